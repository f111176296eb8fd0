import { useMemo } from 'react';
import {
  describeCadence,
  formatDate,
  formatDateTime,
  formatHours,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
  inLocale,
  nameIn,
  type CadenceInWords,
  type DateStyle,
  type Localized,
  type MonthStyle,
} from '@tiwizi/i18n';
import { textsNow, useLocale } from './texts';

/** Where a programme names no zone of its own. */
export const homeZone = 'Africa/Casablanca';

/** Dates, figures and names as the reader writes them. Null is shown as '–'. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      locale,
      date: (date: string | null, style?: DateStyle) => formatDate(date, locale, style),
      dateTime: (instant: string | null, zone = homeZone) => formatDateTime(instant, locale, zone),
      time: (instant: string | null, zone = homeZone) => formatTime(instant, locale, zone),
      hours: (from: string, to: string, zone: string) => formatHours(from, to, locale, zone),
      month: (month: string | null, style?: MonthStyle) => formatMonth(month, locale, style),
      number: (value: number | null, decimals?: number) => formatNumber(value, locale, decimals),
      percent: (rate: number | null, decimals?: number) => formatPercent(rate, locale, decimals),
      text: (text: Localized) => inLocale(text, locale),
      name: (nameFr: string, nameAr: string | null) => nameIn(locale, nameFr, nameAr),
      cadence: (cadence: CadenceInWords) => describeCadence(cadence, textsNow('app')),
    }),
    [locale],
  );
}
