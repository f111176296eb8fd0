import { Injectable } from '@nestjs/common';
import {
  addDays,
  daysBetween,
  type Booking,
  type CadenceWindow,
  cadenceWindows,
  planWorkshops,
} from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, refused } from '../../platform/problem/problem';
import { type ProgrammeFacts, ProgrammesPort } from '../programmes/programmes.port';
import { BookingsRepository } from './bookings.repository';
import { HolidaysRepository } from './holidays.repository';
import { refuseClosed, SessionChecks, tidyVenue } from './session-checks';
import { SessionsRepository } from './sessions.repository';
import {
  PlanWorkshopsDto,
  PreviewWorkshopsDto,
  type WorkshopGroupDto,
  WorkshopPlanDto,
  WorkshopPreviewDto,
} from './workshop-plans.dto';

type Taken = ReadonlySet<string>;
const place = (enrolmentId: string, ordinal: number): string => `${enrolmentId} ${ordinal}`;
const inPlan = (position: number): string => `/sessions/${position}`;

/** All the workshops of a programme at once: first shown, then kept. */
@Injectable()
export class WorkshopPlansService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly bookings: BookingsRepository,
    private readonly holidays: HolidaysRepository,
    private readonly programmes: ProgrammesPort,
    private readonly checks: SessionChecks,
  ) {}

  async preview(
    context: RequestContext,
    programmeId: string,
    body: PreviewWorkshopsDto,
  ): Promise<WorkshopPreviewDto> {
    const programme = await this.find(context, programmeId);
    const groups = body.groups.map((group) => ({ ...group, venue: tidyVenue(group.venue) }));
    await this.refuseUnfitGroups(context, programme, { ...body, groups });
    const windows = cadenceWindows(programme.workshopCadence, programme.startsOn);
    const [first, last] = [programme.startsOn, windows.at(-1)?.closesOn ?? programme.endsOn];
    const holidays = await this.holidays.days(context, first, last);
    const closed = holidays
      .filter(({ kind }) => kind !== 'ramadan')
      .flatMap(({ from, to }) => daysOf(from, to));
    const booked = await this.bookings.booked(
      context,
      // A day more on each side, for the zone.
      { from: `${addDays(first, -1)}T00:00:00Z`, to: `${addDays(last, 2)}T00:00:00Z` },
      groups.map(({ trainerAccountId }) => trainerAccountId),
      groups.map(({ venue }) => venue),
    );
    const taken = await this.taken(context, programmeId);
    const preview: WorkshopPreviewDto = { windows, holidays, planned: [], unplaced: [], alreadyPlanned: [] };
    for (const window of windows) {
      const request = { ...body, zone: programme.zone, holidays: closed };
      planWindow(preview, window, groups, taken, booked, request);
    }
    return preview;
  }

  async save(context: RequestContext, programmeId: string, body: PlanWorkshopsDto): Promise<WorkshopPlanDto> {
    const programme = await this.find(context, programmeId);
    const sessions = body.sessions.map((session) => ({
      ...session,
      kind: 'workshop' as const,
      moduleId: null,
      venue: tidyVenue(session.venue),
    }));
    await this.checks.refuseUnfit(context, programme, sessions, inPlan);
    this.refuseRepeated(body, await this.taken(context, programmeId));
    await this.checks.refuseDoubleBooked(context, programme.zone, sessions, inPlan);
    await this.sessions.insert(context, programmeId, sessions);
    context.audit('workshop-plan', body.id, null, { programmeId, sessions: sessions.length });
    for (const { id, ...session } of sessions) context.audit('session', id, null, session);
    return { id: body.id, planned: sessions.length };
  }

  private async find(context: RequestContext, programmeId: string): Promise<ProgrammeFacts> {
    const programme = await this.programmes.findProgramme(context, programmeId);
    if (programme === null) throw notFound();
    refuseClosed(programme);
    return programme;
  }

  private async taken(context: RequestContext, programmeId: string): Promise<Taken> {
    const rows = await this.bookings.workshops(context, programmeId);
    return new Set(rows.map((row) => place(row.enrolment_id, row.ordinal)));
  }

  private async refuseUnfitGroups(
    context: RequestContext,
    programme: ProgrammeFacts,
    { groups, startTime, endTime }: PreviewWorkshopsDto,
  ): Promise<void> {
    const ids = groups.flatMap(({ enrolmentIds }) => enrolmentIds);
    const enrolments = await this.programmes.findEnrolments(context, programme.id, ids);
    const active = new Set(enrolments.flatMap(({ id, status }) => (status === 'active' ? [id] : [])));
    const leaders = await this.bookings.leaders(
      context,
      groups.map(({ trainerAccountId }) => trainerAccountId),
    );
    const codes = groups.map(({ code }) => code);
    const faults = groups.flatMap((group, position) => [
      ...(codes.indexOf(group.code) < position ? [fault(`/groups/${position}/code`, 'given-twice')] : []),
      ...(leaders.has(group.trainerAccountId)
        ? []
        : [fault(`/groups/${position}/trainerAccountId`, 'unknown-reference')]),
      ...group.enrolmentIds.flatMap((id, turn) =>
        active.has(id) ? [] : [fault(`/groups/${position}/enrolmentIds/${turn}`, 'unknown-reference')],
      ),
    ]);
    if (endTime <= startTime) faults.push(fault('/endTime', 'not-after-start'));
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }

  /** A cooperative comes to each workshop once: W1, W2… */
  private refuseRepeated({ sessions }: PlanWorkshopsDto, taken: Taken): void {
    const seen = new Set(taken);
    const faults = sessions.flatMap(({ ordinal, enrolmentIds }, position) =>
      enrolmentIds.flatMap((id, turn) => {
        const repeated = seen.has(place(id, ordinal));
        seen.add(place(id, ordinal));
        return repeated
          ? [fault(`/sessions/${position}/enrolmentIds/${turn}`, 'workshop-already-planned', { ordinal })]
          : [];
      }),
    );
    if (faults.length > 0) throw refused('workshop-already-planned', faults, faults[0]?.params);
  }
}

const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, turn) => addDays(from, turn));

/** Adds one window's workshops to the preview and to what is booked. */
function planWindow(
  preview: WorkshopPreviewDto,
  window: CadenceWindow,
  groups: readonly WorkshopGroupDto[],
  taken: Taken,
  booked: Booking[],
  request: {
    weekday: number;
    startTime: string;
    endTime: string;
    zone: string;
    holidays: readonly string[];
  },
): void {
  const { ordinal } = window;
  const waiting = groups.map((group) => ({
    ...group,
    trainerId: group.trainerAccountId,
    enrolmentIds: group.enrolmentIds.filter((id) => !taken.has(place(id, ordinal))),
  }));
  const wanted = new Map(
    waiting.flatMap((group) => (group.enrolmentIds.length > 0 ? [[group.code, group] as const] : [])),
  );
  const { planned, unplaced } = planWorkshops({
    ...request,
    months: [window],
    groups: [...wanted.values()],
    booked,
  });
  for (const { code } of groups) {
    if (!wanted.has(code)) preview.alreadyPlanned.push({ ordinal, groupCode: code });
  }
  for (const workshop of planned) {
    const group = wanted.get(workshop.groupCode);
    if (group === undefined) continue;
    const { trainerId, venue, enrolmentIds } = group;
    booked.push({ trainerId, venue, startsAt: workshop.startsAt, endsAt: workshop.endsAt });
    preview.planned.push({ ...workshop, enrolmentIds });
  }
  preview.unplaced.push(...unplaced);
}
