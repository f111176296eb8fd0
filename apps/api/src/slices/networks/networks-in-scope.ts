import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../platform/access/scope';
import { type RequestContext } from '../../platform/context/request-context';

/** The province of the place `alias`, or the region where it is one. */
const provinceOf = (alias: string): Sql => {
  const place = raw(alias);
  return sql`CASE WHEN ${place}.level = 'commune' THEN ${place}.parent_id ELSE ${place}.id END`;
};

/**
 * Unions, networks and pôles that nothing belongs to yet: of the programmes' provinces and their regions. Once somebody
 * belongs, that decides who sees them; who made one sees it always.
 */
function newNetworks(context: RequestContext): Sql {
  if (context.scope !== 'own-programmes') return empty;
  return sql`
    UNION SELECT made.id FROM cooperatives made
    WHERE made.kind IN ('union', 'network', 'pole') AND made.created_by = ${context.person.accountId}
    UNION SELECT fresh.id FROM cooperatives fresh JOIN territories place ON place.id = fresh.territory_id
    WHERE fresh.kind IN ('union', 'network', 'pole')
      AND NOT EXISTS (SELECT FROM affiliations WHERE affiliations.network_id = fresh.id)
      AND ${provinceOf('place')} IN (
        SELECT unnest(ARRAY[province.id, province.parent_id]) FROM cooperatives near
          JOIN territories seat ON seat.id = near.territory_id
          JOIN territories province ON province.id = ${provinceOf('seat')}
        WHERE ${cooperativesInScope(context, 'near.id')})`;
}

/**
 * Organisations that the request's verb reaches: those within its scope, whatever they belong to or belonged to,
 * however far up, and networks that were just made.
 */
export function networksInScope(context: RequestContext, column: string): Sql {
  if (context.scope === 'all') return sql`TRUE`;
  return sql`${raw(column)} IN (
    WITH RECURSIVE reached AS (
      (SELECT cooperatives.id FROM cooperatives WHERE ${cooperativesInScope(context, 'cooperatives.id')}
      ${newNetworks(context)})
      UNION SELECT above.network_id FROM reached JOIN affiliations above ON above.organisation_id = reached.id)
    SELECT reached.id FROM reached)`;
}

/** Whether the affiliation holds on that day. */
export const holdsOn = (alias: string, day: string): Sql => {
  const affiliation = raw(alias);
  return sql`${affiliation}.from_date <= ${day}::date
    AND (${affiliation}.to_date IS NULL OR ${affiliation}.to_date >= ${day}::date)`;
};
