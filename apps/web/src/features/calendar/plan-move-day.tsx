import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, isValidCalendarDate } from '@tiwizi/domain';
import { Button, Cluster, Icon } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type PlanMoveRequest } from './plan-move';
import { type Proposed } from './plan-request';
import { type PlanWords } from './plan-words';
import { useSettled } from './use-settled';
import styles from './planning.module.css';

export type Place = Pick<Proposed, 'date' | 'startTime' | 'endTime'>;

/** What the plan knows of a day before anybody is asked, and what speaks against a place once asked. */
export interface PlanDays {
  /** The session's hours on another day: Ramadan has its own. */
  hoursAt: (date: string, session: Proposed) => Pick<Proposed, 'startTime' | 'endTime'>;
  /** A preferred weekday, no holiday, and the group has nothing else in the plan. */
  isOpen: (date: string, session: Proposed) => boolean;
  /** What would speak against the session there, in the plan and in all calendars. */
  problemsAt: (place: Place, session: Proposed) => Promise<Proposed['problems']>;
}

const week = 7;
/** How many open days are asked for before the search says that it found none. */
const mostAsked = 15;
const farthest = 120;

export interface PlanMoveDayProps {
  form: ReturnType<typeof useProblemForm<{ move: Omit<PlanMoveRequest, 'key'> }>>;
  session: Proposed;
  days: PlanDays;
  words: PlanWords;
}

/** Steps to another day without a calendar, for a finger too, and says at once what speaks against the day. */
export function PlanMoveDay({ form, session, days, words }: PlanMoveDayProps) {
  const t = useTexts('planning');
  const [search, setSearch] = useState<'asking' | 'none' | null>(null);
  const { date, startTime, endTime } = form.watch('move');
  const asked = useSettled(JSON.stringify({ date, startTime, endTime }));
  const place = JSON.parse(asked) as Place;
  const isWhole =
    isValidCalendarDate(place.date) && place.startTime !== '' && place.startTime < place.endTime;
  const { data: problems } = useQuery({
    queryKey: ['plan-place', session.key, asked],
    queryFn: () => days.problemsAt(place, session),
    enabled: isWhole,
    gcTime: 0,
    retry: false,
  });
  const put = (day: string) => {
    const hours = days.hoursAt(day, session);
    form.setValue('move.date', day);
    form.setValue('move.startTime', hours.startTime);
    form.setValue('move.endTime', hours.endTime);
    form.clearErrors();
    setSearch(null);
  };
  const from = isValidCalendarDate(date) ? date : session.date;
  const findFree = async () => {
    setSearch('asking');
    const open = Array.from({ length: farthest }, (_, turn) => addDays(from, turn + 1)).filter((day) =>
      days.isOpen(day, session),
    );
    for (const day of open.slice(0, mostAsked)) {
      const found = await days.problemsAt({ date: day, ...days.hoursAt(day, session) }, session);
      if (found.length === 0) return put(day);
    }
    setSearch('none');
  };
  return (
    <>
      <Cluster gap={2}>
        <Button look="quiet" onClick={() => put(addDays(from, -week))}>
          {t('move.weekBefore')}
        </Button>
        <Button look="quiet" onClick={() => put(addDays(from, week))}>
          {t('move.weekAfter')}
        </Button>
        <Button
          icon="search"
          busy={search === 'asking'}
          onClick={() => void findFree().catch(() => setSearch('none'))}
        >
          {t('move.nextFree')}
        </Button>
      </Cluster>
      <div role="status">
        {search === 'none' && <p>{t('move.noneFree')}</p>}
        {problems?.length === 0 && <p className={styles['soft']}>{t('move.free')}</p>}
        {problems?.map((problem) => (
          <p key={problem.code} className={styles['problem']}>
            <Icon name="warning" size={16} /> {words.problem(problem)}
          </p>
        ))}
      </div>
    </>
  );
}
