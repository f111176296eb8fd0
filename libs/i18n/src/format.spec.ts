import {
  formatDate,
  formatDateTime,
  formatHours,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
} from './format';
import { direction, locales, nameIn } from './locale';

describe('dates', () => {
  it('says a calendar date in words, in Moroccan month names and Latin digits', () => {
    expect(formatDate('2026-11-21', 'fr')).toBe('21 novembre 2026');
    expect(formatDate('2026-11-21', 'ar')).toBe('21 نونبر 2026');
    expect(formatDate('2026-11-21', 'en')).toBe('21 November 2026');
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland'])(
    'never shifts a calendar date on a device in %s',
    (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      expect(formatDate('2026-01-01', 'fr')).toBe('1er janvier 2026');
      process.env['TZ'] = before;
    },
  );

  it('says the first of a month in French as an ordinal, and no other day', () => {
    expect(formatDate('2026-11-01', 'fr', 'day')).toBe('1er nov.');
    expect(formatDate('2026-11-01', 'fr', 'weekday')).toBe('dimanche 1er novembre');
    expect(formatDate('2026-11-21', 'fr', 'day')).toBe('21 nov.');
    expect(formatMonth('2001-01', 'fr')).toBe('janvier 2001');
    expect(formatDateTime('2026-05-01T10:00:00Z', 'fr', 'UTC')).toMatch(/^1er mai 2026/);
    expect(formatDate('2026-11-01', 'en', 'day')).toBe('1 Nov');
    expect(formatDate('2026-11-01', 'ar', 'day')).toBe('1 نونبر');
  });

  it('tells the time of day of the named zone', () => {
    expect(formatTime('2026-11-21T08:30:00Z', 'fr', 'Africa/Casablanca')).toBe('09:30');
    expect(formatTime('2026-11-21T08:30:00Z', 'ar', 'UTC')).toBe('08:30');
    // Word joiners within, and one left-to-right isolate around.
    expect(formatHours('2026-11-21T08:30:00Z', '2026-11-21T11:00:00Z', 'ar', 'Africa/Casablanca')).toBe(
      '\u206609:30\u2060–\u206012:00\u2069',
    );
    expect(formatDateTime('2026-11-21T23:30:00Z', 'en', 'Africa/Casablanca')).toContain('22 Nov 2026');
  });

  it('names months', () => {
    expect(formatMonth('2026-07', 'ar')).toBe('يوليوز 2026');
    expect(formatMonth('2026-08-15', 'fr', 'short')).toBe('août');
  });

  it.each(locales)('shows a missing or malformed date as missing in %s', (locale) => {
    expect(formatDate(null, locale)).toBe('–');
    expect(formatDate('2026-13-99', locale)).toBe('–');
    expect(formatMonth('nonsense', locale)).toBe('–');
    expect(formatTime('nonsense', locale, 'UTC')).toBe('–');
  });
});

describe('numbers', () => {
  it('groups digits as readers of each language do', () => {
    expect(formatNumber(1234567.891, 'fr', 1)).toBe('1\u202f234\u202f567,9');
    expect(formatNumber(1234567.891, 'ar', 1)).toBe('1\u202f234\u202f567,9');
    expect(formatNumber(1234567.891, 'en', 1)).toBe('1,234,567.9');
  });

  it('shows a rate as a percentage and nothing as missing, never as 0', () => {
    expect(formatPercent(0.456, 'fr')).toBe('46\u00a0%');
    expect(formatPercent(0.4567, 'en', 1)).toBe('45.7%');
    expect(formatPercent(0, 'ar')).toBe('0%');
    expect(formatPercent(null, 'fr')).toBe('–');
    expect(formatNumber(null, 'en')).toBe('–');
    expect(formatNumber(Number.NaN, 'en')).toBe('–');
  });
});

it('writes Arabic from right to left and puts the name a reader reads first', () => {
  expect(locales.map(direction)).toEqual(['ltr', 'rtl', 'ltr']);
  expect(nameIn('ar', 'Al Amal', 'الأمل')).toBe('الأمل');
  expect(nameIn('ar', 'Al Amal', null)).toBe('Al Amal');
  expect(nameIn('fr', 'Al Amal', 'الأمل')).toBe('Al Amal');
});
