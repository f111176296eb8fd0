import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listProgrammes } from '@tiwizi/api-client';
import { StateSign } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { cohortLegalCalendarOf, legalSigns, type CohortLegalItem } from '../../shared/legal';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './calendar.module.css';

interface LegalDaysProps {
  /** YYYY-MM */
  month: string;
  /** Empty for all: the days are shown where there is only one. */
  programmeId: string;
}

/** What the law asks of the cooperatives in this month, a line for each day and kind. */
export function LegalDays({ month, programmeId }: LegalDaysProps) {
  const t = useTexts('legal');
  const { date, name } = useFormat();
  const may = useMay();
  const programmes = useQuery({
    queryKey: ['programmes', 'choices'],
    queryFn: ({ signal }) => listProgrammes(api, { query: { limit: 100 }, signal }),
    enabled: may('programmes.read') && programmeId === '',
  });
  const only = programmes.data?.items.length === 1 ? programmes.data.items[0]?.id : undefined;
  const id = programmeId || only;
  const { data } = useQuery({
    ...cohortLegalCalendarOf(id ?? ''),
    enabled: id !== undefined && may('legal.read'),
  });
  const days = grouped((data?.items ?? []).filter(({ dueOn }) => dueOn.startsWith(month)));
  if (days.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <ul className={styles['sessions']}>
        {days.map(([first, ...others]) => (
          <li key={`${first.dueOn} ${first.code}`} className={styles['legal']}>
            <span>{date(first.dueOn, 'weekday')}</span>
            <Link
              to={
                others.length === 0 ? `/cooperatives/${first.cooperativeId}/legal` : `/legal?programme=${id}`
              }
            >
              {t(`item.${first.code}`)}
            </Link>
            <span className={styles['soft']}>
              {others.length === 0
                ? name(first.cooperativeNameFr, first.cooperativeNameAr)
                : t('app:count.cooperatives', { count: others.length + 1 })}
            </span>
            <StateSign state={legalSigns[first.state]} word={t(`standing.${first.state}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Group = [CohortLegalItem, ...CohortLegalItem[]];

/** Items of one kind that are due on one day, together; they come sorted by day. */
function grouped(items: CohortLegalItem[]): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const key = `${item.dueOn} ${item.code}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
