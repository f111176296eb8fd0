import sql, { type Sql } from 'sql-template-tag';
import { nameOf, running } from './running';

/** The cooperative heard of it at once; its coordinators do when nobody has signed for so many days. */
const patience = 3;

/** To the coordinators: a plan that has been open for signing for three days. A plan does not say since when, its trace does. */
export const unsignedPlans = (now: Date): Sql => sql`
  SELECT pp.account_id, 'plan_to_sign' AS kind,
    'plan_to_sign:' || ap.id || '/' || ap.revision || '/late' AS event_key,
    e.programme_id, '/plans/' || ap.id AS place, jsonb_build_object('name', ${nameOf.cooperative}) AS params
  FROM action_plans ap JOIN enrolments e ON e.id = ap.enrolment_id AND e.status = 'active'
  JOIN ${running(now)} ON r.id = e.programme_id JOIN cooperatives c ON c.id = e.cooperative_id
  JOIN programme_people pp ON pp.programme_id = e.programme_id AND pp.role = 'coordinator'
  CROSS JOIN LATERAL (SELECT l.at FROM audit_lines l
    WHERE l.entity = 'action-plan' AND l.entity_id = ap.id::text AND l.after ->> 'status' = 'proposed'
    ORDER BY l.id DESC LIMIT 1) proposed
  WHERE ap.status = 'proposed' AND proposed.at < ${now}::timestamptz - make_interval(days => ${patience})`;
