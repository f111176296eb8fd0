import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './support-schemes.json';

/** Adds the schemes that ship with the product and corrects their words. */
export async function loadSupportSchemes(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO support_schemes AS kept (id, code, name, about, funder, source, verified)
     SELECT id, code, name, about, funder, source, verified FROM jsonb_to_recordset($1::jsonb)
       AS t (id uuid, code text, name jsonb, about jsonb, funder text, source text, verified boolean)
     ON CONFLICT (id) DO UPDATE
     SET name = excluded.name, about = excluded.about, funder = excluded.funder, source = excluded.source,
       verified = excluded.verified
     WHERE (kept.name, kept.about, kept.funder, kept.source, kept.verified) IS DISTINCT FROM
       (excluded.name, excluded.about, excluded.funder, excluded.source, excluded.verified)`,
    [JSON.stringify(shipped.map((scheme) => ({ id: stableId('support-scheme', scheme.code), ...scheme })))],
  );
}
