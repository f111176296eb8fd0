import { Injectable } from '@nestjs/common';
import { addDays, localDate, rhythmOf, shiftFollowing } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { type ProgrammeFacts, ProgrammesPort } from '../programmes/programmes.port';
import { HolidaysRepository } from './holidays.repository';
import { SessionChangesRepository, tracedOf } from './session-changes.repository';
import { clockTime, refuseClosed, SessionChecks } from './session-checks';
import {
  AppliedShiftDto,
  ApplyShiftDto,
  SessionShiftDto,
  ShiftedSessionDto,
  ShiftSessionDto,
} from './session-shifts.dto';
import { type FollowingRow, SessionShiftsRepository } from './session-shifts.repository';
import { SessionsRepository } from './sessions.repository';
import { WorkshopPlansRepository } from './workshop-plans.repository';

const LOOKED_AHEAD_IN_DAYS = 120;

/** Moves a session of the calendar and, with it, those of its group that come after: first shown, then kept. */
@Injectable()
export class SessionShiftsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly shifts: SessionShiftsRepository,
    private readonly plans: WorkshopPlansRepository,
    private readonly holidays: HolidaysRepository,
    private readonly programmes: ProgrammesPort,
    private readonly checks: SessionChecks,
    private readonly changes: SessionChangesRepository,
  ) {}

  async preview(context: RequestContext, id: string, to: ShiftSessionDto): Promise<SessionShiftDto> {
    const { zone, ...programme } = await this.programmeOf(context, id);
    if (to.endTime <= to.startTime) throw refused('invalid-fields', [fault('/endTime', 'not-after-start')]);
    const rows = await this.shifts.following(context, id);
    const first = localDate(rows[0]?.starts_at ?? new Date(), zone);
    const last = localDate(rows.at(-1)?.starts_at ?? new Date(), zone);
    const from = addDays([first, to.date].sort()[0] ?? first, -1);
    const until = addDays([last, to.date, programme.endsOn].sort().at(-1) ?? last, LOOKED_AHEAD_IN_DAYS);
    const days = await this.holidays.days(context, from, until);
    const booked = await this.plans.booked(context, {
      span: { from: `${from}T00:00:00Z`, to: `${until}T00:00:00Z` },
      groups: rows.map((row) => ({
        trainerAccountId: row.trainer_account_id,
        venue: row.venue,
        enrolmentIds: row.enrolment_ids,
      })),
    });
    const own = new Set(rows.map((row) => row.id));
    const sessions = rows.map((row) => datedOf(row, zone));
    const ramadan = days.filter(({ kind }) => kind === 'ramadan');
    const { moved, stuck } = shiftFollowing({
      sessions,
      movedId: id,
      to,
      rules: {
        // Each session keeps its own hours, but where it enters or leaves Ramadan.
        ...{ zone, ramadan, ...rhythmOf(sessions, ramadan) },
        holidays: days.filter(({ kind }) => kind !== 'ramadan'),
      },
      booked: booked.filter((booking) => !own.has(booking.id)),
    });
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    const shown = (session: { id: string; startsAt?: string; endsAt?: string }): ShiftedSessionDto[] => {
      const row = rowOf.get(session.id);
      return row === undefined ? [] : [presentShifted(row, session)];
    };
    return { zone, moves: moved.flatMap(shown), stuck: stuck.flatMap((one) => shown({ id: one })) };
  }

  /** All of them or none: 412 where one is no longer what was shown, 409 naming who or what is taken. */
  async apply(context: RequestContext, id: string, { moves }: ApplyShiftDto): Promise<AppliedShiftDto> {
    const programme = await this.programmeOf(context, id);
    const known = new Map((await this.shifts.following(context, id)).map((row) => [row.id, row]));
    const at = (position: number): string => `/moves/${position}`;
    const faults = moves.flatMap((move, position) => [
      ...(known.has(move.id) ? [] : [fault(`${at(position)}/id`, 'unknown-reference')]),
      ...(moves.findIndex((one) => one.id === move.id) < position
        ? [fault(`${at(position)}/id`, 'given-twice')]
        : []),
    ]);
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const candidates = moves.flatMap((move) => {
      const row = known.get(move.id);
      return row === undefined
        ? []
        : [{ ...move, trainerAccountId: row.trainer_account_id, venue: row.venue }];
    });
    await this.checks.refuseUnfit(context, programme, candidates, at);
    const lifted = await this.shifts.lift(context, moves);
    if (lifted.size < moves.length) throw new Problem(412, 'changed-meanwhile');
    await this.checks.refuseDoubleBooked(context, programme.zone, candidates, at);
    await this.shifts.put(context, moves);
    const changed = candidates.flatMap((candidate) => {
      const row = known.get(candidate.id);
      if (row === undefined) return [];
      const { startsAt, endsAt } = candidate;
      const before = tracedOf(row);
      return [{ sessionId: candidate.id, before, after: { ...before, startsAt, endsAt } }];
    });
    await this.changes.noteAll(context, changed);
    for (const { sessionId, before, after } of changed) {
      const { startsAt, endsAt } = before;
      context.audit(
        'session',
        sessionId,
        { startsAt, endsAt },
        { startsAt: after.startsAt, endsAt: after.endsAt },
      );
    }
    return { moved: moves.length };
  }

  private async programmeOf(context: RequestContext, id: string): Promise<ProgrammeFacts> {
    const session = await this.sessions.find(context, id);
    if (session === null) throw notFound();
    const programme = await this.programmes.findProgramme(context, session.programme_id);
    if (programme === null) throw notFound();
    refuseClosed(programme);
    if (session.status === 'held') throw conflict('session-held');
    if (session.status === 'cancelled') throw conflict('session-called-off');
    return programme;
  }
}

function datedOf(row: FollowingRow, zone: string) {
  return {
    ...{ id: row.id, trainerId: row.trainer_account_id, venue: row.venue, enrolmentIds: row.enrolment_ids },
    date: localDate(row.starts_at, zone),
    startTime: clockTime(row.starts_at, zone),
    endTime: clockTime(row.ends_at, zone),
  };
}

function instantsOf(row: FollowingRow): { startsAt: string; endsAt: string } {
  return { startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString() };
}

function presentShifted(row: FollowingRow, place: { startsAt?: string; endsAt?: string }): ShiftedSessionDto {
  const { id, kind, ordinal, title, version } = row;
  const stood = instantsOf(row);
  return { id, version, kind, ordinal, title, stoodAt: stood.startsAt, ...stood, ...place };
}
