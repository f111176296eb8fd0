import sql, { type Sql } from 'sql-template-tag';
import { nameOf, running } from './running';

/** The cooperative heard of it at once; its coordinators do when nobody has signed for so many days. */
const patience = 3;

/** To the coordinators: a plan that has been open for signing for three days. */
export const unsignedPlans = (now: Date): Sql => sql`
  SELECT pp.account_id, 'plan_to_sign' AS kind,
    'plan_to_sign:' || ap.id || '/' || ap.revision || '/late' AS event_key,
    e.programme_id, '/plans/' || ap.id AS place, jsonb_build_object('name', ${nameOf.cooperative}) AS params
  FROM action_plans ap JOIN enrolments e ON e.id = ap.enrolment_id AND e.status = 'active'
  JOIN ${running(now)} ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
  JOIN programme_people pp ON pp.programme_id = e.programme_id AND pp.role = 'coordinator'
  WHERE ap.status = 'proposed' AND ap.proposed_at < ${now}::timestamptz - make_interval(days => ${patience})`;
