import { type components } from '@tiwizi/api-client';
import { RAMADAN_HOURS } from '@tiwizi/domain';
import { newId } from '../../shared/api';
import { type PlanGroup } from './plan-groups';

type Schemas = components['schemas'];
export type Preview = Schemas['WorkshopPreviewDto'];
export type Proposed = Schemas['ProposedSessionDto'];
export type PreviewRequest = Schemas['PreviewWorkshopsDto'];
export type Groundwork = Schemas['WorkshopGroundworkDto'];

/** When sessions are held, as people choose it. */
export interface PlanRhythm {
  days: PreviewRequest['days'];
  ramadanHours: Schemas['PlanHoursDto'];
  /** Null: as soon as can be. */
  trainingsFrom: string | null;
}

/** What is planned; null where it stays as proposed. */
export interface PlanChoice {
  moduleIds: string[] | null;
  groundwork: Groundwork[] | null;
}

export const usualRhythm: PlanRhythm = {
  days: [{ weekday: 3, startTime: '09:00', endTime: '13:00' }],
  ramadanHours: RAMADAN_HOURS,
  trainingsFrom: null,
};

export function requestOf(
  groups: readonly PlanGroup[],
  { days, ramadanHours, trainingsFrom }: PlanRhythm,
  { moduleIds, groundwork }: PlanChoice,
): PreviewRequest {
  return {
    ...{ days, ramadanHours },
    ...(trainingsFrom && { trainingsFrom }),
    ...(moduleIds && { moduleIds }),
    ...(groundwork && { groundwork: groundwork.filter((one) => one.moduleIds.length > 0) }),
    groups: groups.map(({ code, enrolmentIds, trainerAccountId, venue }) => ({
      ...{ code, enrolmentIds, trainerAccountId, venue },
    })),
  };
}

/** Everything where it stands now. */
export const fixedOf = (planned: readonly Proposed[]): Schemas['FixedSessionDto'][] =>
  planned.map(({ key, date, startTime, endTime }) => ({ key, date, startTime, endTime }));

/** The sessions to keep, each with an id of its own; those of a group that is no longer there are left out. */
export function sessionsOf(
  planned: readonly Proposed[],
  groups: readonly PlanGroup[],
  titleOf: (session: Proposed) => string,
): Schemas['PlannedSessionDto'][] {
  return planned.flatMap((session) => {
    const group = groups.find(({ code }) => code === session.groupCode);
    if (!group) return [];
    const { kind, ordinal, moduleId, part, parts, buildsOn, startsAt, endsAt, enrolmentIds } = session;
    const { trainerAccountId, venue } = group;
    return {
      ...{ id: newId(), kind, ordinal, moduleId, part, parts, buildsOn, title: titleOf(session) },
      ...{ enrolmentIds, trainerAccountId, venue, startsAt, endsAt },
    };
  });
}

/** Whether somebody or something would be in two places: the calendar takes no such session. */
export const clashes = ({ problems }: Proposed): boolean =>
  problems.some(({ code }) => code.endsWith('-booked'));
