import sql, { raw, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../../platform/access/scope';
import { type RequestContext } from '../../../platform/context/request-context';

/**
 * The people whom the request's verb reaches, as a condition on `column`: who is or was a member of a cooperative in
 * scope, and for who gives sessions, whoever stands on their rolls. An entry that was merged is who it became.
 */
export function peopleInScope(context: RequestContext, column: string): Sql {
  if (context.scope === 'all') return sql`TRUE`;
  const id = raw(column);
  const members = sql`EXISTS (
    SELECT FROM memberships own WHERE own.person_id = standing_person(${id}) AND ${cooperativesInScope(context, 'own.cooperative_id')})`;
  if (context.scope !== 'assigned-cooperatives') return members;
  return sql`(${members} OR EXISTS (
    SELECT FROM attendances seen JOIN sessions given ON given.id = seen.session_id
    WHERE seen.person_id = standing_person(${id}) AND given.trainer_account_id = ${context.person.accountId}))`;
}
