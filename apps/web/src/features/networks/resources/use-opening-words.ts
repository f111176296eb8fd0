import { useTexts } from '../../../shared/texts';
import { asWeekday, type Opening } from './kinds';

const hoursOf = ({ from, to }: Opening) => `\u2066${from}–${to}\u2069`;

/** When a resource is open, in words: 'Lun–ven 08:00–18:00' is left to the reader; each day stands with its hours. */
export function useOpeningWords() {
  const t = useTexts('shared-resources');
  return {
    ofDay: (openings: readonly Opening[], weekday: number): string => {
      if (openings.length === 0) return t('always');
      const hours = openings.filter((one) => one.weekday === weekday).map(hoursOf);
      return hours.length === 0 ? t('closed') : hours.join(t('comma'));
    },
    ofWeek: (openings: readonly Opening[]): string =>
      openings.length === 0
        ? t('always')
        : openings
            .toSorted((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from))
            .map((one) => `${t(`weekday.${asWeekday(one.weekday)}`)} ${hoursOf(one)}`)
            .join(t('comma')),
  };
}
