import sql, { empty, type Sql } from 'sql-template-tag';
import { cooperativesInScope } from '../../platform/access/scope';
import { type RequestContext } from '../../platform/context/request-context';
import { type SupportFilters } from './supports.dto';

/** The rows of `supports s JOIN cooperatives c` that the caller reaches and asks for. */
export function supportsAskedFor(context: RequestContext, filters: SupportFilters): Sql {
  const { cooperativeId, schemeId, territoryId, sector, status, doubled = false } = filters;
  const within = sql`AND c.territory_id IN (
    WITH RECURSIVE below AS (
      SELECT id FROM territories WHERE id = ${territoryId}
      UNION ALL SELECT t.id FROM territories t JOIN below ON t.parent_id = below.id)
    SELECT id FROM below)`;
  return sql`${cooperativesInScope(context, 's.cooperative_id')}
    ${cooperativeId === undefined ? empty : sql`AND s.cooperative_id = ${cooperativeId}`}
    ${schemeId === undefined ? empty : sql`AND s.scheme_id = ${schemeId}`}
    ${territoryId === undefined ? empty : within}
    ${sector === undefined ? empty : sql`AND c.sector = ${sector}`}
    ${status === undefined ? empty : sql`AND s.status = ${status}`}
    ${doubled ? sql`AND s.id IN (SELECT unnest(ARRAY[one_id, other_id]) FROM support_overlaps WHERE settled_at IS NULL)` : empty}`;
}
