import { useQuery } from '@tanstack/react-query';
import { listFollowUpEditions } from '@tiwizi/api-client';
import { Banner, Section, Stack } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';
import { type FollowUp, Said } from './said';

/** What a contact said before each correction, and which sealed reports stand on what. */
export function Editions({ followUp, enrolmentId }: { followUp: FollowUp; enrolmentId: string }) {
  const t = useTexts('follow-up-work');
  const { dateTime } = useFormat();
  const { id, version } = followUp;
  const query = useQuery({
    queryKey: ['follow-up-editions', id, version],
    queryFn: ({ signal }) => listFollowUpEditions(api, { path: { id }, signal }),
  });
  const numbers = (reports: readonly { number: number }[]) =>
    reports.map(({ number }) => String(number)).join(', ');
  if (version === 1 && query.data?.reports.length === 0) return null;
  return (
    <Section title={t('correction.history')}>
      <Loaded query={query} rows={3}>
        {({ items, reports }) => (
          <Stack>
            {reports.length > 0 && (
              <Banner tone="info">
                {t('correction.reported', { count: reports.length, numbers: numbers(reports) })}
              </Banner>
            )}
            {items.map((edition) => (
              <Stack key={edition.contact.version} gap={2}>
                <p>
                  {t('correction.by', {
                    name: edition.correctedByName,
                    date: dateTime(edition.correctedAt),
                  })}
                </p>
                <p className={styles['aside']} dir="auto">
                  {t('correction.why', { reason: edition.reason })}
                </p>
                {edition.reports.length > 0 && (
                  <p className={styles['aside']}>
                    {t('correction.reportedThen', {
                      count: edition.reports.length,
                      numbers: numbers(edition.reports),
                    })}
                  </p>
                )}
                <Said followUp={{ ...edition.contact, correctedAt: null }} enrolmentId={enrolmentId} />
              </Stack>
            ))}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
