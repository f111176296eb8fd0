import { ATTENDANCE_STATUSES, type AttendanceStatus } from './attendance';
import { type Sex } from './people-count';
import { nameLikeness } from './name-matching';

/** One person's mark in one session. */
export interface PersonMark {
  sessionId: string;
  status: AttendanceStatus;
}

export interface MarkOverlap<Mark extends PersonMark> {
  kept: Mark;
  merged: Mark;
  /** Whose mark counts from then on. */
  stands: 'kept' | 'merged';
}

/** What becomes of the marks of a person who turns out to be another. */
export interface MarksMerge<Mark extends PersonMark> {
  /** Marks of sessions in which the kept person had none. */
  moved: Mark[];
  /** Sessions in which both were marked. */
  overlaps: MarkOverlap<Mark>[];
}

/** Of two marks of one person in one session the one that says most that they were there; the first between equals. */
export function strongerStatus(one: AttendanceStatus, other: AttendanceStatus): AttendanceStatus {
  const strength = (status: AttendanceStatus) => ATTENDANCE_STATUSES.indexOf(status);
  return strength(other) < strength(one) ? other : one;
}

/**
 * Puts the marks of two entries for one person together: of two in one session the stronger stands, in the order present,
 * late, left early, excused, absent, not expected; between equals the kept person's. Nothing is lost: the other mark is in the overlap.
 */
export function mergeMarks<Mark extends PersonMark>(
  kept: readonly Mark[],
  merged: readonly Mark[],
): MarksMerge<Mark> {
  const known = new Map(kept.map((mark) => [mark.sessionId, mark]));
  const moved: Mark[] = [];
  const overlaps: MarkOverlap<Mark>[] = [];
  for (const mark of merged) {
    const own = known.get(mark.sessionId);
    if (own === undefined) moved.push(mark);
    else {
      const stands = strongerStatus(own.status, mark.status) === own.status ? 'kept' : 'merged';
      overlaps.push({ kept: own, merged: mark, stands });
    }
  }
  return { moved, overlaps };
}

/** The marks that a merge gives the kept person, besides those it leaves alone. */
export function standingMarks<Mark extends PersonMark>({ moved, overlaps }: MarksMerge<Mark>): Mark[] {
  return [...moved, ...overlaps.map((overlap) => overlap[overlap.stands])];
}

/** The marks that both had before the merge, in the sessions that it touched. */
export function marksBefore<Mark extends PersonMark>({ moved, overlaps }: MarksMerge<Mark>) {
  return {
    kept: overlaps.map((overlap) => overlap.kept),
    merged: [...moved, ...overlaps.map((overlap) => overlap.merged)],
  };
}

/** What is known of a person, to tell whether two entries are one person. */
export interface KnownPerson {
  name: string;
  /** Empty where unknown. */
  nameAr: string;
  sex: Sex;
  birthYear: number | null;
}

// People give their age by guess; two years is as near as most know it.
const YEARS_APART = 2;
const CONTRADICTED = 0.6;
const SUGGESTED_FROM = 0.6;

/**
 * How likely two entries are one person, from 0 to 1: the likeness of their names, in Latin or Arabic letters, whichever is
 * greater, less 40 % for another sex and for years of birth more than two apart. What is unknown says nothing.
 */
export function personLikeness(one: KnownPerson, other: KnownPerson): number {
  const names = [
    nameLikeness(one.name, other.name),
    nameLikeness(one.nameAr, other.nameAr),
    // A name typed at the door may be in either script.
    nameLikeness(one.name, other.nameAr),
    nameLikeness(one.nameAr, other.name),
  ];
  const sexes = one.sex === other.sex || one.sex === 'unknown' || other.sex === 'unknown';
  const years =
    one.birthYear === null ||
    other.birthYear === null ||
    Math.abs(one.birthYear - other.birthYear) <= YEARS_APART;
  return Math.max(...names) * (sexes ? 1 : CONTRADICTED) * (years ? 1 : CONTRADICTED);
}

/** Whether a likeness is worth showing as a suggestion. */
export const isLikely = (likeness: number): boolean => likeness >= SUGGESTED_FROM;
