import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type BoardCell, type BoardColumn } from './board-data';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Writes cells and columns in the reader's words. */
export function useReason() {
  const t = useTexts('board');
  const format = useFormat();
  return {
    reason: ({ reason, params }: BoardCell) =>
      t(
        `reason.${reason}`,
        Object.fromEntries(
          Object.entries(params as Record<string, string | number>).map(([name, value]) => [
            name,
            typeof value === 'string' && day.test(value) ? format.date(value, 'day') : value,
          ]),
        ),
      ),
    column: ({ key, ordinal }: BoardColumn) => t(`column.${key}`, { ordinal: ordinal ?? '' }),
    /** The days that a cell is about: its window's, or the one it is due on. */
    when: ({ params }: BoardCell, { opensOn, closesOn }: BoardColumn): string | null => {
      const dueOn: unknown = params['dueOn'];
      if (typeof dueOn === 'string') return t('due', { date: format.date(dueOn, 'short') });
      if (!opensOn || !closesOn) return null;
      return t('span', { from: format.date(opensOn, 'day'), to: format.date(closesOn, 'day') });
    },
  };
}
