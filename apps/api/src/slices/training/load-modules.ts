import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import { shippedModules } from './shipped-modules';

/** Adds the modules that ship with the product and brings them up to date, but for those that were edited here. */
export async function loadModules(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO training_modules AS kept (id, code, category, planned_hours, criteria, builds_on, content)
     SELECT id, code, category, planned_hours, ARRAY(SELECT jsonb_array_elements_text(criteria)),
       ARRAY(SELECT jsonb_array_elements_text(builds_on)), content
     FROM jsonb_to_recordset($1::jsonb)
       AS t (id uuid, code text, category text, planned_hours numeric, criteria jsonb, builds_on jsonb, content jsonb)
     ON CONFLICT (code) DO UPDATE
     SET category = excluded.category, planned_hours = excluded.planned_hours, criteria = excluded.criteria,
       builds_on = excluded.builds_on, content = excluded.content, version = kept.version + 1
     WHERE kept.edited_at IS NULL
       AND (kept.category, kept.planned_hours, kept.criteria, kept.builds_on, kept.content)
         IS DISTINCT FROM
         (excluded.category, excluded.planned_hours, excluded.criteria, excluded.builds_on, excluded.content)`,
    [
      JSON.stringify(
        shippedModules.map(({ code, plannedHours, buildsOn, ...module }) => ({
          ...module,
          id: stableId('training-module', code),
          code,
          planned_hours: plannedHours,
          builds_on: buildsOn,
        })),
      ),
    ],
  );
}
