import { Injectable } from '@nestjs/common';
import {
  addDays,
  type CadenceWindow,
  cadenceWindows,
  type DatedSession,
  type LaidSession,
  localDate,
  planSessions,
  proposeGroundwork,
  type SessionsPlan,
  type SessionsRequest,
  shiftFollowing,
} from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { fault, refused } from '../../platform/problem/problem';
import { type ProgrammeFacts } from '../programmes/programmes.port';
import { BookingsRepository } from './bookings.repository';
import { GroundworkRepository } from './groundwork.repository';
import { type PlanDayDto } from './holidays.dto';
import { HolidaysRepository } from './holidays.repository';
import { alike } from './lacked-parts';
import { clockTime } from './session-checks';
import { PreviewWorkshopsDto, SessionMoveDto, type WorkshopGroundworkDto } from './workshop-plans.dto';
import {
  type PlannableModule,
  type WorkshopTaken,
  WorkshopPlansRepository,
} from './workshop-plans.repository';
import { type WorkshopPreviewDto } from './workshop-preview.dto';
import { presentProposed, presentUnplaced } from './workshop-preview.presenter';

/** What a plan is made from. */
interface Ground {
  programme: ProgrammeFacts;
  windows: CadenceWindow[];
  modules: PlannableModule[];
  taken: WorkshopTaken[];
  groundwork: WorkshopGroundworkDto[];
  trainingsFrom: string;
  days: PlanDayDto[];
}

/** Lays trainings and workshops without keeping any. Programme and groups must have been checked. */
@Injectable()
export class WorkshopPreviewService {
  constructor(
    private readonly plans: WorkshopPlansRepository,
    private readonly bookings: BookingsRepository,
    private readonly groundwork: GroundworkRepository,
    private readonly holidays: HolidaysRepository,
  ) {}

  async preview(
    context: RequestContext,
    programme: ProgrammeFacts,
    body: PreviewWorkshopsDto,
  ): Promise<WorkshopPreviewDto> {
    const now = new Date();
    await this.refuseUnknownGroundwork(context, body);
    const windows = cadenceWindows(programme.workshopCadence, programme.startsOn);
    const last = [programme.endsOn, windows.at(-1)?.closesOn ?? programme.endsOn].sort().at(-1) ?? '';
    const modules = await this.plans.modules(context, programme.id);
    const ground: Ground = {
      programme,
      windows,
      modules,
      taken: await this.plans.workshops(context, programme.id),
      groundwork: body.groundwork ?? proposedGroundwork(modules, windows, body),
      trainingsFrom: firstTrainingDay(
        programme,
        body.trainingsFrom ?? addDays(localDate(now, programme.zone), 1),
      ),
      days: await this.holidays.days(context, programme.startsOn, last),
    };
    // A day more on each side, for the zone.
    const span = {
      from: `${addDays(programme.startsOn, -1)}T00:00:00Z`,
      to: `${addDays(last, 2)}T00:00:00Z`,
    };
    const booked = await this.plans.booked(context, { span, groups: body.groups });
    const had = await this.plans.had(context, programme.id, now);
    const request: SessionsRequest = { ...requestOf(ground, body), booked, had };
    const { plan, stuck } = moved(request, body.move, programme.zone);
    const leaders = await this.bookings.leaders(
      context,
      body.groups.map(({ trainerAccountId }) => trainerAccountId),
    );
    const known = new Map(booked.map((one) => [one as object, one]));
    return {
      windows,
      trainings: modules.map(({ cooperatives, waiting, ...module }) => ({
        ...{ ...module, cooperatives: cooperatives.length, waiting: waiting.length },
      })),
      trainingsFrom: ground.trainingsFrom,
      groundwork: ground.groundwork,
      planned: plan.laid.map((session) => presentProposed(session, programme.zone, { known, leaders })),
      unplaced: plan.unlaid.map(presentUnplaced),
      alreadyPlanned: alreadyPlanned(ground, body),
      holidays: ground.days,
      stuck,
    };
  }

  private async refuseUnknownGroundwork(context: RequestContext, body: PreviewWorkshopsDto): Promise<void> {
    const asked = body.groundwork ?? [];
    const known = await this.groundwork.known(
      context,
      asked.flatMap(({ moduleIds }) => moduleIds),
    );
    const faults = asked.flatMap(({ moduleIds }, place) =>
      moduleIds.flatMap((id, turn) =>
        known.has(id) ? [] : [fault(`/groundwork/${place}/moduleIds/${turn}`, 'unknown-reference')],
      ),
    );
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }
}

/** The day asked for, within the programme. Unasked it is tomorrow: nobody is called to yesterday's training. */
function firstTrainingDay({ startsOn }: ProgrammeFacts, asked: string): string {
  return asked > startsOn ? asked : startsOn;
}

function proposedGroundwork(
  modules: readonly PlannableModule[],
  windows: readonly CadenceWindow[],
  { groups }: PreviewWorkshopsDto,
): WorkshopGroundworkDto[] {
  const cohort = new Set(groups.flatMap(({ enrolmentIds }) => enrolmentIds)).size;
  const taught = modules.map(({ moduleId, cooperatives }) => ({
    moduleId,
    cooperatives: cooperatives.length,
  }));
  const ordinals = windows.map(({ ordinal }) => ordinal);
  return [...proposeGroundwork(taught, ordinals, cohort)].map(([ordinal, moduleIds]) => ({
    ...{ ordinal, moduleIds },
  }));
}

/** Who of a group still lacks each workshop. */
function lacking({ taken }: Ground, { groups }: PreviewWorkshopsDto) {
  const has = new Set(taken.map(({ enrolmentId, ordinal }) => `${enrolmentId} ${ordinal}`));
  return (code: string, ordinal: number): string[] =>
    (groups.find((group) => group.code === code)?.enrolmentIds ?? []).filter(
      (id) => !has.has(`${id} ${ordinal}`),
    );
}

function requestOf(ground: Ground, body: PreviewWorkshopsDto): Omit<SessionsRequest, 'booked' | 'had'> {
  const { programme, windows, modules, days, groundwork, trainingsFrom } = ground;
  const lacks = lacking(ground, body);
  const buildsOn = new Map(groundwork.map(({ ordinal, moduleIds }) => [ordinal, moduleIds]));
  const chosen = modules.filter(({ moduleId }) => body.moduleIds?.includes(moduleId) ?? true);
  return {
    rules: {
      zone: programme.zone,
      days: body.days,
      ramadanHours: body.ramadanHours ?? null,
      ramadan: days.filter(({ kind }) => kind === 'ramadan'),
      holidays: days.filter(({ kind }) => kind !== 'ramadan'),
    },
    groups: body.groups.map(({ code, trainerAccountId, venue }) => ({
      ...{ code, trainerId: trainerAccountId, venue },
    })),
    trainings: chosen.flatMap(({ moduleId, hours, waiting }) =>
      body.groups.flatMap(({ code, enrolmentIds }) =>
        alike(waiting.filter(({ enrolmentId }) => enrolmentIds.includes(enrolmentId))).map((wish) => ({
          ...{ moduleId, hours, groupCode: code, ...wish },
        })),
      ),
    ),
    trainingDays: { from: trainingsFrom, to: programme.endsOn },
    workshops: windows.flatMap(({ ordinal, opensOn, closesOn }) =>
      body.groups.flatMap(({ code }) => {
        const enrolmentIds = lacks(code, ordinal);
        const wish = { ordinal, groupCode: code, enrolmentIds, buildsOn: buildsOn.get(ordinal) ?? [] };
        return enrolmentIds.length === 0 ? [] : [{ ...wish, window: { from: opensOn, to: closesOn } }];
      }),
    ),
    fixed: body.fixed ?? [],
  };
}

function alreadyPlanned(ground: Ground, body: PreviewWorkshopsDto): WorkshopPreviewDto['alreadyPlanned'] {
  const lacks = lacking(ground, body);
  return ground.windows.flatMap(({ ordinal }) =>
    body.groups.flatMap(({ code }) =>
      lacks(code, ordinal).length === 0 ? [{ ordinal, groupCode: code }] : [],
    ),
  );
}

/** The plan as asked for; where one session is moved, all others stay, but for those that follow it. */
function moved(
  request: SessionsRequest,
  move: SessionMoveDto | undefined,
  zone: string,
): { plan: SessionsPlan; stuck: string[] } {
  const plan = planSessions(request);
  const subject = plan.laid.find(({ key }) => key === move?.key);
  if (move === undefined) return { plan, stuck: [] };
  if (subject === undefined) throw refused('invalid-fields', [fault('/move/key', 'unknown-reference')]);
  if (move.endTime <= move.startTime)
    throw refused('invalid-fields', [fault('/move/endTime', 'not-after-start')]);
  const dated = plan.laid.map((session) => datedOf(session, request, zone));
  const inGroup = new Set(
    plan.laid.flatMap(({ key, groupCode }) => (groupCode === subject.groupCode ? [key] : [])),
  );
  const others = plan.laid.filter(({ key }) => !inGroup.has(key));
  const shift =
    move.reach === 'alone'
      ? { moved: [{ id: move.key, ...move }], stuck: [] }
      : shiftFollowing({
          sessions: dated.filter(({ id }) => inGroup.has(id)),
          movedId: move.key,
          to: move,
          rules: request.rules,
          booked: [...request.booked, ...others.map((session) => bookingOf(session, request))],
        });
  const places = new Map(dated.map(({ id, date, startTime, endTime }) => [id, { date, startTime, endTime }]));
  for (const { id, date, startTime, endTime } of shift.moved) places.set(id, { date, startTime, endTime });
  const fixed = [...places].map(([key, place]) => ({ key, ...place }));
  return { plan: planSessions({ ...request, fixed }), stuck: shift.stuck };
}

function bookingOf(session: LaidSession, { groups }: SessionsRequest) {
  const { startsAt, endsAt, enrolmentIds, groupCode } = session;
  const group = groups.find(({ code }) => code === groupCode);
  return {
    ...{ trainerId: group?.trainerId ?? '', venue: group?.venue ?? '' },
    ...{ enrolmentIds, startsAt, endsAt },
  };
}

function datedOf(session: LaidSession, request: SessionsRequest, zone: string): DatedSession {
  const { trainerId, venue, enrolmentIds, startsAt, endsAt } = bookingOf(session, request);
  return {
    ...{ id: session.key, trainerId, venue, enrolmentIds, date: session.date },
    startTime: clockTime(new Date(startsAt), zone),
    endTime: clockTime(new Date(endsAt), zone),
  };
}
