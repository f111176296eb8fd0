import { movedHours, weekdayOf } from '@tiwizi/domain';
import { type PlanRhythm, type Preview, type Proposed } from './plan-request';

/** The hours of a session of the plan on another day, by the rule by which later ones are moved. */
export const hoursOfDay = (
  date: string,
  session: Pick<Proposed, 'date' | 'startTime' | 'endTime'>,
  { days, ramadanHours }: PlanRhythm,
  { holidays }: Pick<Preview, 'holidays'>,
) => {
  const ramadan = holidays.filter(({ kind }) => kind === 'ramadan');
  return movedHours(date, session, { days, ramadanHours, ramadan });
};

/** Whether the session could be meant for the day: a preferred weekday, no holiday, and nothing else of its group. */
export const isOpenDay = (
  date: string,
  { key, groupCode }: Pick<Proposed, 'key' | 'groupCode'>,
  { days }: Pick<PlanRhythm, 'days'>,
  { planned, holidays }: Pick<Preview, 'planned' | 'holidays'>,
): boolean =>
  days.some(({ weekday }) => weekday === weekdayOf(date)) &&
  !holidays.some(({ kind, from, to }) => kind !== 'ramadan' && from <= date && date <= to) &&
  !planned.some((one) => one.key !== key && one.groupCode === groupCode && one.date === date);
