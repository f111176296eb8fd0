import {
  ATTENDANCE_STATUSES,
  attended,
  type AttendanceStatus,
  type RollState,
  type RollTally,
  tallyRoll,
} from '@tiwizi/domain';
import { type components } from '@tiwizi/api-client';

export type Roll = components['schemas']['RollDto'];
export type RollPerson = Roll['people'][number];
export type Headcount = components['schemas']['HeadcountDto'];
export type Marks = Readonly<Record<string, AttendanceStatus>>;
export type Counts = Readonly<Record<string, Headcount>>;

/** What is being written on this device: person → status, enrolment → numbers. */
export interface Sheet {
  /** Of the roll that it was begun from. */
  version: number;
  marks: Marks;
  counts: Counts;
  notes: string;
  /** What that roll said: what was changed here is what differs from it. */
  base: RollState;
}

export const isStatus = (text: string): text is AttendanceStatus =>
  ATTENDANCE_STATUSES.some((status) => status === text);

/** What the roll says as it stands. */
export function stateOf(roll: Roll): RollState & { counts: Counts } {
  return {
    marks: Object.fromEntries(
      roll.people.flatMap(({ personId, status }) => (status === null ? [] : [[personId, status]])),
    ),
    counts: Object.fromEntries(roll.headcounts.map((headcount) => [headcount.enrolmentId, headcount])),
    notes: roll.notes,
    held: roll.status === 'held',
  };
}

/** The sheet as the roll stands. */
export function sheetOf(roll: Roll): Sheet {
  const { marks, counts, notes } = stateOf(roll);
  return { version: roll.version, marks, counts, notes, base: stateOf(roll) };
}

/** What would stand there if the sheet were taken. */
export const stateOfSheet = ({ marks, counts, notes }: Sheet): RollState => ({
  ...{ marks, counts, notes },
  held: true,
});

/** What one touch makes of a mark: somebody there first, then not, then there again. */
export const touched = (status: AttendanceStatus | undefined): AttendanceStatus =>
  status !== undefined && attended(status) ? 'absent' : 'present';

/** Everybody without a mark gets `status`; marks that stand are left alone. */
export function fillIn(people: readonly RollPerson[], marks: Marks, status: AttendanceStatus): Marks {
  const rest = people.filter(({ personId }) => marks[personId] === undefined);
  return { ...marks, ...Object.fromEntries(rest.map(({ personId }) => [personId, status])) };
}

const isCounted = ({ female, male, unknown }: Headcount) => female + male + unknown > 0;

const countedIn = ({ counts }: Sheet) =>
  new Set(
    Object.values(counts)
      .filter(isCounted)
      .map(({ enrolmentId }) => enrolmentId),
  );

/** People who are still to be marked; a cooperative counted without names needs none. */
export function unmarkedIn({ people }: Roll, sheet: Sheet): RollPerson[] {
  const counted = countedIn(sheet);
  return people.filter(
    ({ personId, enrolmentId }) => sheet.marks[personId] === undefined && !counted.has(enrolmentId),
  );
}

/** The figures as the sheet stands, sent or not. */
export function tallyOf({ people }: Roll, sheet: Sheet): RollTally {
  const counted = countedIn(sheet);
  return tallyRoll(
    people.map(({ personId, enrolmentId, sex, ageBand }) => ({
      ...{ sex, ageBand, counted: counted.has(enrolmentId) },
      status: sheet.marks[personId] ?? null,
    })),
    Object.values(sheet.counts),
  );
}

/** The body of the call: who is on the roll and marked, and the cooperatives that were counted. */
export function bodyOf({ people }: Roll, { marks, counts, notes }: Sheet, held: boolean) {
  return {
    marks: people.flatMap(({ personId, enrolmentId }) => {
      const status = marks[personId];
      return status === undefined ? [] : [{ personId, enrolmentId, status }];
    }),
    headcounts: Object.values(counts).filter(isCounted),
    notes,
    held,
  };
}

/** Whether the sheet says anything else than the roll as it is saved. */
export function isChanged(roll: Roll, sheet: Sheet): boolean {
  const said = (each: Sheet) => JSON.stringify(bodyOf(roll, each, true));
  return said(sheet) !== said(sheetOf(roll));
}
