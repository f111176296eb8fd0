import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Section, Tabs } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { summaryOf, type CertificateSummary } from './certificate-data';
import { IssueButton } from './issue-button';
import { IssuingNow } from './issuing-now';
import { PapersMenu } from './papers-menu';

/** What the three screens about presence and certificates of a programme share. */
export function CertificatesScreen({
  enrolmentId,
  children,
}: {
  /** The cooperative that is looked at; all of them where it is left out. */
  enrolmentId?: string | undefined;
  children: (summary: CertificateSummary) => ReactNode;
}) {
  const t = useTexts('certificates');
  const format = useFormat();
  const { programmeId = '' } = useParams();
  const query = useQuery(summaryOf(programmeId));
  const summary = query.data;
  const at = `/programmes/${programmeId}`;
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      back={{
        to: at,
        label: summary ? format.name(summary.programmeNameFr, summary.programmeNameAr) : '',
      }}
      {...(summary && {
        action: <IssueButton summary={summary} enrolmentId={enrolmentId} />,
        more: <PapersMenu summary={summary} enrolmentId={enrolmentId} />,
        under: (
          <Tabs
            label={t('title')}
            tabs={[
              { to: `${at}/certificates`, label: t('cooperatives'), end: true },
              { to: `${at}/certificates/people`, label: t('hoursTitle') },
              ...(summary.may.includes('attendance.read')
                ? [{ to: `${at}/attendance`, label: t('presence.title') }]
                : []),
            ]}
          />
        ),
      })}
    >
      <Loaded query={query} rows={10}>
        {(summary) => (
          <>
            <IssuingNow summary={summary} />
            {children(summary)}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

/** The rule stands where its figures are: nobody has to ask why. */
export function CertificateRule({ threshold }: Pick<CertificateSummary, 'threshold'>) {
  const t = useTexts('certificates');
  const format = useFormat();
  return (
    <Section title={t('ruleTitle')}>
      <p>{t('rule', { threshold: format.percent(threshold) })}</p>
    </Section>
  );
}
