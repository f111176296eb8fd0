import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { enterReadings } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, isProblem, newId } from '../../shared/api';
import { faultText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { cellKey, collect, type Grid, type TypedCells } from './readings-data';

/** Saves what changed in a grid at once; what is refused stays in its cells with the reason beside. */
export function useSaveReadings(grid: Grid) {
  const t = useTexts('indicators');
  const toast = useToast();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});

  const save = async (typed: TypedCells, source: string): Promise<boolean> => {
    const { readings, faulty } = collect(grid, typed);
    setError(null);
    setFaults(Object.fromEntries(faulty.map((key) => [key, t('app:form.number')])));
    if (faulty.length > 0) return false;
    if (readings.length === 0) return true;
    setBusy(true);
    try {
      await enterReadings(api, {
        path: { id: grid.programmeId },
        body: { readings: readings.map((reading) => ({ ...reading, id: newId(), source })) },
      });
      await queries.invalidateQueries({ queryKey: ['readings', grid.programmeId] });
      void queries.invalidateQueries({ queryKey: ['board', grid.programmeId] });
      toast({ message: t('saved', { count: readings.length }) });
      return true;
    } catch (problem) {
      setError(problem);
      if (isProblem(problem)) {
        setFaults(
          Object.fromEntries(
            problem.errors.flatMap(({ pointer, code, params }) => {
              const reading = readings[Number(/^\/readings\/(\d+)\//.exec(pointer)?.[1] ?? NaN)];
              return reading
                ? [[cellKey(reading.enrolmentId, reading.indicatorId), faultText(code, params)]]
                : [];
            }),
          ),
        );
      }
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, error, faults };
}
