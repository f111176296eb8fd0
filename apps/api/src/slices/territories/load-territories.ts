import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './territories.json';

/** Adds the territories that ship with the product and brings their names up to date. Parents stand before children. */
export async function loadTerritories(manager: EntityManager): Promise<void> {
  const order = ['region', 'province', 'commune'];
  const rows = [...shipped].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  await manager.query(
    `INSERT INTO territories (id, code, parent_id, level, name_fr, name_ar, aliases)
     SELECT id, code, parent_id, level, name_fr, name_ar, ARRAY(SELECT jsonb_array_elements_text(aliases))
     FROM jsonb_to_recordset($1::jsonb)
       AS t (id uuid, code text, parent_id uuid, level text, name_fr text, name_ar text, aliases jsonb)
     ON CONFLICT (code) DO UPDATE
     SET name_fr = excluded.name_fr, name_ar = excluded.name_ar, aliases = excluded.aliases`,
    [
      JSON.stringify(
        rows.map((row) => ({
          id: stableId('territory', row.code),
          code: row.code,
          parent_id: row.parent === null ? null : stableId('territory', row.parent),
          level: row.level,
          name_fr: row.nameFr,
          name_ar: row.nameAr,
          aliases: row.aliases,
        })),
      ),
    ],
  );
}
