import { isValidCalendarDate } from '@tiwizi/domain';
import { type LabelReader } from './labels';

/** A cell's value, or why it is none. */
export type Read<Value> = { value: Value } | { code: string; params?: Record<string, string | number> };

export type FieldReader<Value> = (text: string) => Read<Value>;

export const text =
  (max: number): FieldReader<string> =>
  (given) =>
    given.length <= max ? { value: given } : { code: 'too-long', params: { max } };

export const label =
  <Value extends string>(labels: LabelReader<Value>): FieldReader<Value> =>
  (given) => {
    const value = labels.find(given);
    return value === undefined ? { code: 'unknown-value', params: { allowed: labels.allowed } } : { value };
  };

/** A day up to `today`: YYYY-MM-DD, DD/MM/YYYY (also with - or .), or Excel's own day number. */
export const pastDay =
  (today: string): FieldReader<string> =>
  (given) => {
    const day = calendarDay(given);
    if (day === null) return { code: 'date-unreadable' };
    return day > today ? { code: 'date-in-future' } : { value: day };
  };

/** A day of every year, as MM-DD, from DD/MM or from a date of any year. */
export const dayOfYear: FieldReader<string> = (given) => {
  const short = /^(\d{1,2})[/.-](\d{1,2})$/.exec(given);
  const day = short === null ? calendarDay(given) : dayFrom('2000', short[2], short[1]);
  return day === null ? { code: 'day-unreadable' } : { value: day.slice(5) };
};

/** A year of birth up to this year. */
export const birthYear =
  (today: string): FieldReader<number> =>
  (given) => {
    const year = /^\d{4}$/.test(given) ? Number(given) : 0;
    return year >= 1900 && year <= Number(today.slice(0, 4)) ? { value: year } : { code: 'year-unreadable' };
  };

export const phone: FieldReader<string> = (given) =>
  /^\+?[\d ().-]{6,29}$/.test(given) ? { value: given } : { code: 'phone-unreadable' };

function calendarDay(given: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00.*)?$/.exec(given);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given);
  if (french !== null) return dayFrom(french[3], french[2], french[1]);
  // What Excel keeps of a date whose cell was turned into a plain number.
  if (!/^\d{5}$/.test(given)) return null;
  return new Date(Date.UTC(1899, 11, 30 + Number(given))).toISOString().slice(0, 10);
}

function dayFrom(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^(19|20)/.test(year) && isValidCalendarDate(date) ? date : null;
}
