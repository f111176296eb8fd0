import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { checkSeal } from '@tiwizi/api-client';
import { Banner, Button, CodeField, FileField, Form } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Doorway } from '../../shared/doorway';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { useTitle } from '../../shared/title';
import styles from './verify.module.css';
import { sealIn, sealOfFile } from './seal-of-file';

type Answer = { seal: string; genuine: boolean } | { trouble: string };

/** Whether a copy of a report is genuine. Nothing else is told, and a file never leaves the device. */
export default function VerifyPage() {
  const t = useTexts('verify');
  const [search] = useSearchParams();
  const [typed, setTyped] = useState(search.get('seal') ?? '');
  const [fileName, setFileName] = useState<string>();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  useTitle(t('title'));

  const ask = async (find: () => Promise<string | null>, missing: string) => {
    setBusy(true);
    setAnswer(null);
    try {
      const seal = await find();
      setAnswer(
        seal === null
          ? { trouble: missing }
          : { seal, ...(await checkSeal(api, { path: { sha256: seal } })) },
      );
    } catch (error) {
      setAnswer({ trouble: problemText(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Doorway title={t('title')}>
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
    </Doorway>
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
