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
const LEGAL_DEADLINES = {
  /** Months or days from the closing of the fiscal year to the annual general meeting. */
  meeting: 'agm_after_closing',
  /** Months or days from the annual general meeting to the filing of the accounts. */
  filing: 'filing_after_agm',
} as const;

export const LEGAL_ITEMS = ['annual_general_meeting', 'filing_of_accounts', 'mandate_renewal'] as const;
export type LegalItemCode = (typeof LEGAL_ITEMS)[number];

export const LEGAL_STATES = ['done', 'late', 'due_soon', 'ahead'] as const;
export type LegalState = (typeof LEGAL_STATES)[number];

/** An item is due soon from this many days before its day: an assembly has to be called and its papers made. */
export const LEGAL_SOON_DAYS = 30;

/** What a cooperative told of itself. */
export interface LegalFacts {
  /** 'MM-DD'. */
  fiscalYearEnd: string;
  /** Years that closed before this day ask nothing of it; null where it is not known. */
  foundedOn: CalendarDate | null;
  completions: readonly {
    code: Exclude<LegalItemCode, 'mandate_renewal'>;
    fiscalYearEnd: CalendarDate;
    doneOn: CalendarDate;
  }[];
  /** `renewedOn`: the day of the election that replaced the mandate; null while none did. */
  mandates: readonly { id: string; endsOn: CalendarDate; renewedOn: CalendarDate | null }[];
}

export interface LegalItem {
  code: LegalItemCode;
  /** The closing that the item follows; null for a mandate. */
  fiscalYearEnd: CalendarDate | null;
  mandateId: string | null;
  dueOn: CalendarDate;
  /** Days from today; negative if past. */
  daysLeft: number;
  state: LegalState;
  doneOn: CalendarDate | null;
  /** False as soon as one parameter that it rests on is unverified; a mandate rests on its own minutes. */
  verified: boolean;
  sources: string[];
}

/** The day on which the year closed last before `today`, or `later` years after that. */
function lastClosing(fiscalYearEnd: string, today: CalendarDate, later: number): CalendarDate {
  // Tried in a leap year: 29 February is a possible closing day, and falls on the 28th in other years.
  const inLeapYear = `2000-${fiscalYearEnd}`;
  if (!isValidCalendarDate(inLeapYear)) throw new RangeError(`Not a day of the year: ${fiscalYearEnd}`);
  const inYear = (year: number) => addMonths(inLeapYear, (year - 2000) * 12);
  const year = Number(today.slice(0, 4));
  return inYear((inYear(year) < today ? year : year - 1) + later);
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

function stateOf(dueOn: CalendarDate, doneOn: CalendarDate | null, today: CalendarDate): LegalState {
  if (doneOn !== null) return 'done';
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'late';
  return left <= LEGAL_SOON_DAYS ? 'due_soon' : 'ahead';
}

function itemsOfYear(
  closing: CalendarDate,
  { completions }: LegalFacts,
  parameters: readonly LegalParameter[],
  today: CalendarDate,
): LegalItem[] {
  const item = (
    code: Exclude<LegalItemCode, 'mandate_renewal'>,
    dueOn: CalendarDate,
    rests: LegalParameter[],
  ): LegalItem => {
    const doneOn =
      completions.find((done) => done.code === code && done.fiscalYearEnd === closing)?.doneOn ?? null;
    return {
      code,
      fiscalYearEnd: closing,
      mandateId: null,
      dueOn,
      daysLeft: daysBetween(today, dueOn),
      state: stateOf(dueOn, doneOn, today),
      doneOn,
      verified: rests.every(({ verified }) => verified),
      sources: rests.map(({ source }) => source),
    };
  };
  const meeting = inForce(parameters, LEGAL_DEADLINES.meeting, closing);
  if (!meeting) return [];
  const assembly = item('annual_general_meeting', after(closing, meeting), [meeting]);
  const filing = inForce(parameters, LEGAL_DEADLINES.filing, closing);
  if (!filing) return [assembly];
  const filingDue = after(assembly.doneOn ?? assembly.dueOn, filing);
  return [assembly, item('filing_of_accounts', filingDue, [meeting, filing])];
}

/**
 * What the law asks of a cooperative, by day: for the fiscal year that closed last before `today` and for the one that
 * closes next, its annual general meeting and the filing of the accounts; and each mandate to renew by its last day.
 * The filing counts from the day of the meeting, or from the last day allowed for it while it has not been held.
 *
 * Months from the last day of a month lead to the last day of a month. The parameters are those in force on the
 * closing day; where one is not known the item that rests on it is left out.
 * Throws RangeError for a day that does not exist or a parameter that is not a delay.
 */
export function legalCalendar(
  facts: LegalFacts,
  parameters: readonly LegalParameter[],
  today: CalendarDate,
): LegalItem[] {
  const { fiscalYearEnd, foundedOn, mandates } = facts;
  const closings = [lastClosing(fiscalYearEnd, today, 0), lastClosing(fiscalYearEnd, today, 1)].filter(
    (closing) => foundedOn === null || foundedOn <= closing,
  );
  const renewals = mandates.map(({ id, endsOn, renewedOn }): LegalItem => ({
    code: 'mandate_renewal',
    fiscalYearEnd: null,
    mandateId: id,
    dueOn: endsOn,
    daysLeft: daysBetween(today, endsOn),
    state: stateOf(endsOn, renewedOn, today),
    doneOn: renewedOn,
    verified: true,
    sources: [],
  }));
  return [...closings.flatMap((closing) => itemsOfYear(closing, facts, parameters, today)), ...renewals].sort(
    (one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0),
  );
}
