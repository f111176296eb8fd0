import { DUE_SOON_DAYS } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { nameOf, running } from './running';

/** What is overdue for longer is on the board for all to see; saying it again here would teach nobody. */
const toldFor = 30;
/** The coordinator hears of it when the people at work had a week to. */
const coordinatorAfter = 7;

/** Open actions `a` of plans `ap`, with the cooperative `c` of their enrolment `e` and its programme `r`. */
const openActions = (now: Date): Sql => sql`
  actions a JOIN action_plans ap ON ap.id = a.plan_id JOIN enrolments e ON e.id = ap.enrolment_id AND e.status = 'active'
  JOIN ${running(now)} ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id`;

const atWork = sql`
  SELECT coalesce(a.responsible_account_id, e.trainer_account_id) AS account_id
  UNION SELECT o.id FROM accounts o WHERE o.cooperative_id = e.cooperative_id`;

const said = sql`e.programme_id, '/plans/' || a.plan_id AS place,
  jsonb_build_object('name', ${nameOf.cooperative}, 'title', a.title, 'on', a.due_on) AS params`;

/** To the responsible account, or the trainer, and the cooperative: what is to be finished within a week. */
export const dueActions = (now: Date): Sql => sql`
  SELECT who.account_id, 'action_due_soon' AS kind,
    'action_due_soon:' || a.id || '/' || a.due_on AS event_key, ${said}
  FROM ${openActions(now)} CROSS JOIN LATERAL (${atWork}) who
  WHERE a.status IN ('planned', 'running') AND a.due_on BETWEEN ${now}::date - 1 AND ${now}::date + ${DUE_SOON_DAYS + 1}::int
    AND a.due_on BETWEEN r.today AND r.today + ${DUE_SOON_DAYS}::int`;

/** To the same, and after a week to the coordinators: what should have been finished. */
export const overdueActions = (now: Date): Sql => sql`
  SELECT who.account_id, 'action_overdue' AS kind,
    'action_overdue:' || a.id || '/' || a.due_on AS event_key, ${said}
  FROM ${openActions(now)} CROSS JOIN LATERAL (${atWork}
    UNION SELECT pp.account_id FROM programme_people pp
      WHERE pp.programme_id = e.programme_id AND pp.role = 'coordinator'
        AND a.due_on < r.today - ${coordinatorAfter}::int) who
  WHERE a.status IN ('planned', 'running') AND a.due_on BETWEEN ${now}::date - ${toldFor + 1}::int AND ${now}::date
    AND a.due_on BETWEEN r.today - ${toldFor}::int AND r.today - 1`;
