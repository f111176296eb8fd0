import sql, { type Sql } from 'sql-template-tag';
import { nameOf, running } from './running';

/** To whoever leads it and the cooperatives that come. A session that is moved is told again for its new hour. */
export const sessionsTomorrow = (now: Date): Sql => sql`
  SELECT who.account_id, 'session_tomorrow' AS kind,
    'session_tomorrow:' || s.id || '/' || extract(epoch FROM s.starts_at)::bigint AS event_key,
    s.programme_id, '/calendar?session=' || s.id AS place,
    jsonb_build_object('title', s.title, 'venue', s.venue, 'zone', r.zone,
      'at', to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS params
  FROM sessions s JOIN ${running(now)} ON r.id = s.programme_id
  CROSS JOIN LATERAL (
    SELECT s.trainer_account_id AS account_id
    UNION SELECT a.id FROM session_enrolments se JOIN enrolments e ON e.id = se.enrolment_id AND e.status = 'active'
      JOIN accounts a ON a.cooperative_id = e.cooperative_id WHERE se.session_id = s.id) who
  WHERE s.status = 'planned' AND s.starts_at > ${now} AND s.starts_at < ${now}::timestamptz + interval '2 days'
    AND (s.starts_at AT TIME ZONE r.zone)::date = r.today + 1`;

/** To the caller of a window that closes within three days and in which nobody was called. */
export const closingWindows = (now: Date): Sql => sql`
  SELECT coalesce(w.caller_account_id, e.trainer_account_id) AS account_id, 'window_closing' AS kind,
    'window_closing:' || w.id || '/' || w.closes_on AS event_key, e.programme_id,
    '/follow-ups/' || w.id AS place,
    jsonb_build_object('name', ${nameOf.cooperative}, 'on', w.closes_on) AS params
  FROM follow_up_windows w JOIN enrolments e ON e.id = w.enrolment_id AND e.status = 'active'
  JOIN ${running(now)} ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
  WHERE w.closes_on BETWEEN ${now}::date - 1 AND ${now}::date + 5
    AND w.closes_on BETWEEN r.today AND r.today + 3 AND w.opens_on <= r.today
    AND NOT EXISTS (SELECT FROM follow_ups f WHERE f.window_id = w.id)`;
