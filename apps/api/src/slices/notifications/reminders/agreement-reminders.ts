import sql, { type Sql } from 'sql-template-tag';
import { running } from './running';

/**
 * To the coordinators of the programme: what was promised in a signed agreement, and the agreement's own end, a month
 * before, a week before, and once it is late.
 */
export const agreementReminders = (now: Date): Sql => sql`
  SELECT pp.account_id, 'commitment_due' AS kind,
    'commitment_due:' || g.id || '/' || g.due_on || '/'
      || CASE WHEN g.due_on < r.today THEN 'late' WHEN g.due_on <= r.today + 7 THEN '7' ELSE '30' END AS event_key,
    g.programme_id, '/agreements/' || g.agreement_id AS place,
    jsonb_build_object('title', g.title, 'on', g.due_on) AS params
  FROM agreement_deadlines g JOIN ${running(now)} ON r.id = g.programme_id
  JOIN programme_people pp ON pp.programme_id = g.programme_id AND pp.role = 'coordinator'
  WHERE g.due_on BETWEEN r.today - 30 AND r.today + 30`;
