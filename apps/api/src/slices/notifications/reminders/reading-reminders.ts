import sql, { type Sql } from 'sql-template-tag';
import { nameOf, running } from './running';

/** To the coordinators of a programme: how many readings wait for them, told again when newer ones came another day. */
export const readingsWaiting = (now: Date): Sql => sql`
  SELECT pp.account_id, 'readings_waiting' AS kind, 'readings_waiting:' || w.id || '/' || w.latest AS event_key,
    w.id AS programme_id, '/indicators?programme=' || w.id AS place,
    jsonb_build_object('name', w.name, 'count', w.count) AS params
  FROM (
    SELECT r.id, ${nameOf.programme} AS name, count(*)::int AS count,
      max((rd.entered_at AT TIME ZONE r.zone)::date) AS latest
    FROM readings rd JOIN enrolments e ON e.id = rd.enrolment_id AND e.status = 'active'
    JOIN ${running(now)} ON r.id = e.programme_id
    WHERE rd.status = 'submitted' AND rd.replaced_by IS NULL
    GROUP BY r.id, r.name_fr, r.name_ar) w
  JOIN programme_people pp ON pp.programme_id = w.id AND pp.role = 'coordinator'`;

/** To whoever entered them: readings that came back, together as they were sent back. */
export const readingsReturned = (now: Date): Sql => sql`
  SELECT rd.entered_by AS account_id, 'readings_returned' AS kind,
    'readings_returned:' || e.id || '/' || extract(epoch FROM rd.decided_at)::bigint AS event_key,
    e.programme_id, '/enrolments/' || e.id || '/indicators' AS place,
    jsonb_build_object('name', ${nameOf.cooperative}, 'count', count(*)::int) AS params
  FROM readings rd JOIN enrolments e ON e.id = rd.enrolment_id AND e.status = 'active'
  JOIN ${running(now)} ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
  WHERE rd.status = 'returned' AND rd.replaced_by IS NULL AND rd.decided_at > ${now}::timestamptz - interval '7 days'
    AND rd.entered_by IS DISTINCT FROM rd.decided_by
  GROUP BY rd.entered_by, e.id, e.programme_id, c.name_fr, c.name_ar, extract(epoch FROM rd.decided_at)::bigint`;
