import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { programmesInScope } from '../../../platform/access/scope';
import { RequestContext } from '../../../platform/context/request-context';
import { indicatorJson, type IndicatorRow } from '../indicators.repository';
import { CatalogueIndicatorDto, IndicatorBodyDto, OpenWordsDto } from './catalogue.dto';

type PastRow = CatalogueIndicatorDto['past'][number];

export interface DefinitionRow extends IndicatorRow {
  definition: OpenWordsDto;
  method: OpenWordsDto;
  source: OpenWordsDto;
  iris: string[];
  version: number;
  shipped: boolean;
}

export interface DefinitionUseRow {
  indicator: DefinitionRow;
  readings: number;
  programmes: CatalogueIndicatorDto['programmes'];
  past: PastRow[];
}

const definitionJson = sql`${indicatorJson} || jsonb_build_object('definition', i.definition, 'method', i.method,
  'source', i.source, 'iris', i.iris, 'version', i.version, 'shipped', i.shipped)`;

@Injectable()
export class CatalogueRepository {
  read(context: RequestContext, id: string): Promise<DefinitionUseRow | null> {
    return context.row<DefinitionUseRow>(sql`
      WITH told AS (SELECT r.definition, count(*)::int AS readings FROM readings r WHERE r.indicator_id = ${id} GROUP BY 1)
      SELECT ${definitionJson} AS indicator, (SELECT coalesce(sum(readings), 0)::int FROM told) AS readings,
        coalesce((
          SELECT jsonb_agg(jsonb_build_object('programmeId', p.id, 'nameFr', p.name_fr, 'nameAr', p.name_ar)
            ORDER BY p.name_fr)
          FROM programme_indicators pi JOIN programmes p ON p.id = pi.programme_id
          WHERE pi.indicator_id = i.id AND ${programmesInScope(context.forVerb('readings.read'), 'p.id')}), '[]') AS programmes,
        coalesce((
          SELECT jsonb_agg(jsonb_build_object('number', v.number, 'reason', v.reason, 'changedBy', a.display_name,
            'changedAt', to_char(v.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'definition', v.content -> 'definition', 'method', v.content -> 'method',
            'acrossTime', v.content -> 'across_time', 'acrossCooperatives', v.content -> 'across_cooperatives',
            'formula', v.content -> 'formula', 'readings', coalesce(told.readings, 0)) ORDER BY v.number DESC)
          FROM indicator_versions v LEFT JOIN accounts a ON a.id = v.changed_by
          LEFT JOIN told ON told.definition = v.number WHERE v.indicator_id = i.id), '[]') AS past
      FROM indicators i WHERE i.id = ${id}`);
  }

  /** The same row for a change, held against a second writer. */
  async lock(context: RequestContext, id: string): Promise<void> {
    await context.rows(sql`SELECT 1 FROM indicators WHERE id = ${id} FOR UPDATE`);
  }

  async hasCode(context: RequestContext, code: string): Promise<boolean> {
    return (await context.row(sql`SELECT 1 FROM indicators WHERE code = ${code}`)) !== null;
  }

  async add(context: RequestContext, id: string, body: IndicatorBodyDto): Promise<void> {
    await context.rows(sql`
      INSERT INTO indicators (id, code, name_fr, name_ar, name_en, unit, unit_code, definition, method, source, kind, origin,
        formula, is_ratio, numerator_name, denominator_name, direction, across_time, across_cooperatives, decimals,
        frequency_months, disaggregations, may_be_negative, sdg, iris)
      VALUES (${id}, ${body.code}, ${body.name.fr}, ${body.name.ar}, ${body.name.en}, ${json(body.unit)}, ${body.unitCode},
        ${json(body.definition)}, ${json(body.method)}, ${json(body.source)}, ${body.kind}, ${body.origin},
        ${body.formula}, ${body.isRatio}, ${json(body.numeratorName)}, ${json(body.denominatorName)}, ${body.direction},
        ${body.acrossTime}, ${body.acrossCooperatives}, ${body.decimals}, ${body.frequencyMonths},
        ${body.disaggregations}::text[], ${body.mayBeNegative}, ${body.sdg}::text[], ${body.iris}::text[])`);
  }

  /** Puts a definition in the place of `past`, which is kept whole under its number. */
  async change(
    context: RequestContext,
    past: DefinitionRow,
    body: IndicatorBodyDto,
    reason: string,
  ): Promise<void> {
    await context.rows(sql`
      INSERT INTO indicator_versions (indicator_id, number, content, reason, changed_by)
      VALUES (${past.id}, ${past.version}, ${json(past)}, ${reason}, ${context.person.accountId})`);
    await context.rows(sql`
      UPDATE indicators SET name_fr = ${body.name.fr}, name_ar = ${body.name.ar}, name_en = ${body.name.en},
        unit = ${json(body.unit)}, unit_code = ${body.unitCode}, definition = ${json(body.definition)},
        method = ${json(body.method)}, source = ${json(body.source)}, kind = ${body.kind}, origin = ${body.origin},
        formula = ${body.formula}, is_ratio = ${body.isRatio}, numerator_name = ${json(body.numeratorName)},
        denominator_name = ${json(body.denominatorName)}, direction = ${body.direction}, across_time = ${body.acrossTime},
        across_cooperatives = ${body.acrossCooperatives}, decimals = ${body.decimals},
        frequency_months = ${body.frequencyMonths}, disaggregations = ${body.disaggregations}::text[],
        may_be_negative = ${body.mayBeNegative}, sdg = ${body.sdg}::text[], iris = ${body.iris}::text[],
        version = version + 1
      WHERE id = ${past.id}`);
  }

  async retire(context: RequestContext, id: string, retired: boolean): Promise<void> {
    await context.rows(sql`
      UPDATE indicators SET retired_at = ${retired ? sql`coalesce(retired_at, now())` : sql`NULL`} WHERE id = ${id}`);
  }
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
