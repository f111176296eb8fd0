import { type AttendanceStatus, localDate, strongerStatus } from '@tiwizi/domain';
import { fault, type FieldFault } from '../../platform/problem/problem';
import { CallRollDto, HeadcountDto, MarkDto } from './attendance.dto';
import { RollPersonRow, RollSessionRow } from './attendance.repository';

// People arrive and sign before the session begins.
const opensBeforeMs = 60 * 60 * 1000;

/** From when the roll can be called: one hour before the session starts. */
export function opensAt(session: Pick<RollSessionRow, 'starts_at'>): Date {
  return new Date(session.starts_at.getTime() - opensBeforeMs);
}

/** The day of the session on its programme's clock: members are those of that day. */
export function sessionDay(session: Pick<RollSessionRow, 'starts_at' | 'zone'>): string {
  return localDate(session.starts_at.toISOString(), session.zone);
}

/** Why the roll cannot be called at `now`; null when it can. */
export function refusalToMark(session: RollSessionRow, now: Date): string | null {
  if (session.status === 'cancelled') return 'session-cancelled';
  if (session.programme_status === 'closed') return 'programme-closed';
  return now < opensAt(session) ? 'session-not-begun' : null;
}

const isCounted = ({ female, male, unknown }: HeadcountDto): boolean => female + male + unknown > 0;

/** Headcounts of nobody say nothing and are not kept. */
export function headcountsToKeep(body: CallRollDto): HeadcountDto[] {
  return body.headcounts.filter(isCounted);
}

/** Marks under the names that people go by now; of two for one person the stronger. A stranger stays one. */
export function renamedMarks(
  marks: readonly MarkDto[],
  mergedInto: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, RollPersonRow>,
): MarkDto[] {
  const renamed = new Map<string, MarkDto>();
  const own = marks.filter(({ personId }) => !mergedInto.has(personId));
  for (const mark of marks) {
    const personId = mergedInto.get(mark.personId);
    const row = personId === undefined ? undefined : people.get(personId);
    if (personId === undefined || row === undefined) continue;
    const known = renamed.get(personId) ?? own.find((each) => each.personId === personId);
    const status = known === undefined ? mark.status : strongerStatus(known.status, mark.status);
    renamed.set(personId, { personId, enrolmentId: row.enrolment_id, status });
  }
  const left = marks.filter(({ personId }) => {
    const now = mergedInto.get(personId) ?? personId;
    return !renamed.has(now);
  });
  return [...left, ...renamed.values()];
}

/** What in a roll goes with neither the session nor its members of the day. */
export function rollFaults(
  body: CallRollDto,
  enrolmentIds: ReadonlySet<string>,
  people: readonly RollPersonRow[],
): FieldFault[] {
  const enrolmentOf = new Map(people.map((row) => [row.person_id, row.enrolment_id]));
  const seen = new Set<string>();
  const ofMarks = body.marks.flatMap(({ personId, enrolmentId }, place): FieldFault[] => {
    const pointer = `/marks/${place}`;
    const again = seen.has(personId);
    seen.add(personId);
    if (!enrolmentIds.has(enrolmentId)) return [fault(`${pointer}/enrolmentId`, 'unknown-reference')];
    if (enrolmentOf.get(personId) !== enrolmentId) {
      return [fault(`${pointer}/personId`, 'not-a-member-that-day')];
    }
    return again ? [fault(`${pointer}/personId`, 'given-twice')] : [];
  });
  const counted = new Set<string>();
  const ofHeadcounts = body.headcounts.flatMap(({ enrolmentId }, place): FieldFault[] => {
    const pointer = `/headcounts/${place}/enrolmentId`;
    const again = counted.has(enrolmentId);
    counted.add(enrolmentId);
    if (!enrolmentIds.has(enrolmentId)) return [fault(pointer, 'unknown-reference')];
    return again ? [fault(pointer, 'given-twice')] : [];
  });
  return [...ofMarks, ...ofHeadcounts];
}

/**
 * How many people a complete roll still lacks. Whoever is not marked would vanish from the rate, so a session is held
 * only when everybody is; a cooperative counted without names needs none.
 */
export function unmarked(body: CallRollDto, people: readonly RollPersonRow[]): number {
  const marked = new Set(body.marks.map(({ personId }) => personId));
  const counted = new Set(headcountsToKeep(body).map(({ enrolmentId }) => enrolmentId));
  return people.filter((row) => !marked.has(row.person_id) && !counted.has(row.enrolment_id)).length;
}

/** Person → status, for those whose mark differs, before and after. */
export interface MarkChanges {
  before: Record<string, AttendanceStatus | null>;
  after: Record<string, AttendanceStatus | null>;
}

export function markChanges(body: CallRollDto, people: readonly RollPersonRow[]): MarkChanges {
  const wanted = new Map(body.marks.map(({ personId, status }) => [personId, status]));
  const changed = people.filter((row) => row.status !== (wanted.get(row.person_id) ?? null));
  return {
    before: Object.fromEntries(changed.map((row) => [row.person_id, row.status])),
    after: Object.fromEntries(changed.map((row) => [row.person_id, wanted.get(row.person_id) ?? null])),
  };
}

/** A roll as it stands once `body` was written over it with nobody's mark taken away: nothing of it need be read again. */
export function asWritten(
  session: RollSessionRow,
  people: readonly RollPersonRow[],
  body: CallRollDto,
  { version, by, at }: { version: number; by: string; at: Date },
): { session: RollSessionRow; people: RollPersonRow[] } {
  const given = new Map(body.marks.map(({ personId, status }) => [personId, status]));
  const counts = new Map(headcountsToKeep(body).map((headcount) => [headcount.enrolmentId, headcount]));
  return {
    session: {
      ...session,
      version,
      notes: body.notes,
      status: body.held ? 'held' : 'planned',
      corrected: session.status === 'held' && body.held ? { at: at.toISOString(), by } : null,
      headcounts: session.cooperatives.flatMap(({ enrolmentId }) => counts.get(enrolmentId) ?? []),
    },
    people: people.map((row) => ({ ...row, status: given.get(row.person_id) ?? row.status })),
  };
}
