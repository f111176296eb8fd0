import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './indicators.json';

/**
 * Adds the indicators that ship with the product and brings their words up to date, but for those whose definition was changed
 * here. The rules of one that is typed stay as it was read with; one that is computed takes those of the product.
 */
export async function loadIndicators(manager: EntityManager): Promise<void> {
  const rows = shipped.map(({ name, ...indicator }) => ({
    id: stableId('indicator', indicator.code),
    name_fr: name.fr,
    name_ar: name.ar,
    name_en: name.en,
    ...indicator,
  }));
  await manager.query(
    `INSERT INTO indicators AS kept (id, code, name_fr, name_ar, name_en, definition, method, source, unit, unit_code,
       numerator_name, denominator_name, kind, origin, automatic, formula, is_ratio, direction, across_time,
       across_cooperatives, decimals, frequency_months, disaggregations, sdg, iris, shipped)
     SELECT id, code, name_fr, name_ar, name_en, definition, method, source, unit, "unitCode",
       nullif("numeratorName", 'null'), nullif("denominatorName", 'null'), kind, origin, automatic, formula, "isRatio",
       direction, "acrossTime", "acrossCooperatives", decimals, "frequencyMonths",
       ARRAY(SELECT jsonb_array_elements_text(disaggregations)), ARRAY(SELECT jsonb_array_elements_text(sdg)),
       ARRAY(SELECT jsonb_array_elements_text(iris)), true
     FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, code text, name_fr text, name_ar text, name_en text,
       definition jsonb, method jsonb, source jsonb, unit jsonb, "unitCode" text, "numeratorName" jsonb,
       "denominatorName" jsonb, kind text, origin text, automatic text, formula text, "isRatio" boolean, direction text,
       "acrossTime" text, "acrossCooperatives" text, decimals smallint, "frequencyMonths" smallint,
       disaggregations jsonb, sdg jsonb, iris jsonb)
     ON CONFLICT (code) DO UPDATE
     SET name_fr = excluded.name_fr, name_ar = excluded.name_ar, name_en = excluded.name_en, unit = excluded.unit,
       definition = excluded.definition, method = excluded.method, source = excluded.source,
       unit_code = excluded.unit_code, numerator_name = excluded.numerator_name,
       denominator_name = excluded.denominator_name, origin = excluded.origin, automatic = excluded.automatic,
       formula = excluded.formula, disaggregations = excluded.disaggregations, sdg = excluded.sdg, iris = excluded.iris,
       across_time = CASE WHEN excluded.origin = 'typed' THEN kept.across_time ELSE excluded.across_time END,
       across_cooperatives =
         CASE WHEN excluded.origin = 'typed' THEN kept.across_cooperatives ELSE excluded.across_cooperatives END,
       frequency_months = excluded.frequency_months, shipped = true
     WHERE kept.version = 1`,
    [JSON.stringify(rows)],
  );
}
