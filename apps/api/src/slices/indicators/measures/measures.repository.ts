import { Injectable } from '@nestjs/common';
import { type DatedTarget, type TargetBasis } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { RequestContext } from '../../../platform/context/request-context';
import { indicatorJson, type ProgrammeRow } from '../indicators.repository';

/** What a programme follows, and what it says for all cooperatives together. */
export type FollowingProgrammeRow = Omit<ProgrammeRow, 'indicators'> & {
  followed: {
    indicator: ProgrammeRow['indicators'][number];
    baseline: number | null;
    target: number | null;
    target_months: number | null;
    target_basis: TargetBasis;
    targets_version: number;
    periods: DatedTarget[];
  }[];
};

/** A cooperative of the cohort with what it aims at. */
export interface AimingRow {
  id: string;
  cooperative_id: string;
  name_fr: string;
  name_ar: string;
  ends: { indicatorId: string; baseline: number | null; target: number | null }[];
  periods: (DatedTarget & { indicatorId: string })[];
}

/** The caller has found the programme and the enrolments in its scope before. */
@Injectable()
export class MeasuresRepository {
  programme(context: RequestContext, id: string): Promise<FollowingProgrammeRow | null> {
    return context.row<FollowingProgrammeRow>(sql`
      SELECT p.id, p.starts_on, p.months, p.zone, p.status, coalesce((
        SELECT jsonb_agg(jsonb_build_object('indicator', ${indicatorJson}, 'baseline', pi.baseline, 'target', pi.target,
          'target_months', pi.target_months, 'target_basis', pi.target_basis, 'targets_version', pi.targets_version, 'periods', coalesce((
            SELECT jsonb_agg(jsonb_build_object('month', to_char(t.month, 'YYYY-MM'), 'target', t.target) ORDER BY t.month)
            FROM period_targets t WHERE t.programme_id = pi.programme_id AND t.indicator_id = pi.indicator_id
              AND t.enrolment_id IS NULL), '[]')) ORDER BY pi.position)
        FROM programme_indicators pi JOIN indicators i ON i.id = pi.indicator_id
        WHERE pi.programme_id = p.id), '[]') AS followed
      FROM programmes p WHERE p.id = ${id}`);
  }

  /** Enrolments (`e`, with their programme `p`), by name of cooperative. */
  aiming(context: RequestContext, which: Sql): Promise<AimingRow[]> {
    return context.rows<AimingRow>(sql`
      WITH cohort AS MATERIALIZED (
        SELECT e.id, e.cooperative_id, e.programme_id FROM enrolments e JOIN programmes p ON p.id = e.programme_id
        WHERE ${which}
      ), ends AS (
        SELECT t.enrolment_id, jsonb_agg(jsonb_build_object('indicatorId', t.indicator_id, 'baseline', t.baseline,
          'target', t.target)) AS list
        FROM indicator_targets t WHERE t.enrolment_id IN (SELECT id FROM cohort) GROUP BY t.enrolment_id
      ), periods AS (
        SELECT t.enrolment_id, jsonb_agg(jsonb_build_object('indicatorId', t.indicator_id,
          'month', to_char(t.month, 'YYYY-MM'), 'target', t.target) ORDER BY t.month) AS list
        FROM period_targets t WHERE t.enrolment_id IN (SELECT id FROM cohort) GROUP BY t.enrolment_id
      )
      SELECT cohort.id, cohort.cooperative_id, c.name_fr, c.name_ar, coalesce(ends.list, '[]') AS ends,
        coalesce(periods.list, '[]') AS periods
      FROM cohort JOIN cooperatives c ON c.id = cohort.cooperative_id
      LEFT JOIN ends ON ends.enrolment_id = cohort.id LEFT JOIN periods ON periods.enrolment_id = cohort.id
      ORDER BY c.name_fr, cohort.id`);
  }
}
