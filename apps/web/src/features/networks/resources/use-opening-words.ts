import { useTexts } from '../../../shared/texts';
import { asWeekday, type Opening, weekdays } from './kinds';

const hoursOf = ({ from, to }: Opening) => `\u2066${from}–${to}\u2069`;

/** Days that follow each other and have the same hours, told once. */
function runsOf(openings: readonly Opening[]): { first: number; last: number; hours: string }[] {
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const day of weekdays) {
    const hours = openings
      .filter(({ weekday }) => weekday === day)
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .map(hoursOf)
      .join(' + ');
    const before = runs.at(-1);
    if (hours === '') continue;
    if (before?.last === day - 1 && before.hours === hours) before.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}

/** When a resource is open, in words. */
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
        : runsOf(openings)
            .map(({ first, last, hours }) => {
              const [from, to] = [t(`weekday.${asWeekday(first)}`), t(`weekday.${asWeekday(last)}`)];
              return t('openOn', { days: first === last ? from : t('dayToDay', { from, to }), hours });
            })
            .join(t('comma')),
  };
}
