import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { type FieldFault, fault, notFound, refused } from '../../platform/problem/problem';
import { type ProgrammeFacts, ProgrammesPort } from '../programmes/programmes.port';
import { BookingsRepository } from './bookings.repository';
import { GroundworkRepository } from './groundwork.repository';
import { SessionChangesRepository, tracedOf } from './session-changes.repository';
import { refuseClosed, SessionChecks, tidyVenue } from './session-checks';
import { SessionsRepository } from './sessions.repository';
import {
  CancelledPlanDto,
  PlanWorkshopsDto,
  PreviewWorkshopsDto,
  WorkshopPlanDto,
} from './workshop-plans.dto';
import { WorkshopPlansRepository } from './workshop-plans.repository';
import { WorkshopPreviewDto } from './workshop-preview.dto';
import { WorkshopPreviewService } from './workshop-preview.service';

const inPlan = (position: number): string => `/sessions/${position}`;

/** The trainings and workshops of a programme at once: first shown, then kept; called off together while no roll was called. */
@Injectable()
export class WorkshopPlansService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly bookings: BookingsRepository,
    private readonly plans: WorkshopPlansRepository,
    private readonly previews: WorkshopPreviewService,
    private readonly groundwork: GroundworkRepository,
    private readonly programmes: ProgrammesPort,
    private readonly checks: SessionChecks,
    private readonly changes: SessionChangesRepository,
  ) {}

  async preview(
    context: RequestContext,
    programmeId: string,
    body: PreviewWorkshopsDto,
  ): Promise<WorkshopPreviewDto> {
    const programme = await this.find(context, programmeId);
    const groups = body.groups.map((group) => ({ ...group, venue: tidyVenue(group.venue) }));
    await this.refuseUnfitGroups(context, programme, { ...body, groups });
    return this.previews.preview(context, programme, { ...body, groups });
  }

  async save(context: RequestContext, programmeId: string, body: PlanWorkshopsDto): Promise<WorkshopPlanDto> {
    const programme = await this.find(context, programmeId);
    const sessions = body.sessions.map(({ ordinal = null, moduleId = null, buildsOn = [], ...session }) => ({
      ...{ ...session, ordinal, moduleId, buildsOn },
      venue: tidyVenue(session.venue),
    }));
    await this.refuseUnfitSessions(context, { id: body.id, sessions });
    await this.checks.refuseUnfit(context, programme, sessions, inPlan);
    await this.refuseRepeated(context, programmeId, body);
    await this.checks.refuseDoubleBooked(context, programme.zone, sessions, inPlan);
    await this.sessions.insert(context, programmeId, sessions);
    await this.plans.link(context, body.id, sessions);
    context.audit('workshop-plan', body.id, null, { programmeId, sessions: sessions.length });
    for (const { id, ...session } of sessions) context.audit('session', id, null, session);
    return { id: body.id, planned: sessions.length };
  }

  async cancel(context: RequestContext, programmeId: string, planId: string): Promise<CancelledPlanDto> {
    await this.find(context, programmeId);
    if (!(await this.plans.isKnown(context, programmeId, planId))) throw notFound();
    const cancelled = await this.plans.cancel(context, programmeId, planId);
    context.audit(
      'workshop-plan',
      planId,
      { programmeId },
      { status: 'cancelled', sessions: cancelled.length },
    );
    await this.changes.noteAll(
      context,
      cancelled.map(({ id, ...row }) => {
        const after = tracedOf(row);
        return { sessionId: id, before: { ...after, status: 'planned' }, after };
      }),
    );
    for (const { id } of cancelled)
      context.audit('session', id, { status: 'planned' }, { status: 'cancelled' });
    return { id: planId, cancelled: cancelled.length };
  }

  private async find(context: RequestContext, programmeId: string): Promise<ProgrammeFacts> {
    const programme = await this.programmes.findProgramme(context, programmeId);
    if (programme === null) throw notFound();
    refuseClosed(programme);
    return programme;
  }

  private async refuseUnfitGroups(
    context: RequestContext,
    programme: ProgrammeFacts,
    { groups, days, ramadanHours }: PreviewWorkshopsDto,
  ): Promise<void> {
    const ids = groups.flatMap(({ enrolmentIds }) => enrolmentIds);
    const enrolments = await this.programmes.findEnrolments(context, programme.id, ids);
    const active = new Set(enrolments.flatMap(({ id, status }) => (status === 'active' ? [id] : [])));
    const leaders = await this.bookings.leaders(
      context,
      groups.map(({ trainerAccountId }) => trainerAccountId),
    );
    const codes = groups.map(({ code }) => code);
    const weekdays = days.map(({ weekday }) => weekday);
    const faults = groups.flatMap((group, position) => [
      ...(codes.indexOf(group.code) < position ? [fault(`/groups/${position}/code`, 'given-twice')] : []),
      ...(leaders.has(group.trainerAccountId)
        ? []
        : [fault(`/groups/${position}/trainerAccountId`, 'unknown-reference')]),
      ...group.enrolmentIds.flatMap((id, turn) =>
        active.has(id) ? [] : [fault(`/groups/${position}/enrolmentIds/${turn}`, 'unknown-reference')],
      ),
    ]);
    for (const [place, { weekday, startTime, endTime }] of days.entries()) {
      if (weekdays.indexOf(weekday) < place) faults.push(fault(`/days/${place}/weekday`, 'given-twice'));
      if (endTime <= startTime) faults.push(fault(`/days/${place}/endTime`, 'not-after-start'));
    }
    if (ramadanHours && ramadanHours.endTime <= ramadanHours.startTime) {
      faults.push(fault('/ramadanHours/endTime', 'not-after-start'));
    }
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }

  /** A workshop has its number, a training its module; what they name is in the catalogue. */
  private async refuseUnfitSessions(context: RequestContext, { sessions }: PlanWorkshopsDto): Promise<void> {
    const known = await this.groundwork.known(
      context,
      sessions.flatMap(({ moduleId, buildsOn = [] }) => [...(moduleId ? [moduleId] : []), ...buildsOn]),
    );
    const faults = sessions.flatMap((session, position): FieldFault[] => {
      const { kind, ordinal, moduleId, part = 1, parts = 1, buildsOn = [] } = session;
      const at = inPlan(position);
      const numbered = typeof ordinal === 'number';
      return [
        ...(kind === 'workshop' && !numbered ? [fault(`${at}/ordinal`, 'required')] : []),
        ...(kind === 'training' && numbered ? [fault(`${at}/ordinal`, 'ordinal-not-expected')] : []),
        ...(kind === 'training' && !moduleId ? [fault(`${at}/moduleId`, 'required')] : []),
        ...(moduleId && !known.has(moduleId) ? [fault(`${at}/moduleId`, 'unknown-reference')] : []),
        ...(part > parts ? [fault(`${at}/part`, 'max', { max: parts })] : []),
        ...(parts > 1 && !moduleId ? [fault(`${at}/moduleId`, 'required')] : []),
        ...(kind === 'training' && buildsOn.length > 0
          ? [fault(`${at}/buildsOn`, 'builds-on-not-expected')]
          : []),
        ...buildsOn.flatMap((id, turn) =>
          known.has(id) ? [] : [fault(`${at}/buildsOn/${turn}`, 'unknown-reference')],
        ),
      ];
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }

  /** A cooperative comes to each workshop once: W1, W2… */
  private async refuseRepeated(
    context: RequestContext,
    programmeId: string,
    { sessions }: PlanWorkshopsDto,
  ): Promise<void> {
    const taken = await this.plans.workshops(context, programmeId);
    const seen = new Set(taken.map(({ enrolmentId, ordinal }) => `${enrolmentId} ${ordinal}`));
    const faults = sessions.flatMap(({ ordinal, enrolmentIds }, position) =>
      enrolmentIds.flatMap((id, turn) => {
        if (typeof ordinal !== 'number') return [];
        const repeated = seen.has(`${id} ${ordinal}`);
        seen.add(`${id} ${ordinal}`);
        const pointer = `${inPlan(position)}/enrolmentIds/${turn}`;
        return repeated ? [fault(pointer, 'workshop-already-planned', { ordinal })] : [];
      }),
    );
    if (faults.length > 0) throw refused('workshop-already-planned', faults, faults[0]?.params);
  }
}
