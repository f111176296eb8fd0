import type { CalendarDate } from './calendar';
import { addDays, addMonths, daysBetween, isValidCalendarDate, lastOfMonth } from './calendar';

/** A threshold or deadline of the law, as data: dated, sourced, and marked until someone has read the text itself. */
export interface LegalParameter {
  code: string;
  value: number;
  unit: LegalUnit;
  /** The first day on which it applies; a later parameter of the same code replaces it. */
  validFrom: CalendarDate;
  source: string;
  verified: boolean;
}

export const LEGAL_UNITS = ['months', 'days', 'people', 'dirhams', 'years'] as const;
export type LegalUnit = (typeof LEGAL_UNITS)[number];

/** Parameter codes that the calendar reads. */
export const LEGAL_DEADLINES = {
  /** Months or days from the closing of the fiscal year to the annual general meeting. */
  meeting: 'agm_after_closing',
  /** Months or days from the annual general meeting to the filing of the accounts. */
  filing: 'filing_after_agm',
} as const;

export interface LegalDueDate {
  code: 'annual_general_meeting' | 'filing_of_accounts';
  fiscalYearEnd: CalendarDate;
  dueOn: CalendarDate;
  /** Days from today; negative if past. */
  daysLeft: number;
  /** False as soon as one parameter that it rests on is unverified. */
  verified: boolean;
  sources: string[];
}

function lastClosing(fiscalYearEnd: string, today: CalendarDate): CalendarDate {
  // Tried in a leap year: 29 February is a possible closing day, and falls on the 28th in other years.
  const inLeapYear = `2000-${fiscalYearEnd}`;
  if (!isValidCalendarDate(inLeapYear)) throw new RangeError(`Not a day of the year: ${fiscalYearEnd}`);
  const thisYear = addMonths(inLeapYear, (Number(today.slice(0, 4)) - 2000) * 12);
  return thisYear < today ? thisYear : addMonths(inLeapYear, (Number(today.slice(0, 4)) - 2001) * 12);
}

function inForce(
  parameters: readonly LegalParameter[],
  code: string,
  on: CalendarDate,
): LegalParameter | null {
  return parameters
    .filter((parameter) => parameter.code === code && parameter.validFrom <= on)
    .reduce<LegalParameter | null>(
      (held, parameter) => (held === null || parameter.validFrom > held.validFrom ? parameter : held),
      null,
    );
}

function after(date: CalendarDate, { value, unit, code }: LegalParameter): CalendarDate {
  if (unit === 'days') return addDays(date, value);
  if (unit !== 'months') throw new RangeError(`Legal parameter ${code} is not a delay`);
  const moved = addMonths(date, value);
  return date === lastOfMonth(date) ? lastOfMonth(moved) : moved;
}

/**
 * What the law asks of a cooperative for the fiscal year that closed last before `today`, by date: its annual general
 * meeting, and the filing of the accounts, counted from the last day allowed for the meeting.
 *
 * `fiscalYearEnd` is 'MM-DD'. Months from the last day of a month lead to the last day of a month. The parameters are those in
 * force on the closing day; where one is not known the item that rests on it is left out.
 * Throws RangeError for a day that does not exist or a parameter that is not a delay.
 */
export function legalDueDates(
  fiscalYearEnd: string,
  parameters: readonly LegalParameter[],
  today: CalendarDate,
): LegalDueDate[] {
  const closing = lastClosing(fiscalYearEnd, today);
  const item = (code: LegalDueDate['code'], dueOn: CalendarDate, rests: LegalParameter[]): LegalDueDate => ({
    code,
    fiscalYearEnd: closing,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    verified: rests.every(({ verified }) => verified),
    sources: rests.map(({ source }) => source),
  });

  const meeting = inForce(parameters, LEGAL_DEADLINES.meeting, closing);
  if (!meeting) return [];
  const meetingDue = after(closing, meeting);
  const due = [item('annual_general_meeting', meetingDue, [meeting])];
  const filing = inForce(parameters, LEGAL_DEADLINES.filing, closing);
  if (filing) due.push(item('filing_of_accounts', after(meetingDue, filing), [meeting, filing]));
  return due;
}
