import type { CalendarDate } from './calendar';
import { addDays, addMonths, lastOfMonth } from './calendar';

/** By when each link of the chain should be done, each the last day on which it is not late. */
export interface ChainDeadlines {
  diagnostic: CalendarDate;
  needs: CalendarDate;
  plan: CalendarDate;
  trainings: CalendarDate;
  procedures: CalendarDate;
}

const DAYS_TO_AGREE = 15;
const DAYS_TO_READ = 10;

/**
 * The days that the cohort board holds a cooperative to, in a programme of `months` months counted from `startsOn` (the
 * enrolment's day for a cooperative that joined later): the diagnostic within the first sixth, the needs 15 days later,
 * the plan within the first third, the trainings within the first two thirds, the procedures by the end. Shares are
 * rounded up to whole months; six months give 1, 2, 4 and 6. Nothing falls after the end of the programme.
 * Throws RangeError for a date that does not exist.
 */
export function chainDeadlines(startsOn: CalendarDate, months: number): ChainDeadlines {
  const endOf = (share: number): CalendarDate =>
    addDays(addMonths(startsOn, Math.ceil(months * share - 1e-9)), -1);
  const end = endOf(1);
  const agreed = addDays(endOf(1 / 6), DAYS_TO_AGREE);
  return {
    diagnostic: endOf(1 / 6),
    needs: agreed < end ? agreed : end,
    plan: endOf(1 / 3),
    trainings: endOf(2 / 3),
    procedures: end,
  };
}

/** The last day on which the reading of the month of `date` is not late: the 10th of the month after. */
export function readingDueOn(date: CalendarDate): CalendarDate {
  return addDays(lastOfMonth(date), DAYS_TO_READ);
}
