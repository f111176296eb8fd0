import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { enterReadings } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { useTexts } from '../../../shared/texts';
import { type ChangedCell, type NewReading, readingOf } from './collect';
import { type Grid } from './columns';

/** As many as one request may carry with room to spare. */
const portion = 1000;

/** Sends what changed in a month, a portion after the other, and offers to take it back. */
export function useSaveSheet(grid: Grid) {
  const t = useTexts('readings');
  const toast = useToast();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async (readings: NewReading[], onSent?: (sent: NewReading[]) => void): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      for (let from = 0; from < readings.length; from += portion) {
        const sent = readings.slice(from, from + portion);
        await enterReadings(api, { path: { id: grid.programmeId }, body: { readings: sent } });
        onSent?.(sent);
      }
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    } finally {
      // Also after a refusal: somebody else may have entered meanwhile, which is then shown beside what was typed.
      await queries.invalidateQueries({ queryKey: ['readings', grid.programmeId] });
      void queries.invalidateQueries({ queryKey: ['board', grid.programmeId] });
      setBusy(false);
    }
  };

  const takeBack = (cells: readonly ChangedCell[], sent: readonly NewReading[]) =>
    void send(
      cells.map((cell, place) => ({
        ...formerly(cell, sent[place]?.id ?? null, t('takenBack')),
        month: grid.month,
      })),
    ).then((done) => done && toast({ message: t('saidTakenBack') }));

  /** `remarks` by cell, `onSaved` with the cells that arrived, whether or not all of them did. */
  const save = async (
    cells: readonly ChangedCell[],
    source: string,
    remarks: Readonly<Record<string, string>>,
    onSaved: (keys: ReadonlySet<string>) => void,
  ): Promise<boolean> => {
    const readings = cells.map((cell) =>
      readingOf(cell, { month: grid.month, source, remark: remarks[cell.key] ?? '', id: newId() }),
    );
    const arrived = new Set<string>();
    const done = await send(readings, (sent) =>
      sent.forEach(({ enrolmentId, indicatorId }) => arrived.add(`${enrolmentId} ${indicatorId}`)),
    );
    if (arrived.size > 0) onSaved(arrived);
    if (done) {
      toast({
        message: t('indicators:saved', { count: readings.length }),
        undo: { label: t('app:do.undo'), onUndo: () => takeBack(cells, readings) },
      });
    }
    return done;
  };
  return { save, busy, error };
}

/** What stood in a cell before, to be entered again in the place of what was just saved. */
function formerly(
  { row, indicator, cell }: ChangedCell,
  replaces: string | null,
  word: string,
): Omit<NewReading, 'month'> {
  const old = cell?.current ?? null;
  return {
    id: newId(),
    enrolmentId: row.enrolmentId,
    indicatorId: indicator.id,
    value: indicator.isRatio ? null : (old?.value ?? null),
    numerator: old?.numerator ?? null,
    denominator: old?.denominator ?? null,
    parts: old?.parts ?? [],
    source: old?.source ?? word,
    remark: word,
    replaces,
  };
}
