import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { readCursor, writeCursor } from '../../platform/contract/cursor';
import { stated } from '../../platform/contract/stated';
import { conflict, type FieldFault, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { ProgrammesPort } from '../programmes/programmes.port';
import { BookingsRepository } from './bookings.repository';
import { GroundworkRepository } from './groundwork.repository';
import { refuseUnreasoned } from './replacements.service';
import { SessionChangesRepository, tracedOf } from './session-changes.repository';
import { refuseClosed, SessionChecks, tidyVenue } from './session-checks';
import {
  PlanSessionDto,
  SessionDto,
  type SessionKind,
  SessionPageDto,
  SessionsQuery,
  UpdateSessionDto,
} from './sessions.dto';
import { presentSession, presentSessionSummary } from './sessions.presenter';
import { type SessionRow, SessionsRepository } from './sessions.repository';

const atTop = (): string => '';

@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly bookings: BookingsRepository,
    private readonly groundwork: GroundworkRepository,
    private readonly programmes: ProgrammesPort,
    private readonly checks: SessionChecks,
    private readonly changes: SessionChangesRepository,
  ) {}

  async list(context: RequestContext, query: SessionsQuery): Promise<SessionPageDto> {
    const { cursor, limit = 50 } = query;
    const rows = await this.sessions.page(context, query, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    const more = rows.length > limit && last;
    return {
      items: rows.slice(0, limit).map(presentSessionSummary),
      nextCursor: more ? writeCursor([last.starts_at.toISOString(), last.id]) : null,
    };
  }

  async read(context: RequestContext, id: string): Promise<SessionDto> {
    const row = await this.find(context, id);
    const modules = await this.groundwork.of(context, id);
    const had = modules.length === 0 ? [] : await this.groundwork.had(context, id, new Date());
    const changes = await this.changes.of(context, id);
    return presentSession(row, { modules, had }, changes, context.person.role);
  }

  async plan(context: RequestContext, body: PlanSessionDto): Promise<SessionDto> {
    const { programmeId, ordinal = null, moduleId = null, buildsOn = [], ...given } = body;
    const programme = await this.programmes.findProgramme(context, programmeId);
    if (programme === null) {
      throw refused('unknown-reference', [fault('/programmeId', 'unknown-reference')]);
    }
    refuseClosed(programme);
    const session = { ...given, ordinal, moduleId, venue: tidyVenue(given.venue) };
    const faults: FieldFault[] = [];
    if ((session.kind === 'workshop') !== (ordinal !== null)) {
      faults.push(fault('/ordinal', ordinal === null ? 'required' : 'ordinal-not-expected'));
    }
    if (moduleId !== null && !(await this.bookings.moduleExists(context, moduleId))) {
      faults.push(fault('/moduleId', 'unknown-reference'));
    }
    const { part = 1, parts = 1 } = session;
    if (part > parts) faults.push(fault('/part', 'max', { max: parts }));
    if (parts > 1 && moduleId === null) faults.push(fault('/moduleId', 'required'));
    faults.push(...(await this.groundworkFaults(context, session.kind, buildsOn)));
    if (faults.length > 0) throw refused('invalid-fields', faults);
    await this.checks.refuseUnfit(context, programme, [session], atTop);
    await this.checks.refuseDoubleBooked(context, programme.zone, [session], atTop);
    await this.sessions.insert(context, programmeId, [session]);
    await this.groundwork.replace(context, session.id, buildsOn);
    context.audit('session', session.id, null, { programmeId, ...session, buildsOn });
    return this.read(context, session.id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    { buildsOn, reason, words = '', ...change }: UpdateSessionDto,
  ): Promise<SessionDto> {
    const row = await this.find(context, id);
    if (row.status === 'held') throw conflict('session-held');
    const programme = await this.programmes.findProgramme(context, row.programme_id);
    if (programme === null) throw notFound();
    refuseClosed(programme);
    const before = { title: row.title, ...tracedOf(row) };
    const after = { ...before, ...stated(change), venue: tidyVenue(change.venue ?? before.venue) };
    const why = { reason: reason ?? null, words: words.trim() };
    if (after.trainerAccountId !== before.trainerAccountId) refuseUnreasoned(why);
    if (after.status !== 'cancelled') {
      await this.checks.refuseUnfit(context, programme, [{ id, ...after }], atTop);
      await this.checks.refuseDoubleBooked(context, programme.zone, [{ id, ...after }], atTop);
    } else if (Date.parse(after.endsAt) <= Date.parse(after.startsAt)) {
      throw refused('invalid-fields', [fault('/endsAt', 'not-after-start')]);
    }
    if (buildsOn !== undefined) {
      const faults = await this.groundworkFaults(context, row.kind, buildsOn);
      if (faults.length > 0) throw refused('invalid-fields', faults);
    }
    if (!(await this.sessions.update(context, id, version, after))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    if (buildsOn !== undefined) await this.groundwork.replace(context, id, buildsOn);
    await this.changes.note(context, id, before, after, why);
    context.audit('session', id, before, stated({ ...change, buildsOn }));
    return this.read(context, id);
  }

  private async groundworkFaults(
    context: RequestContext,
    kind: SessionKind,
    buildsOn: readonly string[],
  ): Promise<FieldFault[]> {
    if (buildsOn.length === 0) return [];
    if (kind !== 'workshop') return [fault('/buildsOn', 'builds-on-not-expected')];
    const known = await this.groundwork.known(context, buildsOn);
    return buildsOn.flatMap((id, place) =>
      known.has(id) ? [] : [fault(`/buildsOn/${place}`, 'unknown-reference')],
    );
  }

  private async find(context: RequestContext, id: string): Promise<SessionRow> {
    const row = await this.sessions.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}
