import { useState } from 'react';
import { checkSeal } from '@tiwizi/api-client';
import { Banner, Button, CodeField, FileField, Form } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { sealIn, sealOfFile } from './seal-of-file';
import styles from './verify.module.css';

type Answer = { seal: string; genuine: boolean } | { trouble: string };

/** Whether a copy of a report is genuine. Nothing else is told, and a file never leaves the device. */
export function ReportCheck({ seal }: { seal: string }) {
  const t = useTexts('verify');
  const [typed, setTyped] = useState(seal);
  const [fileName, setFileName] = useState<string>();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);

  const ask = async (find: () => Promise<string | null>, missing: string) => {
    setBusy(true);
    setAnswer(null);
    try {
      const found = await find();
      setAnswer(
        found === null
          ? { trouble: missing }
          : { seal: found, ...(await checkSeal(api, { path: { sha256: found } })) },
      );
    } catch (error) {
      setAnswer({ trouble: problemText(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <p>{t('what')}</p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          setFileName(undefined);
          void ask(() => Promise.resolve(sealIn(typed)), t('notASeal'));
        }}
        actions={
          <Button type="submit" look="primary" busy={busy}>
            {t('check')}
          </Button>
        }
      >
        <CodeField
          label={t('seal')}
          hint={t('sealHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
      </Form>
      <FileField
        label={t('file')}
        hint={t('fileHint')}
        invitation={t('chooseFile')}
        accept="application/json,.json"
        {...(fileName && { chosen: fileName })}
        onFile={(file) => {
          setFileName(file.name);
          void ask(() => sealOfFile(file), t('notAReport'));
        }}
      />
      <div role="status">{answer && <Verdict answer={answer} />}</div>
    </>
  );
}

function Verdict({ answer }: { answer: Answer }) {
  const t = useTexts('verify');
  if ('trouble' in answer) return <Banner tone="attention">{answer.trouble}</Banner>;
  const { seal, genuine } = answer;
  return (
    <Banner tone={genuine ? 'done' : 'late'} title={t(genuine ? 'genuine' : 'unknown')}>
      <p>{t(genuine ? 'genuineHint' : 'unknownHint')}</p>
      <bdi className={styles['fingerprint']}>{seal}</bdi>
    </Banner>
  );
}
