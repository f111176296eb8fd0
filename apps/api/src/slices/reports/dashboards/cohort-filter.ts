import sql, { empty, type Sql } from 'sql-template-tag';
import { enrolmentsInScope } from '../../../platform/access/scope';
import { type RequestContext } from '../../../platform/context/request-context';
import { type CohortFilter } from './dashboard.dto';

/** The enrolments (`e`) of a programme that the request reaches and its filters let through, whatever their status. */
export function filteredEnrolments(
  context: RequestContext,
  programmeId: string,
  { territoryId, sector }: CohortFilter,
): Sql {
  return sql`e.programme_id = ${programmeId} AND ${enrolmentsInScope(context, 'e.id')}
    ${sector === undefined ? empty : sql`AND e.cooperative_id IN (SELECT id FROM cooperatives WHERE sector = ${sector})`}
    ${
      territoryId === undefined
        ? empty
        : sql`AND e.cooperative_id IN (
          WITH RECURSIVE within AS (
            SELECT id FROM territories WHERE id = ${territoryId}
            UNION ALL SELECT t.id FROM within JOIN territories t ON t.parent_id = within.id
          )
          SELECT c.id FROM cooperatives c WHERE c.territory_id IN (SELECT id FROM within))`
    }`;
}
