import sql, { raw, type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { type RequestContext } from '../../platform/context/request-context';

/**
 * The sessions that the request's verb reaches, as a condition on `alias`, a row of sessions: those of one's
 * programmes; those one leads or that one's cooperatives come to; those of one's own cooperative.
 */
export function sessionsInScope(context: RequestContext, alias: string): Sql {
  const session = raw(alias);
  switch (context.scope) {
    case 'all':
    case 'own-programmes':
      return programmesInScope(context, `${alias}.programme_id`);
    case 'assigned-cooperatives':
      return sql`${session}.id IN (
        SELECT sessions.id FROM sessions WHERE sessions.trainer_account_id = ${context.person.accountId}
        UNION SELECT se.session_id FROM session_enrolments se JOIN enrolments e ON e.id = se.enrolment_id
        WHERE e.trainer_account_id = ${context.person.accountId})`;
    case 'own-cooperative':
      return sql`${session}.id IN (
        SELECT se.session_id FROM session_enrolments se JOIN enrolments e ON e.id = se.enrolment_id
        WHERE e.cooperative_id = ${context.person.cooperativeId})`;
    default:
      return sql`FALSE`;
  }
}

/**
 * Of those who come to the session `s`, the enrolments `e` that may be named: a cooperative sees itself; whoever leads a
 * session sees them all.
 */
export function whoComesInScope(context: RequestContext): Sql {
  if (context.scope !== 'assigned-cooperatives') return enrolmentsInScope(context, 'e.id');
  return sql`(s.trainer_account_id = ${context.person.accountId} OR ${enrolmentsInScope(context, 'e.id')})`;
}
