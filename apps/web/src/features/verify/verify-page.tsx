import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SegmentedControl } from '@tiwizi/ui';
import { Doorway } from '../../shared/doorway';
import { useTexts } from '../../shared/texts';
import { useTitle } from '../../shared/title';
import { CertificateCheck } from './certificate-check';
import { ReportCheck } from './report-check';

const things = ['certificate', 'report'] as const;
type Thing = (typeof things)[number];

/** Whether a copy of a report, or the certificate in one's hands, is genuine. */
export default function VerifyPage() {
  const t = useTexts('verify');
  const [search] = useSearchParams();
  const [thing, setThing] = useState<Thing>(search.has('seal') ? 'report' : 'certificate');
  useTitle(t('title'));
  return (
    <Doorway title={t('title')}>
      {/* An address with a code in it is nobody else's to find. */}
      <meta name="robots" content="noindex" />
      <SegmentedControl
        label={t('title')}
        hideLabel
        value={thing}
        onChoose={setThing}
        choices={things.map((one) => ({ value: one, label: t(`thing.${one}`) }))}
      />
      {thing === 'report' ? (
        <ReportCheck seal={search.get('seal') ?? ''} />
      ) : (
        <CertificateCheck code={search.get('code') ?? ''} />
      )}
    </Doorway>
  );
}
