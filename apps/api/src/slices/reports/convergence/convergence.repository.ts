import { Injectable } from '@nestjs/common';
import { SMALLEST_GROUP } from '@tiwizi/domain';
import sql from 'sql-template-tag';
import { programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { ProgrammeConvergenceDto } from './convergence.dto';

@Injectable()
export class ConvergenceRepository {
  /**
   * All programmes in scope, in one statement. An amount is told of a scheme that gave one to at least five cooperatives, and
   * the amount in all is the sum of those: no difference of two figures is what fewer received. Categories, which would
   * cut the same money another way, have none.
   */
  read(context: RequestContext): Promise<ProgrammeConvergenceDto[]> {
    return context.rows<ProgrammeConvergenceDto>(sql`
      WITH seen AS MATERIALIZED (
        SELECT p.id, p.name_fr, p.name_ar, (now() AT TIME ZONE p.zone)::date AS today FROM programmes p
        WHERE ${programmesInScope(context, 'p.id')} ORDER BY p.name_fr, p.id LIMIT 200
      ), cohort AS MATERIALIZED (
        SELECT DISTINCT e.programme_id, e.cooperative_id FROM enrolments e JOIN seen ON seen.id = e.programme_id
        WHERE e.status = 'active'
      ), given AS MATERIALIZED (
        SELECT cohort.programme_id, s.cooperative_id, s.scheme_id, s.category, s.amount
        FROM cohort JOIN supports s ON s.cooperative_id = cohort.cooperative_id
        WHERE s.status IN ('granted', 'paid', 'ended')
      ), by_scheme AS MATERIALIZED (
        SELECT programme_id, scheme_id, count(*) AS supports, count(DISTINCT cooperative_id) AS cooperatives,
          CASE WHEN count(DISTINCT cooperative_id) FILTER (WHERE amount IS NOT NULL) >= ${SMALLEST_GROUP}
            THEN sum(amount)::float8 END AS amount
        FROM given GROUP BY programme_id, scheme_id
      ), by_category AS (
        SELECT programme_id, category, count(*) AS supports, count(DISTINCT cooperative_id) AS cooperatives
        FROM given GROUP BY programme_id, category
      ), agreed AS (
        SELECT a.id, a.programme_id, seen.today, a.to_on IS NULL OR a.to_on >= seen.today AS running
        FROM agreements a JOIN seen ON seen.id = a.programme_id WHERE a.signed_on IS NOT NULL
      ), promised AS (
        SELECT agreed.programme_id, count(*) FILTER (WHERE c.done_on IS NOT NULL) AS kept,
          count(*) FILTER (WHERE c.done_on IS NULL AND c.due_on < agreed.today) AS late,
          count(*) FILTER (WHERE c.done_on IS NULL AND (c.due_on IS NULL OR c.due_on >= agreed.today)) AS ahead
        FROM agreed JOIN agreement_commitments c ON c.agreement_id = agreed.id GROUP BY agreed.programme_id
      )
      SELECT seen.id AS "programmeId", seen.name_fr AS "nameFr", seen.name_ar AS "nameAr",
        (SELECT count(*)::int FROM cohort WHERE programme_id = seen.id) AS enrolled,
        (SELECT count(DISTINCT cooperative_id)::int FROM given WHERE programme_id = seen.id) AS supported,
        (SELECT count(*)::int FROM given WHERE programme_id = seen.id) AS supports,
        (SELECT sum(amount) FROM by_scheme WHERE programme_id = seen.id) AS amount,
        (SELECT coalesce(json_agg(json_build_object('name', m.name, 'supports', g.supports, 'cooperatives', g.cooperatives,
            'amount', g.amount) ORDER BY g.cooperatives DESC, g.supports DESC, m.name ->> 'fr'), '[]')
         FROM by_scheme g LEFT JOIN support_schemes m ON m.id = g.scheme_id WHERE g.programme_id = seen.id) AS schemes,
        (SELECT coalesce(json_agg(json_build_object('category', g.category, 'supports', g.supports,
            'cooperatives', g.cooperatives) ORDER BY g.cooperatives DESC, g.category), '[]')
         FROM by_category g WHERE g.programme_id = seen.id) AS categories,
        json_build_object('agreements', (SELECT count(*) FROM agreed WHERE programme_id = seen.id AND running),
          'kept', coalesce(promised.kept, 0), 'late', coalesce(promised.late, 0), 'ahead', coalesce(promised.ahead, 0))
          AS commitments
      FROM seen LEFT JOIN promised ON promised.programme_id = seen.id ORDER BY seen.name_fr, seen.id`);
  }
}
