import { type Locale } from './locale';

/** What stands where there is no value: missing is missing, never 0. */
export const missing = '–';

// Moroccan Arabic for dates: its own month names, in Latin digits. British English: day before month.
const dateTags: Record<Locale, string> = { fr: 'fr-FR', ar: 'ar-MA', en: 'en-GB' };
// Readers of both French and Arabic in Morocco group digits with a space and put a decimal comma.
const numberTags: Record<Locale, string> = { fr: 'fr-FR', ar: 'fr-FR', en: 'en-GB' };

const dateStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const;
export type DateStyle = keyof typeof dateStyles;

const monthStyles = {
  long: { month: 'long', year: 'numeric' },
  short: { month: 'short' },
} as const;
export type MonthStyle = keyof typeof monthStyles;

const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
function once<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const known = made.get(key);
  if (known) return known as F;
  const format = make();
  made.set(key, format);
  return format;
}

function dates(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const all: Intl.DateTimeFormatOptions = { ...options, timeZone: zone, numberingSystem: 'latn' };
  return once(`d${locale}${JSON.stringify(all)}`, () => new Intl.DateTimeFormat(dateTags[locale], all));
}

function written(format: Intl.DateTimeFormat, instant: string, locale: Locale): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return missing;
  const text = format.format(time);
  // French says the first of a month as an ordinal, and only the first.
  return locale === 'fr' ? text.replace(/\b1 (?=\p{L}{3})/u, '1er ') : text;
}

/** A calendar date ('YYYY-MM-DD') in words; it has no zone and never shifts by one. Null or malformed gives '–'. */
export function formatDate(date: string | null, locale: Locale, style: DateStyle = 'long'): string {
  return date
    ? written(dates(locale, 'UTC', dateStyles[style]), `${date.slice(0, 10)}T00:00:00Z`, locale)
    : missing;
}

/** An instant (ISO 8601, UTC) as date and time of day in an IANA zone. Null or malformed gives '–'. */
export function formatDateTime(instant: string | null, locale: Locale, zone: string): string {
  const options = { ...dateStyles.short, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return instant ? written(dates(locale, zone, options), instant, locale) : missing;
}

/** The time of day of an instant in an IANA zone, 24 hours: '09:30'. Null or malformed gives '–'. */
export function formatTime(instant: string | null, locale: Locale, zone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return instant ? written(dates(locale, zone, options), instant, locale) : missing;
}

/** What holds a span together where a line ends, and keeps its order among Arabic words. */
const [JOINER, LEFT_TO_RIGHT, END] = ['\u2060', '\u2066', '\u2069'];

/** From when to when on a day of the zone: '09:30–12:30', in this order in Arabic too, never broken at a line's end. */
export function formatHours(from: string, to: string, locale: Locale, zone: string): string {
  const span = [formatTime(from, locale, zone), formatTime(to, locale, zone)].join(`${JOINER}–${JOINER}`);
  return `${LEFT_TO_RIGHT}${span}${END}`;
}

/** A month ('YYYY-MM', or any date in it) in words: 'novembre 2026', 'نونبر 2026'. Null or malformed gives '–'. */
export function formatMonth(month: string | null, locale: Locale, style: MonthStyle = 'long'): string {
  return month
    ? written(dates(locale, 'UTC', monthStyles[style]), `${month.slice(0, 7)}-01T00:00:00Z`, locale)
    : missing;
}

/** A number rounded half away from zero to at most `decimals` places. Null and NaN give '–'. */
export function formatNumber(value: number | null, locale: Locale, decimals = 0): string {
  if (value === null || Number.isNaN(value)) return missing;
  const make = () => new Intl.NumberFormat(numberTags[locale], { maximumFractionDigits: decimals });
  const written = once(`n${locale}${decimals}`, make).format(value);
  // Among Arabic words a minus would move behind its number.
  return locale === 'ar' && value < 0 ? `\u200e${written}` : written;
}

/** A rate (0 to 1) as a percentage rounded to at most `decimals` places. Null (nothing to divide by) gives '–'. */
export function formatPercent(rate: number | null, locale: Locale, decimals = 0): string {
  if (rate === null || Number.isNaN(rate)) return missing;
  const number = formatNumber(rate * 100, locale, decimals);
  return locale === 'fr' ? `${number}\u00a0%` : `${number}%`;
}
