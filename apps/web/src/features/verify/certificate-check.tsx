import { useEffect, useRef, useState } from 'react';
import { checkCertificate, type components } from '@tiwizi/api-client';
import { readCertificateCode } from '@tiwizi/domain';
import { Banner, Button, CodeField, DescriptionList, Form, TextField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';

type Check = components['schemas']['CertificateCheckDto'];
type Answer = { check: Check } | { trouble: string };

/** Whether a certificate is genuine, and whether the name on it is the one typed. The name itself is never told. */
export function CertificateCheck({ code }: { code: string }) {
  const t = useTexts('verify');
  const [typed, setTyped] = useState(code);
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);

  const ask = async () => {
    const read = readCertificateCode(typed);
    if (read === null) {
      setAnswer({ trouble: t('certificate.notACode') });
      return;
    }
    setBusy(true);
    setAnswer(null);
    try {
      const body = name.trim() === '' ? { code: read } : { code: read, name };
      setAnswer({ check: await checkCertificate(api, { body }) });
    } catch (error) {
      setAnswer({ trouble: problemText(error) });
    } finally {
      setBusy(false);
    }
  };

  // Who comes by the QR code of the paper has asked already.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || code === '') return;
    asked.current = true;
    void ask();
  });

  return (
    <>
      <p>{t('certificate.what')}</p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
        actions={
          <Button type="submit" look="primary" busy={busy}>
            {t('check')}
          </Button>
        }
      >
        <CodeField
          label={t('certificate.code')}
          hint={t('certificate.codeHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
        />
        <TextField
          label={t('certificate.name')}
          hint={t('certificate.nameHint')}
          optional={t('app:field.optional')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          autoComplete="off"
        />
      </Form>
      <div role="status">
        {answer &&
          ('trouble' in answer ? (
            <Banner tone="attention">{answer.trouble}</Banner>
          ) : (
            <Verdict check={answer.check} />
          ))}
      </div>
    </>
  );
}

const tones = { genuine: 'done', revoked: 'late', unknown: 'late' } as const;

function Verdict({ check }: { check: Check }) {
  const t = useTexts('verify');
  const format = useFormat();
  const { verdict, nameMatches, number, issuedOn, revokedOn, attendedHours, plannedHours } = check;
  if (verdict === 'unknown') {
    return (
      <Banner tone={tones[verdict]} title={t('certificate.unknown')}>
        <p>{t('certificate.unknownHint')}</p>
      </Banner>
    );
  }
  const hours = (value: number | null) => format.number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <Banner
      tone={nameMatches === false ? 'late' : tones[verdict]}
      title={t(verdict === 'genuine' ? 'certificate.genuine' : 'certificate.revoked')}
    >
      {nameMatches !== null && (
        <p>{t(nameMatches ? 'certificate.nameMatches' : 'certificate.nameDiffers')}</p>
      )}
      <DescriptionList
        items={[
          { label: t('certificate.number'), value: <bdi>{number}</bdi> },
          {
            label: t('certificate.programme'),
            value: <bdi>{format.name(check.programmeNameFr ?? '', check.programmeNameAr ?? '')}</bdi>,
          },
          {
            label: t('certificate.hours'),
            value: t('certificate.hoursOf', { attended: hours(attendedHours), planned: hours(plannedHours) }),
          },
          { label: t('certificate.issuedOn'), value: format.date(issuedOn) },
          ...(revokedOn === null
            ? []
            : [{ label: t('certificate.revokedOn'), value: format.date(revokedOn) }]),
        ]}
      />
    </Banner>
  );
}
