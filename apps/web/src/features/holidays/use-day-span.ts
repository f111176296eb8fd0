import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Holiday } from './use-holidays';

/** One day, or the first and the last of several, in words. */
export function useDaySpan(): (day: Pick<Holiday, 'from' | 'to'>) => string {
  const t = useTexts('holidays');
  const format = useFormat();
  return ({ from, to }) =>
    from === to
      ? format.date(from, 'weekday')
      : t('span', { from: format.date(from, 'weekday'), to: format.date(to, 'weekday') });
}
