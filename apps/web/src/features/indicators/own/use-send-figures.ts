import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useToast } from '@tiwizi/ui';
import { useKept } from '../../../offline/use-kept';
import { useOutbox } from '../../../offline/use-outbox';
import { newId } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type ChangedCell, readingOf } from '../sheet/collect';
import { type Grid } from '../sheet/columns';
import { type TypedSheet } from '../sheet/use-sheet';
import { readingsSubject } from './queries';

/** Sends a cooperative's figures of a month, or keeps them on the phone until the network is there. */
export function useSendFigures(grid: Grid, sheet: TypedSheet) {
  const t = useTexts('own-figures');
  const format = useFormat();
  const outbox = useOutbox();
  const queries = useQueryClient();
  const toast = useToast();
  const kept = useKept();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async (cells: readonly ChangedCell[]): Promise<boolean> => {
    const [first] = cells;
    if (!first) return true;
    setBusy(true);
    setError(null);
    const outcome = await outbox.send({
      operation: 'enterReadings',
      input: {
        path: { id: grid.programmeId },
        body: {
          readings: cells.map((cell) => {
            const named = { month: grid.month, source: t('source'), remark: sheet.remarks[cell.key] ?? '' };
            // Without the reading that was seen: what a phone says later, after days without network, still counts.
            const { replaces: _, ...reading } = readingOf(cell, { ...named, id: newId() });
            return reading;
          }),
        },
      },
      subject: readingsSubject(first.row.enrolmentId, grid.month),
      label: t('label', { month: format.month(grid.month) }),
      place: `/our-figures/${grid.programmeId}?month=${grid.month}`,
    });
    setBusy(false);
    if (outcome.state === 'refused') {
      setError(outcome.problem);
      return false;
    }
    sheet.forget(new Set(cells.map(({ key }) => key)));
    toast(outcome.state === 'sent' ? { message: t('sent') } : kept());
    if (outcome.state === 'sent')
      await queries.invalidateQueries({ queryKey: ['own-readings', grid.programmeId] });
    return true;
  };
  return { send, busy, error };
}
