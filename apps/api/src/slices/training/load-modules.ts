import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './modules.json';

/** Adds the training modules that ship with the product and brings their texts up to date. */
export async function loadModules(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO training_modules (id, code, category, planned_hours, criteria, content)
     SELECT id, code, category, planned_hours, ARRAY(SELECT jsonb_array_elements_text(criteria)), content
     FROM jsonb_to_recordset($1::jsonb)
       AS t (id uuid, code text, category text, planned_hours numeric, criteria jsonb, content jsonb)
     ON CONFLICT (code) DO UPDATE
     SET category = excluded.category, planned_hours = excluded.planned_hours, criteria = excluded.criteria,
       content = excluded.content`,
    [
      JSON.stringify(
        shipped.map(({ code, category, plannedHours, criteria, title, objectives, audience }) => ({
          id: stableId('training-module', code),
          code,
          category,
          planned_hours: plannedHours,
          criteria,
          content: { title, objectives, audience },
        })),
      ),
    ],
  );
}
