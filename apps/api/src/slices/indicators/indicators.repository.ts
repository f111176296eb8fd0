import { Injectable } from '@nestjs/common';
import { type AcrossCooperatives, type AcrossTime } from '@tiwizi/domain';
import sql, { type Sql } from 'sql-template-tag';
import { enrolmentsInScope, programmesInScope } from '../../platform/access/scope';
import { RequestContext } from '../../platform/context/request-context';
import {
  type Disaggregation,
  IndicatorDto,
  type IndicatorOrigin,
  IndicatorTargetDto,
} from './indicators.dto';

export interface IndicatorRow {
  id: string;
  code: string;
  name: IndicatorDto['name'];
  unit: IndicatorDto['unit'];
  unit_code: string;
  kind: IndicatorDto['kind'];
  origin: IndicatorOrigin;
  automatic: string | null;
  formula: string | null;
  is_ratio: boolean;
  numerator_name: IndicatorDto['numeratorName'];
  denominator_name: IndicatorDto['denominatorName'];
  direction: IndicatorDto['direction'];
  across_time: AcrossTime;
  across_cooperatives: AcrossCooperatives;
  decimals: number;
  frequency_months: number;
  disaggregations: Disaggregation[];
  may_be_negative: boolean;
  sdg: string[];
  retired: boolean;
}

export interface ProgrammeRow {
  id: string;
  starts_on: string;
  months: number;
  zone: string;
  status: 'running' | 'closed';
  indicators: IndicatorRow[];
}

/** An indicator as one JSON object, the shape of IndicatorRow. */
export const indicatorJson: Sql = sql`
  jsonb_build_object('id', i.id, 'code', i.code, 'name', jsonb_build_object('fr', i.name_fr, 'ar', i.name_ar, 'en', i.name_en),
    'unit', i.unit, 'unit_code', i.unit_code, 'kind', i.kind, 'origin', i.origin, 'automatic', i.automatic,
    'formula', i.formula, 'is_ratio', i.is_ratio, 'numerator_name', i.numerator_name,
    'denominator_name', i.denominator_name, 'direction', i.direction, 'across_time', i.across_time,
    'across_cooperatives', i.across_cooperatives, 'decimals', i.decimals, 'frequency_months', i.frequency_months,
    'disaggregations', i.disaggregations, 'may_be_negative', i.may_be_negative, 'sdg', i.sdg,
    'retired', i.retired_at IS NOT NULL)`;

@Injectable()
export class IndicatorsRepository {
  async catalogue(context: RequestContext): Promise<IndicatorRow[]> {
    const rows = await context.rows<{ indicator: IndicatorRow }>(sql`
      SELECT ${indicatorJson} AS indicator FROM indicators i
      WHERE ${context.scope === 'all' ? sql`TRUE` : sql`FALSE`} ORDER BY i.code`);
    return rows.map(({ indicator }) => indicator);
  }

  /** A programme in scope with its indicators in their order; null if there is none. */
  programme(context: RequestContext, id: string): Promise<ProgrammeRow | null> {
    return context.row<ProgrammeRow>(sql`
      SELECT p.id, p.starts_on, p.months, p.zone, p.status, coalesce((
        SELECT jsonb_agg(${indicatorJson} ORDER BY pi.position)
        FROM programme_indicators pi JOIN indicators i ON i.id = pi.indicator_id
        WHERE pi.programme_id = p.id), '[]') AS indicators
      FROM programmes p WHERE p.id = ${id} AND ${programmesInScope(context, 'p.id')}`);
  }

  async choose(context: RequestContext, programmeId: string, ids: string[]): Promise<void> {
    await context.rows(sql`DELETE FROM programme_indicators WHERE programme_id = ${programmeId}`);
    await context.rows(sql`
      INSERT INTO programme_indicators (programme_id, indicator_id, position)
      SELECT ${programmeId}::uuid, id, position FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS t (id, position)`);
  }

  /** The programme of an enrolment in scope. */
  async programmeOf(context: RequestContext, enrolmentId: string): Promise<ProgrammeRow | null> {
    const row = await context.row<{ programme_id: string }>(sql`
      SELECT e.programme_id FROM enrolments e WHERE e.id = ${enrolmentId} AND ${enrolmentsInScope(context, 'e.id')}`);
    return row === null ? null : this.programme(context, row.programme_id);
  }

  async targets(context: RequestContext, enrolmentId: string): Promise<IndicatorTargetDto[]> {
    return context.rows<IndicatorTargetDto>(sql`
      SELECT t.indicator_id AS "indicatorId", t.baseline::float8 AS baseline, t.target::float8 AS target
      FROM indicator_targets t WHERE t.enrolment_id = ${enrolmentId} AND ${enrolmentsInScope(context, 't.enrolment_id')}
      ORDER BY t.indicator_id`);
  }

  async setTargets(
    context: RequestContext,
    enrolmentId: string,
    targets: IndicatorTargetDto[],
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO indicator_targets (enrolment_id, indicator_id, baseline, target)
      SELECT ${enrolmentId}::uuid, * FROM unnest(
        ${targets.map(({ indicatorId }) => indicatorId)}::uuid[],
        ${targets.map(({ baseline }) => baseline)}::numeric[],
        ${targets.map(({ target }) => target)}::numeric[])
      ON CONFLICT (enrolment_id, indicator_id) DO UPDATE
      SET baseline = excluded.baseline, target = excluded.target, version = indicator_targets.version + 1`);
    // Who has the indicator's targets of all cooperatives open learns that these are no longer as they were.
    await context.rows(sql`
      UPDATE programme_indicators SET targets_version = targets_version + 1
      WHERE indicator_id = ANY(${targets.map(({ indicatorId }) => indicatorId)}::uuid[])
        AND programme_id = (SELECT programme_id FROM enrolments WHERE id = ${enrolmentId})`);
  }
}
