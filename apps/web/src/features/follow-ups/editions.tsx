import { queryOptions, useQuery } from '@tanstack/react-query';
import { listFollowUpEditions } from '@tiwizi/api-client';
import { Banner, Section, Stack } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';
import { type FollowUp, Said } from './said';

const editionsOf = ({ id, version }: FollowUp) =>
  queryOptions({
    queryKey: ['follow-up-editions', id, version],
    queryFn: ({ signal }) => listFollowUpEditions(api, { path: { id }, signal }),
  });

const numbersOf = (reports: readonly { number: number }[]) =>
  reports.map(({ number }) => String(number)).join(', ');

/** Said before a contact is corrected: which sealed reports stand on it, and that they stay as they are. */
export function Reported({ followUp }: { followUp: FollowUp }) {
  const t = useTexts('follow-up-work');
  const { data } = useQuery(editionsOf(followUp));
  if (!data || data.reports.length === 0) return null;
  const { reports } = data;
  return <Banner>{t('correction.reported', { count: reports.length, numbers: numbersOf(reports) })}</Banner>;
}

/** What a contact said before each correction, and which sealed reports stand on that. */
export function Editions({ followUp, enrolmentId }: { followUp: FollowUp; enrolmentId: string }) {
  const t = useTexts('follow-up-work');
  const { dateTime } = useFormat();
  const query = useQuery(editionsOf(followUp));
  if (followUp.version === 1) return null;
  return (
    <Section title={t('correction.history')}>
      <Loaded query={query} rows={3}>
        {({ items }) => (
          <Stack>
            {items.map(({ contact, correctedByName, correctedAt, reason, reports }) => (
              <Stack key={contact.version} gap={2}>
                <p>{t('correction.by', { name: correctedByName, date: dateTime(correctedAt) })}</p>
                <p className={styles['aside']} dir="auto">
                  {t('correction.why', { reason })}
                </p>
                {reports.length > 0 && (
                  <p className={styles['aside']}>
                    {t('correction.reportedThen', { count: reports.length, numbers: numbersOf(reports) })}
                  </p>
                )}
                <Said followUp={{ ...contact, correctedAt: null }} enrolmentId={enrolmentId} />
              </Stack>
            ))}
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}
