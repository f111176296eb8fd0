import { useCallback, useMemo, useState } from 'react';
import { type AttendanceStatus } from '@tiwizi/domain';
import { type Command } from '../../offline/commands';
import { useMe } from '../../shared/session';
import { isSettled, meetRolls, sheetFrom, sheetOfCommand } from './pending-roll';
import {
  fillIn,
  type Headcount,
  isChanged,
  type Roll,
  type RollPerson,
  type Sheet,
  sheetOf,
  stateOf,
  touched,
} from './roll';

const mostSteps = 100;

function keptSheet(key: string, roll: Roll): Sheet | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Sheet | null;
    // One that an earlier version of this page kept says not what it was begun from.
    return kept && { ...kept, base: (kept.base as Sheet['base'] | undefined) ?? stateOf(roll) };
  } catch {
    return null;
  }
}

interface History {
  sheet: Sheet;
  /** What the sheet was before each step, the latest last. */
  past: Sheet[];
}

/**
 * The roll as it is being called on this device: each touch is kept in the browser's store before anything is sent, and
 * can be taken back.
 */
export function useSheet(roll: Roll, refused: Command<'callRoll'> | undefined) {
  const key = `tiwizi.draft.${useMe().id}.roll.${roll.sessionId}`;
  const [{ sheet, past }, setHistory] = useState<History>(() => ({
    sheet: keptSheet(key, roll) ?? (refused ? sheetOfCommand(refused) : sheetOf(roll)),
    past: [],
  }));
  const [restored, setRestored] = useState(() => isChanged(roll, sheet));

  const keep = useCallback((next: Sheet) => localStorage.setItem(key, JSON.stringify(next)), [key]);
  const change = useCallback(
    (step: (before: Sheet) => Sheet) =>
      setHistory(({ sheet: before, past: earlier }) => {
        const next = step(before);
        keep(next);
        return { sheet: next, past: [...earlier, before].slice(-mostSteps) };
      }),
    [keep],
  );

  const acts = useMemo(
    () => ({
      touch: ({ personId }: RollPerson) =>
        change((before) => ({
          ...before,
          marks: { ...before.marks, [personId]: touched(before.marks[personId]) },
        })),
      mark: ({ personId }: RollPerson, status: AttendanceStatus) =>
        change((before) => ({ ...before, marks: { ...before.marks, [personId]: status } })),
      markRest: (people: readonly RollPerson[], status: AttendanceStatus) =>
        change((before) => ({ ...before, marks: fillIn(people, before.marks, status) })),
      count: (headcount: Headcount) =>
        change((before) => ({
          ...before,
          counts: { ...before.counts, [headcount.enrolmentId]: headcount },
        })),
      /** The letters of a text are no steps: the field has its own way back. */
      write: (notes: string) =>
        setHistory(({ sheet: now, past: earlier }) => {
          const next = { ...now, notes };
          keep(next);
          return { sheet: next, past: earlier };
        }),
      undo: () =>
        setHistory(({ sheet: now, past: earlier }) => {
          const next = { ...(earlier.at(-1) ?? now), version: now.version, base: now.base, notes: now.notes };
          keep(next);
          return { sheet: next, past: earlier.slice(0, -1) };
        }),
      /** Takes in what the roll says now beside what is written here, where the two do not contradict each other. */
      meet: (now: Roll) =>
        setHistory(({ sheet: before, past: earlier }) => {
          const merge = meetRolls(before, now);
          const next = isSettled(merge) ? sheetFrom(now, merge.merged) : before;
          if (localStorage.getItem(key) !== null) keep(next);
          return { sheet: next, past: earlier };
        }),
      goOnWith: (next: Sheet) => {
        keep(next);
        setHistory({ sheet: next, past: [] });
      },
      /** What was written here waits elsewhere on the device. */
      forget: () => localStorage.removeItem(key),
      /** Forgets what was written here and takes the roll as it stands. */
      take: (from: Roll) => {
        localStorage.removeItem(key);
        setRestored(false);
        setHistory({ sheet: sheetOf(from), past: [] });
      },
    }),
    [change, keep, key],
  );
  return { sheet, restored, mayUndo: past.length > 0, ...acts };
}

export type SheetActs = ReturnType<typeof useSheet>;
