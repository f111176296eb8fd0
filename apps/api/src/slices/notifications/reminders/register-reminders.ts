import sql, { type Sql } from 'sql-template-tag';
import { nameOf, running } from './running';

/** To the coordinators `pp` of each programme in which something `w` waits: how much of it, told again when more came another day. */
const waiting = (kind: 'people_to_match' | 'supports_doubled', place: Sql, waits: Sql): Sql => sql`
  SELECT pp.account_id, ${kind}::text AS kind, ${kind}::text || ':' || w.id || '/' || w.latest AS event_key,
    w.id AS programme_id, ${place} AS place, jsonb_build_object('name', w.name, 'count', w.count) AS params
  FROM (${waits}) w JOIN programme_people pp ON pp.programme_id = w.id AND pp.role = 'coordinator'`;

/** People added at the door who may stand in the register already: they count twice until somebody says who they are. */
export const peopleToMatch = (now: Date): Sql =>
  waiting(
    'people_to_match',
    sql`'/cooperatives/matches'`,
    sql`
    SELECT r.id, ${nameOf.programme} AS name, count(DISTINCT n.id)::int AS count,
      max((n.created_at AT TIME ZONE r.zone)::date) AS latest
    FROM persons n JOIN memberships m ON m.person_id = n.id
    JOIN enrolments e ON e.cooperative_id = m.cooperative_id AND e.status = 'active'
    JOIN ${running(now)} ON r.id = e.programme_id
    WHERE n.provisional AND n.merged_into IS NULL
    GROUP BY r.id, r.name_fr, r.name_ar`,
  );

/** Supports that seem to pay for the same thing, and that nobody has settled. */
export const supportsDoubled = (now: Date): Sql =>
  waiting(
    'supports_doubled',
    sql`'/supports?doubled=true'`,
    sql`
    SELECT r.id, ${nameOf.programme} AS name, count(DISTINCT (v.one_id, v.other_id))::int AS count,
      max((v.found_at AT TIME ZONE r.zone)::date) AS latest
    FROM support_overlaps v JOIN supports s ON s.id = v.one_id
    JOIN enrolments e ON e.cooperative_id = s.cooperative_id AND e.status = 'active'
    JOIN ${running(now)} ON r.id = e.programme_id
    WHERE v.settled_at IS NULL
    GROUP BY r.id, r.name_fr, r.name_ar`,
  );
