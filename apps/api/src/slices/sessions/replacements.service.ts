import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { ProgrammesPort } from '../programmes/programmes.port';
import { BookingsRepository } from './bookings.repository';
import { HandedOverDto, HandOverDto, StandInsDto } from './replacements.dto';
import { ReplacementsRepository } from './replacements.repository';
import { refuseClosed, SessionChecks } from './session-checks';
import { SessionChangesRepository, tracedOf, type Why } from './session-changes.repository';
import { type SessionRow, SessionsRepository } from './sessions.repository';

const atTop = (): string => '';

/** Another leads a session than who was to: a trainer arranges it with a colleague, without waiting for the office. */
@Injectable()
export class ReplacementsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly replacements: ReplacementsRepository,
    private readonly bookings: BookingsRepository,
    private readonly checks: SessionChecks,
    private readonly changes: SessionChangesRepository,
    private readonly programmes: ProgrammesPort,
  ) {}

  async standIns(context: RequestContext, id: string): Promise<StandInsDto> {
    await this.find(context, id);
    return { items: await this.replacements.standIns(context, id) };
  }

  async handOver(
    context: RequestContext,
    id: string,
    version: number,
    { trainerAccountId, reason, words = '' }: HandOverDto,
  ): Promise<HandedOverDto> {
    const row = await this.find(context, id);
    if (row.status === 'held') throw conflict('session-held');
    if (row.status === 'cancelled') throw conflict('session-called-off');
    const programme = await this.programmes.findProgramme(context, row.programme_id);
    if (programme === null) throw notFound();
    refuseClosed(programme);
    const why = { reason, words: words.trim() };
    refuseUnreasoned(why);
    const trainerName = await this.nameOfStandIn(context, row, trainerAccountId);
    const before = tracedOf(row);
    const after = { ...before, trainerAccountId };
    await this.checks.refuseDoubleBooked(context, row.zone, [{ id, ...after }], atTop);
    if (!(await this.replacements.give(context, id, version, trainerAccountId))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    await this.changes.note(context, id, before, after, why);
    // Why is told to the team alone, in the session's own history.
    context.audit('session', id, { trainerAccountId: before.trainerAccountId }, { trainerAccountId });
    return { id, trainerAccountId, trainerName };
  }

  private async nameOfStandIn(context: RequestContext, row: SessionRow, wanted: string): Promise<string> {
    const pointer = '/trainerAccountId';
    if (wanted === row.trainer_account_id) {
      throw refused('invalid-fields', [fault(pointer, 'same-trainer', { name: row.trainer_name })]);
    }
    const name =
      context.scope === 'assigned-cooperatives'
        ? (await this.replacements.standIns(context, row.id)).find((one) => one.accountId === wanted)
            ?.displayName
        : (await this.bookings.leaders(context, [wanted])).get(wanted);
    if (name === undefined) throw refused('invalid-fields', [fault(pointer, 'unknown-reference')]);
    return name;
  }

  private async find(context: RequestContext, id: string): Promise<SessionRow> {
    const row = await this.sessions.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

/** A replacement is never without a reason, and one of the trainer's own is said in words. */
export function refuseUnreasoned({ reason, words }: Why): void {
  if (reason === null) throw refused('invalid-fields', [fault('/reason', 'required')]);
  if (reason === 'other' && words === '') throw refused('invalid-fields', [fault('/words', 'required')]);
}
