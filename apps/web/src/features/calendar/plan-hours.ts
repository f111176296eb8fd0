import { movedHours } from '@tiwizi/domain';
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
