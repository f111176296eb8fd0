import { type Slot } from './columns';

/** What was typed, as text: by enrolment, then by `indicator slot`. A row that nothing changes keeps its identity. */
export type TypedRows = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface SlotPlace {
  enrolmentId: string;
  indicatorId: string;
  slot: Slot;
}

export interface SlotChange extends SlotPlace {
  /** Undefined is what is stored. */
  text: string | undefined;
}

/** What is typed, and the way back and forth. */
export interface SheetState {
  typed: TypedRows;
  past: readonly (readonly SlotChange[])[];
  future: readonly (readonly SlotChange[])[];
}

const mostSteps = 200;

export const emptySheet: SheetState = { typed: {}, past: [], future: [] };

export const slotKey = (indicatorId: string, slot: Slot): string => `${indicatorId} ${slot}`;

export const typedAt = (
  typed: TypedRows,
  { enrolmentId, indicatorId, slot }: SlotPlace,
): string | undefined => typed[enrolmentId]?.[slotKey(indicatorId, slot)];

/** One step: a cell, a paste, a column filled down. What says the same as before is no step. */
export function write(state: SheetState, changes: readonly SlotChange[]): SheetState {
  const real = changes.filter((change) => typedAt(state.typed, change) !== change.text);
  if (real.length === 0) return state;
  const before = real.map((change) => ({ ...change, text: typedAt(state.typed, change) }));
  return { typed: applied(state.typed, real), past: [...state.past, before].slice(-mostSteps), future: [] };
}

export function undo(state: SheetState): SheetState {
  const { typed, past, future } = state;
  const back = past.at(-1);
  if (!back) return state;
  const again = back.map((change) => ({ ...change, text: typedAt(typed, change) }));
  return { typed: applied(typed, back), past: past.slice(0, -1), future: [...future, again] };
}

export function redo(state: SheetState): SheetState {
  const { typed, past, future } = state;
  const on = future.at(-1);
  if (!on) return state;
  const back = on.map((change) => ({ ...change, text: typedAt(typed, change) }));
  return { typed: applied(typed, on), past: [...past, back], future: future.slice(0, -1) };
}

/** Without these cells, given as `enrolment indicator`: they were saved, or given up. What is left cannot be undone. */
export function without(state: SheetState, cells: ReadonlySet<string>): SheetState {
  const rows = Object.entries(state.typed).map(([enrolmentId, row]) => {
    const left = Object.entries(row).filter(([key]) => !cells.has(`${enrolmentId} ${key.split(' ')[0]}`));
    return [enrolmentId, left.length === Object.keys(row).length ? row : Object.fromEntries(left)] as const;
  });
  return { typed: filled(Object.fromEntries(rows)), past: [], future: [] };
}

function applied(typed: TypedRows, changes: readonly SlotChange[]): TypedRows {
  const rows: Record<string, Record<string, string>> = {};
  for (const { enrolmentId, indicatorId, slot, text } of changes) {
    const row = (rows[enrolmentId] ??= { ...typed[enrolmentId] });
    if (text === undefined) delete row[slotKey(indicatorId, slot)];
    else row[slotKey(indicatorId, slot)] = text;
  }
  return filled({ ...typed, ...rows });
}

const filled = (typed: TypedRows): TypedRows =>
  Object.fromEntries(Object.entries(typed).filter(([, row]) => Object.keys(row).length > 0));
