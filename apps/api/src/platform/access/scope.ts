import sql, { raw, type Sql } from 'sql-template-tag';
import { type RequestContext } from '../context/request-context';

const everything = sql`TRUE`;
const nothing = sql`FALSE`;

/**
 * The rows of `column` (ids of programmes, enrolments or cooperatives) that the request's verb reaches, as a condition.
 * `column` is written by us, never by a caller.
 */
export function programmesInScope(context: RequestContext, column: string): Sql {
  const id = raw(column);
  switch (context.scope) {
    case 'all':
      return everything;
    case 'own-programmes':
      return sql`${id} IN (SELECT programme_id FROM programme_people WHERE account_id = ${context.person.accountId})`;
    case 'assigned-cooperatives':
      return sql`${id} IN (
        SELECT programme_id FROM programme_people WHERE account_id = ${context.person.accountId}
        UNION SELECT programme_id FROM enrolments WHERE trainer_account_id = ${context.person.accountId}
        -- Who stands in for a colleague sees the programme whose session they lead.
        UNION SELECT programme_id FROM sessions WHERE trainer_account_id = ${context.person.accountId})`;
    case 'own-cooperative':
      return sql`${id} IN (SELECT programme_id FROM enrolments WHERE cooperative_id = ${context.person.cooperativeId})`;
    case 'sponsored-aggregates':
      return sql`${id} IN (
        SELECT programme_id FROM programme_people WHERE account_id = ${context.person.accountId} AND role = 'sponsor')`;
    default:
      return nothing;
  }
}

export function enrolmentsInScope(context: RequestContext, column: string): Sql {
  if (context.scope === 'all') return everything;
  return sql`${raw(column)} IN (SELECT enrolments.id FROM enrolments WHERE ${enrolmentRows(context)})`;
}

export function cooperativesInScope(context: RequestContext, column: string): Sql {
  if (context.scope === 'all') return everything;
  return sql`${raw(column)} IN (SELECT enrolments.cooperative_id FROM enrolments WHERE ${enrolmentRows(context)}
    ${context.scope === 'own-cooperative' ? sql`UNION SELECT ${context.person.cooperativeId}::uuid` : sql``})`;
}

function enrolmentRows(context: RequestContext): Sql {
  switch (context.scope) {
    case 'own-programmes':
      return sql`enrolments.programme_id IN (
        SELECT programme_id FROM programme_people WHERE account_id = ${context.person.accountId})`;
    case 'assigned-cooperatives':
      return sql`enrolments.trainer_account_id = ${context.person.accountId}`;
    case 'own-cooperative':
      return sql`enrolments.cooperative_id = ${context.person.cooperativeId}`;
    default:
      return nothing;
  }
}
