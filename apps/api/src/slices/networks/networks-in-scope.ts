import sql, { raw, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../platform/access/scope';
import { type RequestContext } from '../../platform/context/request-context';

/**
 * Organisations that the request's verb reaches: those within its scope, and whatever they belong to or belonged to,
 * however far up.
 */
export function networksInScope(context: RequestContext, column: string): Sql {
  if (context.scope === 'all') return sql`TRUE`;
  return sql`${raw(column)} IN (
    WITH RECURSIVE reached AS (
      SELECT cooperatives.id FROM cooperatives WHERE ${cooperativesInScope(context, 'cooperatives.id')}
      UNION SELECT above.network_id FROM reached JOIN affiliations above ON above.organisation_id = reached.id)
    SELECT reached.id FROM reached)`;
}

/** Whether the affiliation holds on that day. */
export const holdsOn = (alias: string, day: string): Sql => {
  const affiliation = raw(alias);
  return sql`${affiliation}.from_date <= ${day}::date
    AND (${affiliation}.to_date IS NULL OR ${affiliation}.to_date >= ${day}::date)`;
};
