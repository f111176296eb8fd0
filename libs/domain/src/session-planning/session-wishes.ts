import type { CalendarDate, Instant } from '../calendar';
import type { Booking, Taken } from './booking-book';
import type { DayFault, DayRules, DaySpan, Hours } from './day-rules';

/** Cooperatives that come together, who leads them and where they meet. */
export interface SessionGroup {
  code: string;
  trainerId: string;
  venue: string;
}

export interface TrainingWish {
  moduleId: string;
  groupCode: string;
  /** Those of the group that are to have it. */
  enrolmentIds: readonly string[];
  /** What the module takes; more than one session where that is longer than a day's hours. */
  hours: number;
  /** Where a part of it was called off, or only some were planned: what is left of it. */
  begun?: BegunTraining | undefined;
}

export interface BegunTraining {
  parts: number;
  lacks: readonly number[];
  /** When the last of the parts that stand ends. */
  until: Instant;
}

export interface WorkshopWish {
  /** W1, W2… */
  ordinal: number;
  groupCode: string;
  enrolmentIds: readonly string[];
  /** The days on which it is expected. */
  window: DaySpan;
  /** Modules that the group should have had before. */
  buildsOn: readonly string[];
}

/** Where a session stands because somebody put it there: the rest is laid around it. */
export interface FixedSession extends Hours {
  key: string;
  date: CalendarDate;
}

/** A training that a cooperative had, or has dates for, outside this plan: all parts of it, and when the last one ends. */
export interface HadTraining {
  enrolmentId: string;
  moduleId: string;
  endsAt: Instant;
}

export interface SessionsRequest {
  rules: DayRules;
  groups: readonly SessionGroup[];
  /** In the order of teaching. */
  trainings: readonly TrainingWish[];
  trainingDays: DaySpan;
  workshops: readonly WorkshopWish[];
  fixed: readonly FixedSession[];
  booked: readonly Booking[];
  had: readonly HadTraining[];
}

/** One session that is asked for. */
export interface WantedSession {
  /** The same for the same session in every plan of the request. */
  key: string;
  kind: 'training' | 'workshop';
  ordinal: number | null;
  moduleId: string | null;
  /** 1 for the first of the sessions that the module takes. */
  part: number;
  parts: number;
  groupCode: string;
  enrolmentIds: readonly string[];
  buildsOn: readonly string[];
}

export type SessionFault =
  | { code: DayFault | 'outside-days' }
  /** Who or what is taken, and from when to when. */
  | { code: 'taken'; taken: Taken; by: Booking };

export interface LaidSession extends WantedSession {
  date: CalendarDate;
  startsAt: Instant;
  endsAt: Instant;
  fixed: boolean;
  /** Only a fixed session has any. */
  faults: SessionFault[];
  /** Of a workshop: who has not had what it builds on before it begins. */
  missing: { enrolmentId: string; moduleIds: string[] }[];
}

export interface UnlaidSession extends WantedSession {
  reason: 'no_free_date' | 'invalid_request';
}

export interface SessionsPlan {
  /** By their beginning. */
  laid: LaidSession[];
  unlaid: UnlaidSession[];
}

const MINUTES_PER_HOUR = 60;
const QUARTER = 15;

/**
 * The sessions of a module: as few as its hours fit into, of one length, rounded up to the quarter of an hour.
 * `longest` is what a day offers, in minutes.
 */
export function partsOf(hours: number, longest: number): { parts: number; minutes: number } {
  const parts = Math.ceil(minutesIn(hours) / longest);
  return { parts, minutes: minutesOfPart(hours, parts, longest) };
}

const minutesIn = (hours: number): number => Math.max(QUARTER, Math.round(hours * MINUTES_PER_HOUR));

const minutesOfPart = (hours: number, parts: number, longest: number): number =>
  Math.min(longest, Math.ceil(minutesIn(hours) / parts / QUARTER) * QUARTER);

/** The sessions that a wish asks for; `longest` as for partsOf. `after`: when the parts that it had before are over. */
export function wantedTrainings(
  wish: TrainingWish,
  longest: number,
): { wanted: WantedSession; minutes: number; after: Instant | null }[] {
  const whole = partsOf(wish.hours, longest);
  const { begun } = wish;
  if (begun === undefined) {
    return Array.from({ length: whole.parts }, (_, turn) => ({
      wanted: wantedTraining(wish, turn + 1, whole.parts, `${turn + 1}`),
      ...{ minutes: whole.minutes, after: null },
    }));
  }
  const { parts, lacks, until } = begun;
  const minutes = minutesOfPart(wish.hours, parts, longest);
  return lacks.map((part) => ({
    wanted: wantedTraining(wish, part, parts, parts === whole.parts ? `${part}` : `${part}-${parts}`),
    ...{ minutes, after: until },
  }));
}

function wantedTraining(wish: TrainingWish, part: number, parts: number, turn: string): WantedSession {
  const { moduleId, groupCode, enrolmentIds } = wish;
  const key = `t.${moduleId}.${turn}.${groupCode}`;
  return {
    key,
    kind: 'training',
    ordinal: null,
    moduleId,
    part,
    parts,
    groupCode,
    enrolmentIds,
    buildsOn: [],
  };
}

export function wantedWorkshop({ ordinal, groupCode, enrolmentIds, buildsOn }: WorkshopWish): WantedSession {
  const key = `w.${ordinal}.${groupCode}`;
  return {
    key,
    kind: 'workshop',
    ordinal,
    moduleId: null,
    part: 1,
    parts: 1,
    groupCode,
    enrolmentIds,
    buildsOn,
  };
}
