import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type FairContent } from './kinds';

/** A fair's days and amounts as they are read everywhere. */
export function useFairWords() {
  const t = useTexts('fairs');
  const { date, number } = useFormat();
  return {
    mad: (amount: number | null): string =>
      amount === null ? '–' : t('mad', { amount: number(amount, Number.isInteger(amount) ? 0 : 2) }),
    /** Without the unit, where the heading says it. */
    amount: (amount: number | null): string =>
      amount === null ? '–' : number(amount, Number.isInteger(amount) ? 0 : 2),
    days: ({ fromOn, toOn }: Pick<FairContent, 'fromOn' | 'toOn'>): string =>
      fromOn === toOn
        ? date(fromOn, 'short')
        : t('span', { from: date(fromOn, 'short'), to: date(toOn, 'short') }),
  };
}
