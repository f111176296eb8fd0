import {
  ageBandOn,
  attendanceRate,
  attended,
  mergeRolls,
  type RollMerge,
  type RollState,
  SEXES,
} from '@tiwizi/domain';
import { type Command, type InputOf, isOf } from '../../offline/commands';
import { bodyOf, type Counts, type Roll, type RollPerson, type Sheet, stateOf, stateOfSheet } from './roll';

type Body = InputOf<'callRoll'>['body'];

export const rollSubject = (sessionId: string) => `roll:${sessionId}`;

/** The roll as it will stand once what waits on this device is sent. */
export const withPending = (roll: Roll, commands: readonly Command[]): Roll =>
  commands.reduce((standing, command) => {
    if (isOf(command, 'addWalkIn')) return withWalkIn(standing, command.input.body);
    return isOf(command, 'callRoll') ? withCall(standing, command.input.body) : standing;
  }, roll);

/** The roll with somebody who came without standing in the register: once, and present. */
export function withWalkIn(roll: Roll, walkIn: InputOf<'addWalkIn'>['body']): Roll {
  const { personId, enrolmentId, sex, birthYear, givenName, familyName } = walkIn;
  if (roll.people.some((person) => person.personId === personId)) return roll;
  const added: RollPerson = {
    ...{ personId, enrolmentId, sex, nameAr: '', memberCode: '' },
    ageBand: ageBandOn(birthYear, roll.day),
    name: `${givenName} ${familyName}`,
    function: 'member',
    status: 'present',
  };
  return { ...roll, people: [...roll.people, added] };
}

function withCall(roll: Roll, body: Body): Roll {
  const statuses = new Map(body.marks.map(({ personId, status }) => [personId, status]));
  const people = roll.people.map((person) => ({ ...person, status: statuses.get(person.personId) ?? null }));
  const bySex = SEXES.map((sex) => ({
    sex,
    attended: people.filter((one) => one.sex === sex && one.status !== null && attended(one.status)).length,
    counted: body.headcounts.reduce((total, headcount) => total + headcount[sex], 0),
  }));
  return {
    ...roll,
    people,
    headcounts: body.headcounts,
    notes: body.notes,
    status: body.held ? 'held' : 'planned',
    summary: { ...attendanceRate(body.marks.map(({ status }) => status)), bySex },
  };
}

/** The sheet that a refused call was made from. */
export function sheetOfCommand({ input: { ifMatch, body }, base }: Command<'callRoll'>): Sheet {
  const { marks, counts, notes } = stateOfBody(body);
  return { version: ifMatch, marks, counts, notes, base: base ?? stateOfBody(body) };
}

export const stateOfBody = (body: Body): RollState & { counts: Counts } => ({
  marks: Object.fromEntries(body.marks.map(({ personId, status }) => [personId, status])),
  counts: Object.fromEntries(body.headcounts.map((headcount) => [headcount.enrolmentId, headcount])),
  notes: body.notes,
  held: body.held,
});

/** What is written here and what somebody else wrote meanwhile, in one. */
export const meetRolls = (sheet: Sheet, theirs: Roll): RollMerge =>
  mergeRolls(sheet.base, stateOfSheet(sheet), stateOf(theirs));

export const isSettled = ({ marks, counts }: RollMerge): boolean => marks.length + counts.length === 0;

/** A sheet that goes on from their roll with what both say. */
export function sheetFrom(theirs: Roll, { marks, counts, notes }: RollState): Sheet {
  const numbered = Object.entries(counts).map(
    ([enrolmentId, count]) => [enrolmentId, { ...count, enrolmentId }] as const,
  );
  return {
    ...{ version: theirs.version, marks, notes },
    counts: Object.fromEntries(numbered),
    base: stateOf(theirs),
  };
}

/** The body that says `state` of their roll. Whom only this device knows stays in it: the API then says who that is. */
export function bodyOfState(theirs: Roll, state: RollState, own: Body): Body {
  const body = bodyOf(theirs, sheetFrom(theirs, state), state.held);
  const known = new Set(theirs.people.map(({ personId }) => personId));
  const strangers = own.marks.filter(({ personId }) => !known.has(personId));
  return { ...body, marks: [...body.marks, ...strangers] };
}
