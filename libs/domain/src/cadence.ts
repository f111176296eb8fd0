import type { CalendarDate } from './calendar';
import { addDays, addMonths, firstOfMonth, lastOfMonth } from './calendar';

/** `count` times per `per` month(s), during `months` months. Twice a month for six months: 2, 1, 6. */
export interface Cadence {
  count: number;
  per: number;
  months: number;
}

/** A span of days, both ends included, in which one contact or one workshop is expected. */
export interface CadenceWindow {
  /** 1 for the first. */
  ordinal: number;
  opensOn: CalendarDate;
  closesOn: CalendarDate;
}

export interface CadenceFault {
  field: keyof Cadence;
  code: 'not_a_positive_integer' | 'too_many_per_month' | 'not_a_multiple_of_per' | 'too_long';
}

export const WINDOW_STATES = ['honoured', 'missed', 'open', 'future'] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

export interface WindowCompliance {
  /** Windows that closed before today, or are honoured already. */
  due: number;
  honoured: number;
  /** Ordinals of the windows that closed without a contact. */
  missed: number[];
  /** Honoured ÷ due, from 0 to 1, not rounded; null while nothing is due. */
  rate: number | null;
  /** By ordinal. */
  states: Record<number, WindowState>;
}

// More than ten windows a month would leave one of them without a day in February.
const MOST_PER_MONTH = 10;
const LONGEST_IN_MONTHS = 120;
const NOMINAL_MONTH_DAYS = 30;

/** What is wrong with a cadence; an empty list means that it can be used. */
export function validateCadence(cadence: Cadence): CadenceFault[] {
  const faults: CadenceFault[] = (['count', 'per', 'months'] as const)
    .filter((field) => !Number.isSafeInteger(cadence[field]) || cadence[field] < 1)
    .map((field) => ({ field, code: 'not_a_positive_integer' }));
  if (faults.length > 0) return faults;
  if (cadence.count > cadence.per * MOST_PER_MONTH)
    faults.push({ field: 'count', code: 'too_many_per_month' });
  if (cadence.months > LONGEST_IN_MONTHS) faults.push({ field: 'months', code: 'too_long' });
  if (cadence.months % cadence.per !== 0) faults.push({ field: 'months', code: 'not_a_multiple_of_per' });
  return faults;
}

function refuseFaulty(cadence: Cadence): void {
  const fault = validateCadence(cadence)[0];
  if (fault) throw new RangeError(`Cadence ${fault.field}: ${fault.code}`);
}

/** The last day of the `position`-th window (from 1) of the block of months that begins on `blockStart`. */
function closingDay(blockStart: CalendarDate, position: number, { count, per }: Cadence): CalendarDate {
  const nominal = Math.floor((NOMINAL_MONTH_DAYS * per * position) / count);
  const day = nominal % NOMINAL_MONTH_DAYS;
  const month = addMonths(blockStart, Math.floor(nominal / NOMINAL_MONTH_DAYS));
  if (day === 0) return addDays(month, -1);
  const wanted = addDays(month, day - 1);
  const last = lastOfMonth(month);
  return wanted < last ? wanted : last;
}

/**
 * The windows of a cadence for a programme that starts on `startsOn`.
 *
 * Windows follow the calendar: months are counted from the month of `startsOn`, and each block of `per` months is cut
 * into `count` windows of equal length, a month being taken as 30 days, the last window running to the month's end.
 * Twice a month is 1–15 and 16–end, in February too; three times is 1–10, 11–20 and 21–end.
 *
 * The first window is the one in which `startsOn` falls, and it opens on `startsOn`; windows that closed before are
 * not counted, they are made up at the end. So there are always count × months ÷ per windows: twice a month for six
 * months is 12 whatever the day of the start.
 *
 * Throws RangeError for a faulty cadence (see `validateCadence`) or a date that does not exist.
 */
export function cadenceWindows(cadence: Cadence, startsOn: CalendarDate): CadenceWindow[] {
  refuseFaulty(cadence);
  const wanted = (cadence.count * cadence.months) / cadence.per;
  const windows: CadenceWindow[] = [];
  let opensOn = startsOn;
  for (let position = 0; windows.length < wanted; position += 1) {
    const block = Math.floor(position / cadence.count);
    const blockStart = addMonths(firstOfMonth(startsOn), block * cadence.per);
    const closesOn = closingDay(blockStart, (position % cadence.count) + 1, cadence);
    if (closesOn < opensOn) continue;
    windows.push({ ordinal: windows.length + 1, opensOn, closesOn });
    opensOn = addDays(closesOn, 1);
  }
  return windows;
}

/**
 * The windows of a programme whose cadence changed on its way. `kept`, which have opened already, stay as they are, in
 * order; those of the new cadence follow from the day after, the first of them perhaps shorter. Windows that the new
 * cadence would have closed by then are not made up.
 * Throws RangeError as `cadenceWindows` does.
 */
export function recastWindows(
  kept: readonly CadenceWindow[],
  cadence: Cadence,
  startsOn: CalendarDate,
): CadenceWindow[] {
  const wanted = cadenceWindows(cadence, startsOn);
  const last = kept.at(-1);
  if (last === undefined) return wanted;
  const ahead = wanted
    .filter(({ closesOn }) => closesOn > last.closesOn)
    .map(({ opensOn, closesOn }, index) => ({
      ordinal: last.ordinal + 1 + index,
      opensOn: index === 0 ? addDays(last.closesOn, 1) : opensOn,
      closesOn,
    }));
  return [...kept, ...ahead];
}

/**
 * The calendar months of a cadence, one window each, the first opening on `startsOn`: the frame for monthly workshops.
 * Throws RangeError as `cadenceWindows` does.
 */
export function cadenceMonths(cadence: Cadence, startsOn: CalendarDate): CadenceWindow[] {
  refuseFaulty(cadence);
  return cadenceWindows({ count: 1, per: 1, months: cadence.months }, startsOn);
}

/** The window that holds the date, or null if none does. */
export function windowOf(windows: readonly CadenceWindow[], date: CalendarDate): CadenceWindow | null {
  return windows.find(({ opensOn, closesOn }) => opensOn <= date && date <= closesOn) ?? null;
}

/**
 * How a cadence is kept, on the day `today`: windows honoured ÷ windows due so far.
 *
 * A window is honoured by at least one contact on one of its days; two contacts in one window count once and never
 * cover another. Contacts dated after today, or outside every window, are ignored.
 */
export function windowCompliance(
  windows: readonly CadenceWindow[],
  contactDates: readonly CalendarDate[],
  today: CalendarDate,
): WindowCompliance {
  const contacted = new Set(
    contactDates.filter((date) => date <= today).map((date) => windowOf(windows, date)?.ordinal),
  );
  const stateOf = ({ ordinal, opensOn, closesOn }: CadenceWindow): WindowState => {
    if (contacted.has(ordinal)) return 'honoured';
    if (closesOn < today) return 'missed';
    return opensOn <= today ? 'open' : 'future';
  };
  const states = windows.map((window) => ({ ordinal: window.ordinal, state: stateOf(window) }));
  const honoured = states.filter(({ state }) => state === 'honoured').length;
  const missed = states.filter(({ state }) => state === 'missed').map(({ ordinal }) => ordinal);
  const due = honoured + missed.length;
  return {
    due,
    honoured,
    missed,
    rate: due === 0 ? null : honoured / due,
    states: Object.fromEntries(states.map(({ ordinal, state }) => [ordinal, state])),
  };
}
