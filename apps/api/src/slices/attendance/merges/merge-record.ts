import {
  ageBandOn,
  type AgeBand,
  type AttendanceStatus,
  type MarksMerge,
  marksBefore,
  type Sex,
  standingMarks,
} from '@tiwizi/domain';
import { type MergingPersonRow } from './merges.repository';

/** One mark of one person, whole, so that it can be put back as it was. */
export interface KeptMark {
  sessionId: string;
  status: AttendanceStatus;
  enrolmentId: string;
  sex: Sex;
  ageBand: AgeBand;
  markedBy: string;
  /** As PostgreSQL writes it, to the microsecond. */
  markedAt: string;
}

/** A mark to be merged, with what the session says of the person who stays. */
export interface MergingMark extends KeptMark {
  day: string;
  /** The cooperative for which the session expects the person who stays; null where it does not. */
  expectedEnrolmentId: string | null;
}

export interface KeptMembership {
  id: string;
  cooperativeId: string;
  memberCode: string;
  function: string;
  fromDate: string;
  toDate: string | null;
  version: number;
}

export interface MergingMembership extends KeptMembership {
  /** Made when somebody unregistered came to a session. */
  fromWalkIn: boolean;
  /** Actions whose responsible it is. */
  actionIds: string[];
}

type Blank = 'nameAr' | 'sex' | 'birthYear' | 'phone';
export type Values = Pick<MergingPersonRow, Blank>;

/** All that a merge changed: what undoing it needs. */
export interface MergeRecord {
  marks: MarksMerge<KeptMark>;
  /** The marks that the person who stays got. */
  standing: KeptMark[];
  /** Memberships that became the other's. */
  memberships: string[];
  /** Memberships that another of the person who stays makes needless, each with the actions that went over to it. */
  dropped: (KeptMembership & { actionIds: string[]; inFavourOf: string })[];
  /** What was unknown of the person who stays, and known of the other. */
  filled: { field: Blank; before: Values[Blank]; after: Values[Blank] }[];
}

/**
 * A mark as it stands for the person who stays: for the cooperative for which the session expected them, with their sex and age
 * band on the day where the register has them.
 */
export function markOf(kept: MergingPersonRow, mark: MergingMark): KeptMark {
  const { day, expectedEnrolmentId, ...whole } = mark;
  const band = ageBandOn(kept.birthYear, day);
  return {
    ...whole,
    enrolmentId: expectedEnrolmentId ?? whole.enrolmentId,
    sex: kept.sex === 'unknown' ? whole.sex : kept.sex,
    ageBand: band === 'unknown' ? whole.ageBand : band,
  };
}

/** The marks that stand after the merge; of two in one session the kept person's sex, age band and cooperative. */
export function standingOf(kept: MergingPersonRow, marks: MarksMerge<MergingMark>): KeptMark[] {
  const own = new Map(marks.overlaps.map((overlap) => [overlap.kept.sessionId, overlap.kept]));
  return standingMarks(marks).map((mark) => {
    const before = own.get(mark.sessionId);
    if (before === undefined) return markOf(kept, mark);
    const { enrolmentId, sex, ageBand } = before;
    return { ...markOf(kept, mark), enrolmentId, sex, ageBand };
  });
}

const meet = (one: KeptMembership, other: KeptMembership): boolean =>
  (one.toDate === null || one.toDate >= other.fromDate) &&
  (other.toDate === null || other.toDate >= one.fromDate);

/**
 * Which of the memberships in favour of which the other is needless: one of the same cooperative at the same time; for one made at the
 * door, which says only that somebody came, any at the same time, unless somebody counts on it.
 */
export function needlessFor(
  own: readonly KeptMembership[],
  membership: MergingMembership,
): KeptMembership | undefined {
  const together = own.filter((each) => meet(each, membership));
  const same = together.find(({ cooperativeId }) => cooperativeId === membership.cooperativeId);
  const mayGo = membership.fromWalkIn && membership.actionIds.length === 0;
  return same ?? (mayGo ? together[0] : undefined);
}

/** What the register does not know of the person who stays, and does of the other. */
export function blanksFilled(kept: Values, merged: Values): MergeRecord['filled'] {
  const unknown = ['', 'unknown', null];
  return (['nameAr', 'sex', 'birthYear', 'phone'] as const)
    .filter(
      (field) =>
        unknown.includes(kept[field] as string | null) && !unknown.includes(merged[field] as string | null),
    )
    .map((field) => ({ field, before: kept[field], after: merged[field] }));
}

const sameMark = (one: KeptMark, other: KeptMark): boolean =>
  one.status === other.status && one.enrolmentId === other.enrolmentId && one.markedAt === other.markedAt;

/** The sessions whose marks somebody changed since the merge. */
export function changedSince({ standing }: MergeRecord, now: readonly KeptMark[]): string[] {
  const marks = new Map(now.map((mark) => [mark.sessionId, mark]));
  return standing
    .filter((mark) => {
      const today = marks.get(mark.sessionId);
      return today === undefined || !sameMark(mark, today);
    })
    .map(({ sessionId }) => sessionId);
}

/** Whose the marks are that somebody corrected since a merge. */
export const CORRECTED_MARKS_OF = ['kept', 'merged'] as const;
export type CorrectedMarksOf = (typeof CORRECTED_MARKS_OF)[number];

/**
 * The marks of both people once the merge is undone: as they were, and in the sessions `changed` since what stands there
 * `now` for the one whose it is.
 */
export function marksApart(
  { marks }: MergeRecord,
  { changed, now, of }: { changed: readonly string[]; now: readonly KeptMark[]; of: CorrectedMarksOf },
): { kept: KeptMark[]; merged: KeptMark[] } {
  const before = marksBefore(marks);
  const corrected = now.filter(({ sessionId }) => changed.includes(sessionId));
  const unchanged = ({ sessionId }: KeptMark) => !changed.includes(sessionId);
  if (of === 'kept') {
    return { kept: [...before.kept.filter(unchanged), ...corrected], merged: before.merged };
  }
  const own = new Map(before.merged.map((mark) => [mark.sessionId, mark]));
  // What is corrected is whether somebody was there; sex, age band and cooperative stay theirs.
  const theirs = corrected.map((mark) => {
    const { enrolmentId, sex, ageBand } = own.get(mark.sessionId) ?? mark;
    return { ...mark, enrolmentId, sex, ageBand };
  });
  return { kept: before.kept, merged: [...before.merged.filter(unchanged), ...theirs] };
}

export const sessionsOf = ({ standing }: MergeRecord): string[] => standing.map(({ sessionId }) => sessionId);
