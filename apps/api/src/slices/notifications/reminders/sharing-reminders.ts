import sql, { type Sql } from 'sql-template-tag';
import { nameOf, running } from './running';

/** What was asked or decided longer ago was told then, or is on its page for all to see. */
const toldFor = sql`interval '90 days'`;

const titled = (name: 's' | 'f' | 'p'): Sql =>
  ({
    s: sql`jsonb_build_object('fr', s.name_fr, 'ar', s.name_ar)`,
    f: sql`jsonb_build_object('fr', f.name_fr, 'ar', f.name_ar)`,
    p: sql`jsonb_build_object('fr', coalesce(nullif(p.title_fr, ''), p.title_ar), 'ar', p.title_ar)`,
  })[name];

/** Who speaks for a cooperative: its own accounts, and the trainers who accompany it. */
const speakingFor = (cooperative: Sql): Sql => sql`
  SELECT o.id AS account_id FROM accounts o WHERE o.cooperative_id = ${cooperative}
  UNION SELECT e.trainer_account_id FROM enrolments e JOIN programmes p ON p.id = e.programme_id
    WHERE e.cooperative_id = ${cooperative} AND e.status = 'active' AND p.status = 'running'
      AND e.trainer_account_id IS NOT NULL`;

const bookingSaid = sql`'/resources/' || s.id AS place,
  jsonb_build_object('name', ${nameOf.cooperative}, 'title', ${titled('s')}, 'zone', r.zone,
    'at', to_char(b.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS params`;

const bookings = (now: Date): Sql => sql`
  resource_bookings b JOIN shared_resources s ON s.id = b.resource_id JOIN ${running(now)} ON r.id = s.programme_id
  JOIN cooperatives c ON c.id = b.cooperative_id`;

/** To the coordinators who keep a shared resource: somebody asked for it. */
export const bookingsWaiting = (now: Date): Sql => sql`
  SELECT pp.account_id, 'booking_waiting' AS kind, 'booking_waiting:' || b.id AS event_key,
    s.programme_id, ${bookingSaid}
  FROM ${bookings(now)}
  JOIN programme_people pp ON pp.programme_id = s.programme_id AND pp.role = 'coordinator'
  WHERE b.status = 'asked' AND b.ends_at > ${now} AND pp.account_id <> b.booked_by`;

/** To who booked, and to the cooperative: what became of it. Whoever decided knows. */
export const bookingsDecided = (now: Date): Sql => sql`
  SELECT who.account_id, CASE b.status WHEN 'confirmed' THEN 'booking_confirmed' ELSE 'booking_refused' END AS kind,
    'booking_' || b.status || ':' || b.id || '/' || b.version AS event_key, s.programme_id, ${bookingSaid}
  FROM ${bookings(now)}
  CROSS JOIN LATERAL (SELECT b.booked_by AS account_id
    UNION SELECT o.id FROM accounts o WHERE o.cooperative_id = b.cooperative_id) who
  WHERE b.decided_at > ${now}::timestamptz - interval '7 days' AND b.status <> 'asked' AND b.ends_at > ${now}
    AND who.account_id <> b.decided_by`;

/** To who speaks for the host: a cooperative would like to come and see how they do it. */
export const visitsAsked = (now: Date): Sql => sql`
  SELECT who.account_id, 'visit_asked' AS kind, 'visit_asked:' || v.id AS event_key, e.programme_id,
    '/peer-visits' AS place, jsonb_build_object('name', ${nameOf.cooperative}) AS params
  FROM peer_visits v JOIN enrolments e ON e.id = v.enrolment_id JOIN ${running(now)} ON r.id = e.programme_id
  JOIN cooperatives c ON c.id = e.cooperative_id
  CROSS JOIN LATERAL (${speakingFor(sql`v.host_cooperative_id`)}) who
  WHERE v.status = 'asked' AND v.asked_at > ${now}::timestamptz - ${toldFor} AND who.account_id <> v.asked_by`;

/** To who asked, and to the cooperative: whether they may come. */
export const visitsAnswered = (now: Date): Sql => sql`
  SELECT who.account_id, 'visit_' || v.status AS kind, 'visit_' || v.status || ':' || v.id AS event_key,
    e.programme_id, '/peer-visits' AS place, jsonb_build_object('name', ${nameOf.cooperative}) AS params
  FROM peer_visits v JOIN enrolments e ON e.id = v.enrolment_id JOIN ${running(now)} ON r.id = e.programme_id
  JOIN cooperatives c ON c.id = v.host_cooperative_id
  CROSS JOIN LATERAL (SELECT v.asked_by AS account_id
    UNION SELECT o.id FROM accounts o WHERE o.cooperative_id = e.cooperative_id) who
  WHERE v.status IN ('accepted', 'declined') AND v.asked_at > ${now}::timestamptz - ${toldFor}
    AND who.account_id IS DISTINCT FROM v.answered_by`;

/** When practice `p` took its last step: another one is news again. */
const lastStep = sql`(extract(epoch FROM p.moved_at) * 1000)::bigint`;

/** To the coordinators of the cooperative's programmes: a practice waits to be read. Proposed anew, it is told again. */
export const practicesToRead = (now: Date): Sql => sql`
  SELECT pp.account_id, 'practice_to_read' AS kind, 'practice_to_read:' || p.id || '/' || ${lastStep} AS event_key,
    r.id AS programme_id, '/practices/' || p.id AS place,
    jsonb_build_object('name', ${nameOf.cooperative}, 'title', ${titled('p')}) AS params
  FROM practices p JOIN cooperatives c ON c.id = p.cooperative_id
  JOIN enrolments e ON e.cooperative_id = c.id AND e.status = 'active' JOIN ${running(now)} ON r.id = e.programme_id
  JOIN programme_people pp ON pp.programme_id = r.id AND pp.role = 'coordinator'
  WHERE p.status = 'proposed' AND pp.account_id IS DISTINCT FROM p.moved_by`;

/** To its author: a practice was shared, or came back to be worked on. */
export const practicesRead = (now: Date): Sql => sql`
  SELECT p.author_account_id AS account_id,
    CASE p.status WHEN 'shared' THEN 'practice_shared' ELSE 'practice_returned' END AS kind,
    'practice_read:' || p.id || '/' || ${lastStep} AS event_key, NULL::uuid AS programme_id, '/practices/' || p.id AS place,
    jsonb_build_object('name', ${nameOf.cooperative}, 'title', ${titled('p')}) AS params
  FROM practices p JOIN cooperatives c ON c.id = p.cooperative_id
  WHERE p.status IN ('shared', 'draft') AND p.moved_from = 'proposed'
    AND p.moved_at > ${now}::timestamptz - interval '7 days' AND p.moved_by IS DISTINCT FROM p.author_account_id`;

/** To the coordinators: sales of a fair that was, told by the cooperative and not read yet. */
export const salesToApprove = (now: Date): Sql => sql`
  SELECT pp.account_id, 'sales_to_approve' AS kind, 'sales_to_approve:' || st.id AS event_key, f.programme_id,
    '/fairs/' || f.id AS place, jsonb_build_object('name', ${nameOf.cooperative}, 'title', ${titled('f')}) AS params
  FROM fair_stands st JOIN fairs f ON f.id = st.fair_id JOIN ${running(now)} ON r.id = f.programme_id
  JOIN enrolments e ON e.id = st.enrolment_id JOIN cooperatives c ON c.id = e.cooperative_id
  JOIN programme_people pp ON pp.programme_id = f.programme_id AND pp.role = 'coordinator'
  WHERE st.state = 'came' AND st.approved_at IS NULL AND NOT f.cancelled
    AND f.to_on BETWEEN r.today - 90 AND r.today - 1
    AND EXISTS (SELECT FROM fair_sales sold WHERE sold.stand_id = st.id)`;

/** To whoever is to read a cooperative a second time, without seeing the first. */
export const secondReadings = (now: Date): Sql => sql`
  SELECT d.assessor_account_id AS account_id, 'second_reading_asked' AS kind, 'second_reading_asked:' || d.id AS event_key,
    e.programme_id, '/diagnostics/' || d.id AS place, jsonb_build_object('name', ${nameOf.cooperative}) AS params
  FROM diagnostics d JOIN enrolments e ON e.id = d.enrolment_id AND e.status = 'active'
  JOIN ${running(now)} ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
  WHERE d.reading = 2 AND d.status = 'draft' AND d.created_at > ${now}::timestamptz - ${toldFor}`;
