import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { ageBandOn } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { AddWalkInDto, CallRollDto, HeadcountDto, MarkDto, RollDto } from './attendance.dto';
import { presentRoll } from './attendance.presenter';
import { AttendanceRepository, DatedMark, RollPersonRow, RollSessionRow } from './attendance.repository';
import {
  asWritten,
  headcountsToKeep,
  markChanges,
  refusalToMark,
  renamedMarks,
  rollFaults,
  sessionDay,
  unmarked,
} from './roll-rules';
import { walkInCode } from './walk-in-code';

@Injectable()
export class AttendanceService {
  constructor(private readonly attendance: AttendanceRepository) {}

  async read(context: RequestContext, id: string): Promise<RollDto> {
    const { session, people } = await this.load(context, id);
    return presentRoll(session, people, context.role, new Date());
  }

  async call(context: RequestContext, id: string, version: number, asked: CallRollDto): Promise<RollDto> {
    const now = new Date();
    const { session, people, enrolmentIds } = await this.loadToMark(context, id, now);
    const body = { ...asked, marks: await this.asThePeopleTheyAre(context, asked.marks, people) };
    const faults = rollFaults(body, new Set(enrolmentIds), people);
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const missing = unmarked(body, people);
    if (body.held && missing > 0) throw refused('roll-incomplete', [], { count: missing });
    if (body.held && body.marks.length === 0 && headcountsToKeep(body).length === 0) {
      throw refused('roll-empty');
    }

    const changes = markChanges(body, people);
    const [was, becomes] = [stateOf(session, session.headcounts), stateAsked(body)];
    if (isDeepStrictEqual(was, becomes) && Object.keys(changes.after).length === 0) {
      // Sent again because the first reply was lost on the way: it stands, whatever version it was sent for.
      context.audit('roll', id, null, { unchanged: true });
      return presentRoll(session, people, context.role, now);
    }
    if (!(await this.attendance.moveOn(context, id, version, { ...body, at: now }))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    const toMark = datedMarks(body, people, sessionDay(session)).filter(
      ({ personId }) => personId in changes.after,
    );
    const toUnmark = Object.keys(changes.after).filter((personId) => changes.after[personId] === null);
    if (toMark.length > 0) await this.attendance.mark(context, id, toMark);
    if (toUnmark.length > 0) await this.attendance.unmark(context, id, toUnmark);
    if (!isDeepStrictEqual(was.headcounts, becomes.headcounts)) {
      await this.attendance.replaceHeadcounts(context, id, enrolmentIds, headcountsToKeep(body));
    }
    context.audit('roll', id, { ...was, marks: changes.before }, { ...becomes, marks: changes.after });
    // Who is no longer marked may stand on the roll no more: the register knows.
    if (toUnmark.length > 0) return this.read(context, id);
    const written = asWritten(session, people, body, {
      ...{ version: version + 1, by: context.person.displayName, at: now },
    });
    return presentRoll(written.session, written.people, context.role, now);
  }

  async addWalkIn(context: RequestContext, id: string, walkIn: AddWalkInDto): Promise<RollDto> {
    const now = new Date();
    const { session } = await this.loadToMark(context, id, now);
    const cooperative = session.cooperatives.find(({ enrolmentId }) => enrolmentId === walkIn.enrolmentId);
    if (cooperative === undefined) {
      throw refused('unknown-reference', [fault('/enrolmentId', 'unknown-reference')]);
    }
    const day = sessionDay(session);
    if (walkIn.birthYear !== null && walkIn.birthYear > Number(day.slice(0, 4))) {
      throw refused('invalid-fields', [fault('/birthYear', 'in-the-future')]);
    }
    if (await this.attendance.isWritten(context, walkIn)) {
      // Two phones had her, because the roll was handed from one to the other: she stands there once.
      context.audit('roll', id, null, { unchanged: true });
      return this.read(context, id);
    }
    const { notes, status, version } = session;
    if (!(await this.attendance.moveOn(context, id, version, { notes, held: status === 'held', at: now }))) {
      throw conflict('try-again');
    }
    const memberCode = walkInCode(walkIn.membershipId);
    await this.attendance.addMember(context, walkIn, cooperative.cooperativeId, memberCode, day);
    const { personId, enrolmentId, sex, birthYear } = walkIn;
    await this.attendance.mark(context, id, [
      { personId, enrolmentId, status: 'present', sex, ageBand: ageBandOn(birthYear, day) },
    ]);
    // The audit outlives a person's erasure: it names the membership, never the person.
    const { membershipId } = walkIn;
    context.audit('person', personId, null, { membershipId, enrolmentId, memberCode, fromDate: day });
    context.audit('roll', id, null, { marks: { [personId]: 'present' } });
    return this.read(context, id);
  }

  /** A device may still know somebody by an entry that was merged into another meanwhile: the mark is the other's. */
  private async asThePeopleTheyAre(
    context: RequestContext,
    marks: readonly MarkDto[],
    people: readonly RollPersonRow[],
  ): Promise<MarkDto[]> {
    const rows = new Map(people.map((row) => [row.person_id, row]));
    const strangers = marks.map(({ personId }) => personId).filter((personId) => !rows.has(personId));
    if (strangers.length === 0) return [...marks];
    return renamedMarks(marks, await this.attendance.mergedInto(context, strangers), rows);
  }

  private async loadToMark(context: RequestContext, id: string, now: Date) {
    const loaded = await this.load(context, id);
    const refusal = refusalToMark(loaded.session, now);
    if (refusal !== null) throw conflict(refusal);
    return loaded;
  }

  private async load(context: RequestContext, id: string) {
    const session = await this.attendance.findSession(context, id);
    if (session === null) throw notFound();
    const enrolmentIds = session.cooperatives.map(({ enrolmentId }) => enrolmentId);
    const people = await this.attendance.people(context, id, enrolmentIds, sessionDay(session));
    return { session, people, enrolmentIds };
  }
}

const inOrder = (headcounts: readonly HeadcountDto[]) =>
  headcounts
    .map(({ enrolmentId, female, male, unknown }) => ({ enrolmentId, female, male, unknown }))
    .sort((a, b) => a.enrolmentId.localeCompare(b.enrolmentId));

const stateOf = ({ notes, status }: RollSessionRow, headcounts: readonly HeadcountDto[]) => ({
  notes,
  held: status === 'held',
  headcounts: inOrder(headcounts),
});

const stateAsked = (body: CallRollDto) => ({
  notes: body.notes,
  held: body.held,
  headcounts: inOrder(headcountsToKeep(body)),
});

function datedMarks(body: CallRollDto, people: readonly RollPersonRow[], day: string): DatedMark[] {
  const rows = new Map(people.map((row) => [row.person_id, row]));
  return body.marks.flatMap(({ personId, enrolmentId, status }) => {
    const row = rows.get(personId);
    return row === undefined
      ? []
      : [{ personId, enrolmentId, status, sex: row.sex, ageBand: ageBandOn(row.birth_year, day) }];
  });
}
