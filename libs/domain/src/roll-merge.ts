import { type AttendanceStatus } from './attendance';

export interface PeopleCounted {
  female: number;
  male: number;
  unknown: number;
}

/** What a roll says: person → mark, cooperative → people counted without names. Nobody marked is no entry. */
export interface RollState {
  marks: Readonly<Record<string, AttendanceStatus>>;
  counts: Readonly<Record<string, PeopleCounted>>;
  notes: string;
  held: boolean;
}

export interface RollMerge {
  /** Both rolls in one. Where they differ it holds mine, until somebody settles it. */
  merged: RollState;
  /** People whom both marked, each otherwise. */
  marks: { personId: string; mine: AttendanceStatus | null; theirs: AttendanceStatus | null }[];
  /** Cooperatives that both counted, each otherwise. */
  counts: { enrolmentId: string; mine: PeopleCounted | null; theirs: PeopleCounted | null }[];
}

/**
 * Two people called one roll, each beginning from `base`. Whoever changed something has it their way; where both did and
 * disagree, it is a difference to be settled, never dropped. Of two notes both are kept, one below the other.
 */
export function mergeRolls(base: RollState, mine: RollState, theirs: RollState): RollMerge {
  const marks = mergeEntries(base.marks, mine.marks, theirs.marks, Object.is);
  const counts = mergeEntries(base.counts, mine.counts, theirs.counts, sameCount);
  return {
    merged: {
      marks: marks.merged,
      counts: counts.merged,
      notes: mergeNotes(base.notes, mine.notes, theirs.notes),
      held: mine.held === base.held ? theirs.held : mine.held,
    },
    marks: marks.differences.map(({ key, ...sides }) => ({ personId: key, ...sides })),
    counts: counts.differences.map(({ key, ...sides }) => ({ enrolmentId: key, ...sides })),
  };
}

type Entries<Value> = Readonly<Record<string, Value>>;

function mergeEntries<Value>(
  base: Entries<Value>,
  mine: Entries<Value>,
  theirs: Entries<Value>,
  same: (one: Value | null, other: Value | null) => boolean,
) {
  const merged: Record<string, Value> = {};
  const differences: { key: string; mine: Value | null; theirs: Value | null }[] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, own, other] = [base, mine, theirs].map((entries) => entries[key] ?? null) as [
      Value | null,
      Value | null,
      Value | null,
    ];
    const untouched = same(own, was);
    if (!untouched && !same(other, was) && !same(own, other))
      differences.push({ key, mine: own, theirs: other });
    const kept = untouched ? other : own;
    if (kept !== null) merged[key] = kept;
  }
  return { merged, differences };
}

const nobody: PeopleCounted = { female: 0, male: 0, unknown: 0 };

/** No entry and a count of nobody say the same. */
export function sameCount(one: PeopleCounted | null, other: PeopleCounted | null): boolean {
  const [a, b] = [one ?? nobody, other ?? nobody];
  return a.female === b.female && a.male === b.male && a.unknown === b.unknown;
}

function mergeNotes(base: string, mine: string, theirs: string): string {
  if (mine === base) return theirs;
  if (theirs === base) return mine;
  // Sent before, and the reply lost: theirs says it already.
  if (theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  return `${theirs}\n${mine}`;
}
