import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './indicators.json';

/** Adds the indicators that ship with the product and brings their words up to date. Their rules stay as they were read with. */
export async function loadIndicators(manager: EntityManager): Promise<void> {
  const rows = shipped.map((indicator) => ({
    id: stableId('indicator', indicator.code),
    code: indicator.code,
    name_fr: indicator.name.fr,
    name_ar: indicator.name.ar,
    name_en: indicator.name.en,
    unit: indicator.unit,
    kind: indicator.kind,
    is_ratio: indicator.isRatio,
    direction: indicator.direction,
    across_time: indicator.acrossTime,
    across_cooperatives: indicator.acrossCooperatives,
    decimals: indicator.decimals,
    sdg: indicator.sdg,
  }));
  await manager.query(
    `INSERT INTO indicators (id, code, name_fr, name_ar, name_en, unit, kind, is_ratio, direction, across_time,
       across_cooperatives, decimals, sdg)
     SELECT id, code, name_fr, name_ar, name_en, unit, kind, is_ratio, direction, across_time, across_cooperatives,
       decimals, ARRAY(SELECT jsonb_array_elements_text(sdg))
     FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, code text, name_fr text, name_ar text, name_en text, unit jsonb,
       kind text, is_ratio boolean, direction text, across_time text, across_cooperatives text, decimals smallint, sdg jsonb)
     ON CONFLICT (code) DO UPDATE
     SET name_fr = excluded.name_fr, name_ar = excluded.name_ar, name_en = excluded.name_en, unit = excluded.unit,
       sdg = excluded.sdg`,
    [JSON.stringify(rows)],
  );
}
