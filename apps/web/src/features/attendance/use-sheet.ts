import { startTransition, useEffect, useMemo, useState } from 'react';
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
import { SheetStore } from './sheet-store';

function keptSheet(key: string, roll: Roll): Sheet | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Sheet | null;
    // One that an earlier version of this page kept says not what it was begun from.
    return kept && { ...kept, base: (kept.base as Sheet['base'] | undefined) ?? stateOf(roll) };
  } catch {
    return null;
  }
}

/**
 * The roll as it is being called on this device: each touch is kept in the browser's store before anything is sent, and
 * can be taken back. What watches `store` follows a touch at once, and whatever reads `sheet` a moment later.
 */
export function useSheet(roll: Roll, refused: Command<'callRoll'> | undefined) {
  const key = `tiwizi.draft.${useMe().id}.roll.${roll.sessionId}`;
  const [store] = useState(() => {
    const sheet = keptSheet(key, roll) ?? (refused ? sheetOfCommand(refused) : sheetOf(roll));
    return new SheetStore(key, { sheet, past: [] });
  });
  const [{ sheet }, setHistory] = useState(store.read);
  const [restored, setRestored] = useState(() => isChanged(roll, sheet));

  useEffect(() => {
    const stop = store.subscribe(() => startTransition(() => setHistory(store.read())));
    const end = store.keepToTheEnd();
    return () => {
      stop();
      end();
    };
  }, [store]);

  const acts = useMemo(
    () => ({
      touch: ({ personId }: RollPerson) =>
        store.change((before) => ({
          ...before,
          marks: { ...before.marks, [personId]: touched(before.marks[personId]) },
        })),
      mark: ({ personId }: RollPerson, status: AttendanceStatus) =>
        store.change((before) => ({ ...before, marks: { ...before.marks, [personId]: status } })),
      markRest: (people: readonly RollPerson[], status: AttendanceStatus) =>
        store.change((before) => ({ ...before, marks: fillIn(people, before.marks, status) })),
      count: (headcount: Headcount) =>
        store.change((before) => ({
          ...before,
          counts: { ...before.counts, [headcount.enrolmentId]: headcount },
        })),
      /** The letters of a text are no steps: the field has its own way back. */
      write: (notes: string) => {
        const { sheet: now, past } = store.read();
        store.put({ sheet: { ...now, notes }, past });
      },
      undo: () => {
        const { sheet: now, past } = store.read();
        const { version, base, notes } = now;
        store.put({ sheet: { ...(past.at(-1) ?? now), version, base, notes }, past: past.slice(0, -1) });
      },
      /** Takes in what the roll says now beside what is written here, where the two do not contradict each other. */
      meet: (now: Roll) => {
        const before = store.read().sheet;
        const merge = meetRolls(before, now);
        store.meet(isSettled(merge) ? sheetFrom(now, merge.merged) : before);
      },
      goOnWith: (next: Sheet) => store.put({ sheet: next, past: [] }),
      /** What was written here waits elsewhere on the device. */
      forget: store.forget,
      /** Forgets what was written here and takes the roll as it stands. */
      take: (from: Roll) => {
        setRestored(false);
        store.begin(sheetOf(from));
      },
    }),
    [store],
  );
  return { store, sheet, restored, ...acts };
}

export type SheetActs = ReturnType<typeof useSheet>;
