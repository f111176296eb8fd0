import sql, { raw, type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';

/** A window that closed longer ago is history: the compliance figure tells it, the day's work does not. */
export const DAYS_BACK = 31;

/**
 * Enrolments whose follow-ups the request reaches: those in scope, and to a trainer also those that they are to call,
 * whoever accompanies them. `column` is written by us, never by a caller.
 */
export function followedInScope(context: RequestContext, column: string): Sql {
  const accompanied = enrolmentsInScope(context, column);
  if (context.scope !== 'assigned-cooperatives') return accompanied;
  return sql`(${accompanied} OR ${raw(column)} IN (
    SELECT own.enrolment_id FROM follow_up_windows own
    WHERE own.caller_account_id = ${context.person.accountId} AND own.closes_on >= current_date - ${DAYS_BACK}::int))`;
}
