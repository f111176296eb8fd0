import { useMemo, useState } from 'react';
import { useMe } from '../../../shared/session';
import { cellKey, cellsByKey, changedCells, type SeenReadings } from './collect';
import { type Grid } from './columns';
import {
  emptySheet,
  redo,
  type SheetState,
  type SlotChange,
  type TypedRows,
  undo,
  without,
  write,
} from './sheet-state';

interface Kept {
  typed: TypedRows;
  seen: SeenReadings;
  remarks: Readonly<Record<string, string>>;
}

function read(key: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept> | null;
    return { typed: kept?.typed ?? {}, seen: kept?.seen ?? {}, remarks: kept?.remarks ?? {} };
  } catch {
    return { typed: {}, seen: {}, remarks: {} };
  }
}

/** A month's sheet while it is typed: kept on this device for this account until it is saved, with the way back. */
export function useSheet(grid: Grid) {
  const key = `tiwizi.draft.${useMe().id}.sheet.${grid.programmeId}.${grid.month}`;
  const [kept] = useState(() => read(key));
  const [state, setState] = useState<SheetState>({ ...emptySheet, typed: kept.typed });
  const [seen, setSeen] = useState(kept.seen);
  const [remarks, setRemarks] = useState(kept.remarks);
  const [restored, setRestored] = useState(Object.keys(kept.typed).length > 0);
  const cells = useMemo(() => cellsByKey(grid), [grid]);
  const changed = useMemo(() => changedCells(grid, state.typed, seen), [grid, state.typed, seen]);

  const keep = (next: { state?: SheetState; seen?: SeenReadings; remarks?: Kept['remarks'] }) => {
    const all = {
      typed: (next.state ?? state).typed,
      seen: next.seen ?? seen,
      remarks: next.remarks ?? remarks,
    };
    if (next.state) setState(next.state);
    if (next.seen) setSeen(next.seen);
    if (next.remarks) setRemarks(next.remarks);
    if (Object.keys(all.typed).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(all));
  };
  const currentOf = (cell: string): string | null => cells.get(cell)?.current?.id ?? null;
  const withSeen = (changes: readonly SlotChange[]): SeenReadings => {
    const first = changes.map(({ enrolmentId, indicatorId }) => cellKey(enrolmentId, indicatorId));
    return { ...Object.fromEntries(first.map((cell) => [cell, currentOf(cell)])), ...seen };
  };
  const forget = (done: ReadonlySet<string>) => {
    const rest = <Value>(all: Readonly<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(all).filter(([cell]) => !done.has(cell)));
    keep({ state: without(state, done), seen: rest(seen), remarks: rest(remarks) });
    setRestored(false);
  };
  return {
    cells,
    changed,
    typed: state.typed,
    restored,
    remarks,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    write: (changes: readonly SlotChange[]) =>
      keep({ state: write(state, changes), seen: withSeen(changes) }),
    undo: () => keep({ state: undo(state) }),
    redo: () => keep({ state: redo(state) }),
    remark: (cell: string, text: string) => keep({ remarks: { ...remarks, [cell]: text } }),
    /** What stands there now was looked at: what is typed takes its place all the same. */
    overrule: (cell: string) => keep({ seen: { ...seen, [cell]: currentOf(cell) } }),
    /** Saved, or given up. */
    forget,
  };
}

export type TypedSheet = ReturnType<typeof useSheet>;
