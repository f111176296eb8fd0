import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Agreement } from './kinds';

/** From when to when an agreement holds, in words. */
export function usePeriod() {
  const t = useTexts('agreements');
  const { date } = useFormat();
  return ({ from, to }: Pick<Agreement, 'from' | 'to'>): string =>
    `${date(from, 'short')} – ${to === null ? t('noEnd') : date(to, 'short')}`;
}
