import { type LaidSession, type SessionFault, type UnlaidSession } from '@tiwizi/domain';
import { clockTime } from './session-checks';
import { type KnownBooking } from './workshop-plans.repository';
import {
  type PlaceProblemDto,
  type ProposedSessionDto,
  type UnplacedSessionDto,
} from './workshop-preview.dto';

export interface Names {
  /** By the booking that the planner was given. */
  known: ReadonlyMap<object, KnownBooking>;
  leaders: ReadonlyMap<string, string>;
}

export function presentProposed(session: LaidSession, zone: string, names: Names): ProposedSessionDto {
  const { enrolmentIds, buildsOn, faults, ...laid } = session;
  return {
    ...laid,
    startTime: clockTime(new Date(laid.startsAt), zone),
    endTime: clockTime(new Date(laid.endsAt), zone),
    enrolmentIds: [...enrolmentIds],
    buildsOn: [...buildsOn],
    problems: faults.map((fault) => presentProblem(fault, names)),
  };
}

export function presentUnplaced(session: UnlaidSession): UnplacedSessionDto {
  const { key, kind, ordinal, moduleId, part, parts, groupCode, reason } = session;
  return { key, kind, ordinal, moduleId, part, parts, groupCode, reason };
}

function presentProblem(fault: SessionFault, { known, leaders }: Names): PlaceProblemDto {
  if (fault.code !== 'taken') {
    return { code: fault.code, name: null, title: null, startsAt: null, endsAt: null };
  }
  const { taken, by } = fault;
  const kept = known.get(by);
  const names = {
    trainer: kept?.trainerName ?? leaders.get(by.trainerId ?? '') ?? null,
    venue: by.venue,
    cooperative: null,
  };
  return {
    ...{ code: `${taken}-booked`, name: names[taken], title: kept?.title ?? null },
    ...{ startsAt: by.startsAt, endsAt: by.endsAt },
  };
}
