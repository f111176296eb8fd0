import {
  type AttendanceStatus,
  type HandedWalkIn,
  type PeopleCounted,
  type RollHandOver,
  rollHandOver,
  type RollMerge,
  type RollState,
  takeOver,
} from '@tiwizi/domain';
import { type Command, isOf } from '../../../offline/commands';
import { withWalkIn } from '../pending-roll';
import { type Roll, type Sheet, stateOfSheet } from '../roll';

/** All that this phone knows of a roll and the API may not: what is being written, and what waits to be sent. */
export function handedRoll(roll: Roll, sheet: Sheet, waiting: readonly Command[]): RollHandOver {
  const walkIns = waiting.flatMap((command) => (isOf(command, 'addWalkIn') ? [command.input.body] : []));
  // A call that waits has moved what the sheet is begun from; the other phone may know nothing of it.
  const call = waiting.find((command) => isOf(command, 'callRoll'));
  const was = call?.base ?? sheet.base;
  const version = call?.input.ifMatch ?? sheet.version;
  return rollHandOver({ sessionId: roll.sessionId, version, walkIns }, was, stateOfSheet(sheet));
}

/** What a hand-over holds, as people count it. */
export function contentsOf({ marks, walkIns, counts, notes }: RollHandOver) {
  return {
    marks: marks.filter(({ now }) => now !== null).length,
    walkIns: walkIns.length,
    counts: counts.filter(({ now }) => now !== null).length,
    notes: notes !== null,
  };
}

/** Whom a hand-over brings that this roll does not have yet. */
export function newWalkIns({ people }: Roll, { walkIns }: RollHandOver): HandedWalkIn[] {
  const known = new Set(people.map(({ personId }) => personId));
  return walkIns.filter(({ personId }) => !known.has(personId));
}

export interface TakenRoll {
  /** What is written here, arrivals included, measured against what both phones began from. */
  mine: Sheet;
  /** The roll as the other phone has it. */
  theirs: Roll;
  merge: RollMerge;
  /** The sheet that goes on from here with what is decided. */
  sheetOf: (decided: RollState) => Sheet;
  /** How many marks are of people whom this phone's roll does not have. */
  strangers: number;
}

/** Puts a roll handed over together with the sheet here. `arrived`: its walk-ins that this device now has too. */
export function takenRoll(
  roll: Roll,
  sheet: Sheet,
  handOver: RollHandOver,
  arrived: readonly HandedWalkIn[],
): TakenRoll {
  const present = Object.fromEntries(arrived.map(({ personId }) => [personId, 'present' as const]));
  const own: RollState = { ...stateOfSheet(sheet), marks: { ...present, ...sheet.marks } };
  const ownBase: RollState = { ...sheet.base, marks: { ...present, ...sheet.base.marks } };
  const known = new Set([...roll.people, ...arrived].map(({ personId }) => personId));
  const marks = handOver.marks.filter(({ personId }) => known.has(personId));
  const { base, theirs, ...merge } = takeOver(own, ownBase, sheet.version, { ...handOver, marks });
  return {
    mine: { ...sheet, marks: own.marks, base },
    theirs: rollThatSays(arrived.reduce(withWalkIn, roll), theirs),
    merge,
    sheetOf: (decided) => ({
      ...sheet,
      marks: decided.marks,
      counts: countsOf(decided),
      notes: decided.notes,
      base: ownBase,
    }),
    strangers: handOver.marks.filter(({ personId, was, now }) => !known.has(personId) && was !== now).length,
  };
}

const countsOf = ({ counts }: RollState) =>
  Object.fromEntries(
    Object.entries<PeopleCounted>(counts).map(([enrolmentId, { female, male, unknown }]) => [
      enrolmentId,
      { enrolmentId, female, male, unknown },
    ]),
  );

function rollThatSays(roll: Roll, state: RollState): Roll {
  const statusOf = (personId: string): AttendanceStatus | null => state.marks[personId] ?? null;
  return {
    ...roll,
    people: roll.people.map((person) => ({ ...person, status: statusOf(person.personId) })),
    headcounts: Object.values(countsOf(state)),
    notes: state.notes,
    // A sheet that is being written says that the session is held.
    status: 'held',
  };
}
