import { Injectable } from '@nestjs/common';
import { AGE_BANDS, type AgeBand, type Sex, SEXES } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import {
  AttendanceFiguresQuery,
  CooperativePresenceDto,
  HeldSessionDto,
  PresenceRateDto,
} from './attendance-figures.dto';

export interface FiguresRow {
  zone: string;
  sessions: number;
  rate: PresenceRateDto;
  participations: { sex: Sex; ageBand: AgeBand; count: number; hours: number }[];
  firsts: { sex: Sex; ageBand: AgeBand; count: number }[];
  headcounts: { sessions: number; people: number; hours: number };
  cooperatives: CooperativePresenceDto[];
  latest: HeldSessionDto[];
}

const shownSessions = 30;
const hours = sql`(extract(epoch FROM s.ends_at - s.starts_at) / 3600)::float8`;
const attended = sql`status IN ('present', 'late', 'left_early')`;
const rate = sql`jsonb_build_object('attended', count(*) FILTER (WHERE ${attended}),
  'expected', count(*) FILTER (WHERE status <> 'not_expected'), 'excused', count(*) FILTER (WHERE status = 'excused'),
  'notExpected', count(*) FILTER (WHERE status = 'not_expected'))`;
const none = sql`'{"attended": 0, "expected": 0, "excused": 0, "notExpected": 0}'::jsonb`;

/** What the held sessions of a programme add up to, as `countPeople` of the domain counts, in one statement. */
@Injectable()
export class AttendanceFiguresRepository {
  read(
    context: RequestContext,
    programmeId: string,
    { from, to }: AttendanceFiguresQuery,
  ): Promise<FiguresRow | null> {
    return context.row<FiguresRow>(sql`
      WITH held AS (
        SELECT s.id, s.title, s.kind, s.starts_at, (s.starts_at AT TIME ZONE p.zone)::date AS day, ${hours} AS hours
        FROM sessions s JOIN programmes p ON p.id = s.programme_id
        WHERE p.id = ${programmeId} AND s.status = 'held'
          AND (${from ?? null}::date IS NULL OR (s.starts_at AT TIME ZONE p.zone)::date >= ${from ?? null}::date)
          AND (${to ?? null}::date IS NULL OR (s.starts_at AT TIME ZONE p.zone)::date <= ${to ?? null}::date)
      ),
      marks AS (
        SELECT h.id AS session_id, h.day, h.hours, a.enrolment_id, a.person_id, a.status, a.sex, a.age_band
        FROM held h JOIN attendances a ON a.session_id = h.id WHERE ${enrolmentsInScope(context, 'a.enrolment_id')}
      ),
      crowds AS (
        SELECT h.id AS session_id, h.hours, c.enrolment_id, c.female + c.male + c.unknown AS people
        FROM held h JOIN session_headcounts c ON c.session_id = h.id
        WHERE ${enrolmentsInScope(context, 'c.enrolment_id')}
      ),
      firsts AS (
        SELECT DISTINCT ON (person_id) person_id, sex, age_band FROM marks WHERE ${attended}
        ORDER BY person_id, day, ${rankIn(SEXES, 'sex')}, ${rankIn(AGE_BANDS, 'age_band')}
      ),
      by_enrolment AS (
        SELECT enrolment_id, count(*) FILTER (WHERE ${attended}) AS participations,
          count(DISTINCT person_id) FILTER (WHERE ${attended}) AS people,
          coalesce(sum(hours) FILTER (WHERE ${attended}), 0) AS hours, ${rate} AS rate
        FROM marks GROUP BY enrolment_id
      ),
      crowd_by_enrolment AS (SELECT enrolment_id, sum(people) AS people FROM crowds GROUP BY enrolment_id),
      sessions_by_enrolment AS (
        SELECT enrolment_id, count(*) AS sessions
        FROM (SELECT session_id, enrolment_id FROM marks UNION SELECT session_id, enrolment_id FROM crowds) both_ways
        GROUP BY enrolment_id
      ),
      by_session AS (SELECT session_id, ${rate} AS rate FROM marks GROUP BY session_id),
      crowd_by_session AS (SELECT session_id, sum(people) AS people FROM crowds GROUP BY session_id)
      SELECT p.zone,
        (SELECT count(DISTINCT session_id)::int
          FROM (SELECT session_id FROM marks UNION ALL SELECT session_id FROM crowds) both_ways) AS sessions,
        (SELECT ${rate} FROM marks) AS rate,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('sex', sex, 'ageBand', age_band, 'count', n, 'hours', hours)), '[]')
          FROM (SELECT sex, age_band, count(*) AS n, sum(hours) AS hours FROM marks WHERE ${attended}
            GROUP BY sex, age_band) groups) AS participations,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('sex', sex, 'ageBand', age_band, 'count', n)), '[]')
          FROM (SELECT sex, age_band, count(*) AS n FROM firsts GROUP BY sex, age_band) groups) AS firsts,
        (SELECT jsonb_build_object('sessions', count(DISTINCT session_id), 'people', coalesce(sum(people), 0),
          'hours', coalesce(sum(people * hours), 0)) FROM crowds) AS headcounts,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('enrolmentId', e.id, 'nameFr', c.name_fr, 'nameAr', c.name_ar,
            'sessions', coalesce(n.sessions, 0), 'participations', coalesce(m.participations, 0),
            'uniqueParticipants', coalesce(m.people, 0), 'hours', coalesce(m.hours, 0),
            'rate', coalesce(m.rate, ${none}), 'counted', coalesce(k.people, 0)) ORDER BY c.name_fr, e.id), '[]')
          FROM enrolments e JOIN cooperatives c ON c.id = e.cooperative_id
          LEFT JOIN by_enrolment m ON m.enrolment_id = e.id LEFT JOIN crowd_by_enrolment k ON k.enrolment_id = e.id
          LEFT JOIN sessions_by_enrolment n ON n.enrolment_id = e.id
          WHERE e.programme_id = p.id AND ${enrolmentsInScope(context, 'e.id')}
            AND (e.status = 'active' OR n.sessions > 0)) AS cooperatives,
        (SELECT coalesce(jsonb_agg(one ORDER BY one ->> 'startsAt' DESC), '[]') FROM (
          SELECT jsonb_build_object('id', h.id, 'title', h.title, 'kind', h.kind, 'startsAt', h.starts_at,
            'rate', coalesce(m.rate, ${none}), 'counted', coalesce(k.people, 0)) AS one
          FROM held h
          LEFT JOIN by_session m ON m.session_id = h.id LEFT JOIN crowd_by_session k ON k.session_id = h.id
          WHERE m.rate IS NOT NULL OR k.people IS NOT NULL
          ORDER BY h.starts_at DESC, h.id DESC LIMIT ${shownSessions}) lines) AS latest
      FROM programmes p WHERE p.id = ${programmeId} AND ${programmesInScope(context, 'p.id')}`);
  }
}

/** As the domain chooses where a person attended two sessions on their first day. */
const rankIn = (order: readonly string[], column: 'sex' | 'age_band'): Sql =>
  column === 'sex'
    ? sql`array_position(${order}::text[], sex)`
    : sql`array_position(${order}::text[], age_band)`;
