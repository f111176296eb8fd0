import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { formatTime } from '@tiwizi/i18n';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, type FieldFault, fault, Problem, refused } from '../../platform/problem/problem';
import { type ProgrammeFacts, ProgrammesPort } from '../programmes/programmes.port';
import { BookingsRepository, type Wanted } from './bookings.repository';

export interface Candidate extends Wanted {
  /** Left out where they do not change. */
  enrolmentIds?: string[];
}

const LONGEST_IN_DAYS = 31;
const MS_PER_DAY = 86_400_000;

/** What must hold of every session, planned alone or with a whole programme's. */
@Injectable()
export class SessionChecks {
  constructor(
    private readonly bookings: BookingsRepository,
    private readonly programmes: ProgrammesPort,
  ) {}

  /** Throws 422 for what is wrong in itself. `at` is the pointer to the candidate of that position. */
  async refuseUnfit(
    context: RequestContext,
    programme: ProgrammeFacts,
    candidates: readonly Candidate[],
    at: (position: number) => string,
  ): Promise<void> {
    const leaders = await this.bookings.leaders(
      context,
      candidates.map(({ trainerAccountId }) => trainerAccountId),
    );
    const coming = [...new Set(candidates.flatMap(({ enrolmentIds = [] }) => enrolmentIds))];
    const enrolments = await this.programmes.findEnrolments(context, programme.id, coming);
    const active = new Set(enrolments.flatMap(({ id, status }) => (status === 'active' ? [id] : [])));
    const faults = candidates.flatMap((candidate, position) => [
      ...timeFaults(candidate, programme, at(position)),
      ...(leaders.has(candidate.trainerAccountId)
        ? []
        : [fault(`${at(position)}/trainerAccountId`, 'unknown-reference')]),
      ...(candidate.enrolmentIds ?? []).flatMap((id, place) =>
        active.has(id) ? [] : [fault(`${at(position)}/enrolmentIds/${place}`, 'unknown-reference')],
      ),
    ]);
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }

  /**
   * Throws 409 naming who or what is taken, and when. The constraints of the table hold all the same.
   */
  async refuseDoubleBooked(
    context: RequestContext,
    zone: string,
    candidates: readonly Candidate[],
    at: (position: number) => string,
  ): Promise<void> {
    await this.bookings.oneAtATime(context, candidates);
    const clashes = await this.bookings.clashes(context, candidates);
    const faults = clashes.map(({ position, what, name, title, starts_at, ends_at }) => {
      const pointer = `${at(position)}/${what === 'trainer' ? 'trainerAccountId' : 'venue'}`;
      const when = {
        date: localDate(starts_at, zone),
        from: clockTime(starts_at, zone),
        to: clockTime(ends_at, zone),
      };
      return fault(pointer, `${what}-booked`, {
        name,
        session: title === null ? '' : ` (${title})`,
        ...when,
      });
    });
    const first = faults[0];
    if (first !== undefined) throw new Problem(409, first.code, first.params, faults);
  }
}

function timeFaults({ startsAt, endsAt }: Wanted, programme: ProgrammeFacts, at: string): FieldFault[] {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (length <= 0) return [fault(`${at}/endsAt`, 'not-after-start')];
  if (length > LONGEST_IN_DAYS * MS_PER_DAY) return [fault(`${at}/endsAt`, 'session-too-long')];
  const day = localDate(startsAt, programme.zone);
  const { startsOn, endsOn } = programme;
  return day < startsOn || day > endsOn
    ? [fault(`${at}/startsAt`, 'outside-programme', { startsOn, endsOn })]
    : [];
}

/** 'HH:MM' on the clock of the zone. */
export function clockTime(instant: Date, zone: string): string {
  // French writes them so.
  return formatTime(instant.toISOString(), 'fr', zone);
}

/** Venues are told apart by their words, not by the blanks around them. */
export function tidyVenue(venue: string): string {
  return venue.trim().replace(/\s+/g, ' ');
}

export function refuseClosed({ status }: ProgrammeFacts): void {
  if (status === 'closed') throw conflict('programme-closed');
}
