import { ATTENDANCE_STATUSES, type AttendanceStatus } from './attendance';
import { BytePacker, ByteUnpacker } from './byte-pack';
import { type Sex, SEXES } from './people-count';
import { mergeRolls, type PeopleCounted, type RollMerge, type RollState, sameCount } from './roll-merge';

/** Somebody who came without standing in the register, with the ids that she has on every device. */
export interface HandedWalkIn {
  personId: string;
  membershipId: string;
  enrolmentId: string;
  givenName: string;
  familyName: string;
  sex: Sex;
  birthYear: number | null;
}

/** What one device says and what it began from. */
interface Handed<Value> {
  was: Value;
  now: Value;
}

/** A roll on its way from one phone to another. */
export interface RollHandOver {
  sessionId: string;
  /** Of the roll that the phone began from, as the API gave it. */
  version: number;
  walkIns: HandedWalkIn[];
  marks: ({ personId: string } & Handed<AttendanceStatus | null>)[];
  counts: ({ enrolmentId: string } & Handed<PeopleCounted | null>)[];
  /** Null where nothing was noted since. */
  notes: Handed<string> | null;
}

/** All that a phone knows of a roll: what it changed since `was`, and what it left as it was. */
export function rollHandOver(
  { sessionId, version, walkIns }: Pick<RollHandOver, 'sessionId' | 'version' | 'walkIns'>,
  was: RollState,
  now: RollState,
): RollHandOver {
  // Whoever takes the walk-ins over has them marked present.
  const arrived = Object.fromEntries(walkIns.map(({ personId }) => [personId, 'present' as const]));
  const marks = pairs({ ...arrived, ...was.marks }, now.marks);
  return {
    ...{ sessionId, version, walkIns },
    marks: marks.map(({ key, ...handed }) => ({ personId: key, ...handed })),
    counts: pairs(was.counts, now.counts).map(({ key, ...handed }) => ({ enrolmentId: key, ...handed })),
    notes: was.notes === now.notes ? null : { was: was.notes, now: now.notes },
  };
}

function pairs<Value>(was: Readonly<Record<string, Value>>, now: Readonly<Record<string, Value>>) {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])].map((key) => ({
    key,
    was: was[key] ?? null,
    now: now[key] ?? null,
  }));
}

/**
 * A roll handed over, put together with `own`, which this device began from `ownBase`, the roll of `ownVersion`: as in
 * `mergeRolls`, whoever changed something has it their way, and what both marked otherwise is a difference to be settled.
 * Where the other phone had read a newer roll than this one, what it read counts where nobody here touched it.
 */
export function takeOver(
  own: RollState,
  ownBase: RollState,
  ownVersion: number,
  handOver: RollHandOver,
): RollMerge & { base: RollState; theirs: RollState } {
  const newer = handOver.version > ownVersion;
  const marks = sides(
    { own: own.marks, ownBase: ownBase.marks, newer, same: Object.is },
    handOver.marks.map(({ personId, ...handed }) => ({ key: personId, ...handed })),
  );
  const counts = sides(
    { own: own.counts, ownBase: ownBase.counts, newer, same: sameCount },
    handOver.counts.map(({ enrolmentId, ...handed }) => ({ key: enrolmentId, ...handed })),
  );
  const notes = handOver.notes ?? { was: own.notes, now: own.notes };
  const base = { ...ownBase, marks: marks.base, counts: counts.base, notes: notes.was };
  const theirs = { ...ownBase, marks: marks.theirs, counts: counts.theirs, notes: notes.now };
  return { ...mergeRolls(base, own, theirs), base, theirs };
}

interface Own<Value> {
  own: Readonly<Record<string, Value>>;
  ownBase: Readonly<Record<string, Value>>;
  /** Whether the other phone had read a newer roll. */
  newer: boolean;
  same: (one: Value | null, other: Value | null) => boolean;
}

/** What both are measured against, and what the other phone says: of whom it says nothing, it says the same as we. */
function sides<Value>(
  { own, ownBase, newer, same }: Own<Value>,
  entries: readonly ({ key: string } & Handed<Value | null>)[],
) {
  const [base, theirs] = [new Map(Object.entries(own)), new Map(Object.entries(own))];
  for (const { key, was, now } of entries) {
    const before = ownBase[key] ?? null;
    const untouched = same(own[key] ?? null, before);
    put(base, key, newer && untouched ? before : was);
    put(theirs, key, now);
  }
  return { base: Object.fromEntries(base), theirs: Object.fromEntries(theirs) };
}

const put = <Value>(into: Map<string, Value>, key: string, value: Value | null) =>
  value === null ? into.delete(key) : into.set(key, value);

const FORMAT = 1;
const MOST_PEOPLE = 2000;
const MOST_ENROLMENTS = 500;
const MOST_COUNTED = 2000;
const MOST_VERSION = 1_000_000_000;
// A letter takes up to four bytes.
const MOST_NAME = 400;
const MOST_NOTES = 16_000;

/** The number that stands for a mark: 0 for none. */
const markNumber = (status: AttendanceStatus | null): number =>
  status === null ? 0 : ATTENDANCE_STATUSES.indexOf(status) + 1;
const markOf = (number: number): AttendanceStatus | null => ATTENDANCE_STATUSES[number - 1] ?? null;
const MARKS = 7;

/** A hand-over as bytes, seventeen for a person. */
export function packHandOver(handOver: RollHandOver): Uint8Array {
  const pack = new BytePacker();
  const enrolmentIds = [
    ...new Set([...handOver.walkIns, ...handOver.counts].map(({ enrolmentId }) => enrolmentId)),
  ];
  const count = (counted: PeopleCounted | null) => {
    pack.number(counted === null ? 0 : 1);
    if (counted === null) return;
    for (const people of [counted.female, counted.male, counted.unknown]) pack.number(people);
  };
  pack.number(FORMAT);
  pack.uuid(handOver.sessionId);
  pack.number(handOver.version);
  pack.list(enrolmentIds, (id) => pack.uuid(id));
  pack.list(handOver.walkIns, (walkIn) => {
    pack.uuid(walkIn.personId);
    pack.uuid(walkIn.membershipId);
    pack.number(enrolmentIds.indexOf(walkIn.enrolmentId));
    pack.text(walkIn.givenName);
    pack.text(walkIn.familyName);
    pack.number(SEXES.indexOf(walkIn.sex));
    pack.number(walkIn.birthYear ?? 0);
  });
  pack.list(handOver.marks, ({ personId, was, now }) => {
    pack.uuid(personId);
    pack.number(markNumber(was) * MARKS + markNumber(now));
  });
  pack.list(handOver.counts, ({ enrolmentId, was, now }) => {
    pack.number(enrolmentIds.indexOf(enrolmentId));
    count(was);
    count(now);
  });
  pack.list(handOver.notes === null ? [] : [handOver.notes.was, handOver.notes.now], (words) =>
    pack.text(words),
  );
  return pack.packed();
}

/** Reads what `packHandOver` wrote; null for anything else. */
export function unpackHandOver(bytes: Uint8Array): RollHandOver | null {
  try {
    return unpacked(new ByteUnpacker(bytes));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unpacked(bytes: ByteUnpacker): RollHandOver | null {
  if (bytes.number(127) !== FORMAT) return null;
  const sessionId = bytes.uuid();
  const version = bytes.number(MOST_VERSION);
  const enrolmentIds = bytes.list(MOST_ENROLMENTS, () => bytes.uuid());
  const walkIns = bytes.list(MOST_PEOPLE, () => ({
    personId: bytes.uuid(),
    membershipId: bytes.uuid(),
    enrolmentId: oneOf(enrolmentIds, bytes),
    givenName: bytes.text(MOST_NAME),
    familyName: bytes.text(MOST_NAME),
    sex: oneOf(SEXES, bytes),
    birthYear: bytes.number(2199) || null,
  }));
  const marks = bytes.list(MOST_PEOPLE, () => {
    const personId = bytes.uuid();
    const both = bytes.number(MARKS * MARKS - 1);
    return { personId, was: markOf(Math.floor(both / MARKS)), now: markOf(both % MARKS) };
  });
  const count = (): PeopleCounted | null => {
    if (bytes.number(1) === 0) return null;
    const people = () => bytes.number(MOST_COUNTED);
    return { female: people(), male: people(), unknown: people() };
  };
  const counts = bytes.list(MOST_ENROLMENTS, () => ({
    enrolmentId: oneOf(enrolmentIds, bytes),
    was: count(),
    now: count(),
  }));
  const [was, now] = bytes.list(2, () => bytes.text(MOST_NOTES));
  bytes.end();
  const notes = was === undefined || now === undefined ? null : { was, now };
  return { sessionId, version, walkIns, marks, counts, notes };
}

function oneOf<Value>(values: readonly Value[], bytes: ByteUnpacker): Value {
  const value = values[bytes.number(values.length - 1)];
  if (value === undefined) throw new RangeError('A place that is not in the list');
  return value;
}
