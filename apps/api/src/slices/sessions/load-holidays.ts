import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './holidays.json';

/** Adds Morocco's days, known for 2025 to 2028, and corrects them, but for those that somebody edited here. */
export async function loadHolidays(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO holidays AS kept (id, kind, from_on, to_on, name, moon_dependent, announced)
     SELECT id, kind, "from", "to", name, "moonDependent", announced
     FROM jsonb_to_recordset($1::jsonb)
       AS t (id uuid, kind text, "from" date, "to" date, name jsonb, "moonDependent" boolean, announced boolean)
     ON CONFLICT (id) DO UPDATE
     SET kind = excluded.kind, from_on = excluded.from_on, to_on = excluded.to_on, name = excluded.name,
       moon_dependent = excluded.moon_dependent, announced = excluded.announced, version = kept.version + 1
     WHERE kept.updated_by IS NULL
       AND (kept.kind, kept.from_on, kept.to_on, kept.name, kept.moon_dependent, kept.announced)
         IS DISTINCT FROM
         (excluded.kind, excluded.from_on, excluded.to_on, excluded.name, excluded.moon_dependent, excluded.announced)`,
    [JSON.stringify(shipped.map(({ code, ...day }) => ({ id: stableId('holiday', code), ...day })))],
  );
}
