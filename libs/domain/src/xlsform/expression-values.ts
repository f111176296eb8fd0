import { isValidCalendarDate } from '../calendar';

/** A day as the number of days since 1970-01-01. */
export interface Day {
  day: number;
}

/** What an expression gives. An unanswered question is ''. */
export type Value = string | number | boolean | Day | readonly string[];

const MS_PER_DAY = 86_400_000;

export const isDay = (value: Value): value is Day => typeof value === 'object' && 'day' in value;

/** The day of 'YYYY-MM-DD', with or without a time behind it; null for any other text. */
export function dayOf(text: string): Day | null {
  const date = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text.trim())?.[0];
  return date !== undefined && isValidCalendarDate(date)
    ? { day: Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY }
    : null;
}

/** 'YYYY-MM-DD', or '' outside the years 0001 to 9999. */
export function dateOf({ day }: Day): string {
  const instant = new Date(Math.floor(day) * MS_PER_DAY);
  if (Number.isNaN(instant.getTime())) return '';
  const date = instant.toISOString();
  return /^\d{4}-/.test(date) && !date.startsWith('0000') ? date.slice(0, 10) : '';
}

/** As XPath writes a value; a number that is none is '', since nobody has answered it. */
export function asText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return isDay(value) ? dateOf(value) : value.join(' ');
}

// Answers are never written as powers of ten, which a form's other readers would not know.
function plainNumber(value: number): string {
  const text = String(value === 0 ? 0 : value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value)
    ? BigInt(value).toString()
    : value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

/** NaN for what is no number, so that no comparison with it holds. A day is its number of days since 1970. */
export function asNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return isDay(value) ? value.day : asNumber(value.join(' '));
  const text = value.trim();
  if (/^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return Number(text);
  return dayOf(text)?.day ?? NaN;
}

/** As XPath: a text that is not blank, a number that is neither 0 nor none. */
export function asCondition(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  if (typeof value === 'string') return value !== '';
  return isDay(value) || value.length > 0;
}

/** XPath's equality: conditions, days and numbers are compared as such if either side is one, all else as text. */
export function areEqual(left: Value, right: Value): boolean {
  const either = (is: (value: Value) => boolean) => is(left) || is(right);
  if (either((value) => typeof value === 'boolean')) return asCondition(left) === asCondition(right);
  if (either((value) => typeof value === 'number' || isDay(value))) return asNumber(left) === asNumber(right);
  return asText(left) === asText(right);
}
