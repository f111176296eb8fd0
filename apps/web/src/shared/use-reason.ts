import { type ChainCell, type ChainColumn } from './chain';
import { useFormat } from './format';
import { useTexts } from './texts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Writes the links of the chain in the reader's words; the namespace `board` is loaded by the screen's route. */
export function useReason() {
  const t = useTexts('board');
  const format = useFormat();
  return {
    reason: ({ reason, params }: ChainCell) =>
      t(
        `reason.${reason}`,
        Object.fromEntries(
          Object.entries(params as Record<string, string | number>).map(([name, value]) => [
            name,
            typeof value === 'string' && day.test(value) ? format.date(value, 'day') : value,
          ]),
        ),
      ),
    column: ({ key, ordinal }: ChainColumn) => t(`column.${key}`, { ordinal: ordinal ?? '' }),
    /** The days that a cell is about: its window's, or the one it is due on. */
    when: ({ params }: ChainCell, { opensOn, closesOn }: ChainColumn): string | null => {
      const dueOn: unknown = params['dueOn'];
      if (typeof dueOn === 'string') return t('due', { date: format.date(dueOn, 'short') });
      if (!opensOn || !closesOn) return null;
      return t('span', { from: format.date(opensOn, 'day'), to: format.date(closesOn, 'day') });
    },
  };
}
