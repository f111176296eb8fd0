import sql, { type Sql } from 'sql-template-tag';
import { comparedCounts, joinMeasures, measuredOfCompared } from '../dashboards/compared-measures';

/** What each cooperative accompanied now came to. */
export const refreshCompared: readonly Sql[] = [
  sql`DELETE FROM compared_figures`,
  sql`
    INSERT INTO compared_figures
    WITH compared AS MATERIALIZED (
      SELECT e.id, e.cooperative_id, (now() AT TIME ZONE p.zone)::date AS today
      FROM enrolments e JOIN programmes p ON p.id = e.programme_id WHERE e.status = 'active'
    ), ${measuredOfCompared}
    SELECT c.id, c.sector, (assessed.result ->> 'overall')::float8,
      (SELECT jsonb_agg(jsonb_build_object('code', d ->> 'code', 'score', d -> 'score'))
       FROM jsonb_array_elements(assessed.result -> 'dimensions') d), ${comparedCounts}
    FROM cooperatives c ${joinMeasures} WHERE c.id IN (SELECT cooperative_id FROM compared)`,
];
