import { canonicalJson, readStoredGrid, type StoredGrid } from '@tiwizi/domain';
import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './default-grid.json';

interface LatestVersion {
  number: number;
  shipped: boolean;
  content: StoredGrid;
}

/**
 * Publishes the shipped grid; where its words changed since the last start, as a new version beside the old ones. Where
 * an administrator published a version of it since, theirs stays the latest: it is the grid that they chose.
 */
export async function loadDefaultGrid(manager: EntityManager): Promise<void> {
  const grid = shipped as unknown as StoredGrid;
  const [latest]: LatestVersion[] = await manager.query(
    `SELECT number, shipped, content FROM grid_versions WHERE grid_code = $1 AND status = 'published'
     ORDER BY number DESC LIMIT 1`,
    [grid.code],
  );
  if (latest !== undefined && (!latest.shipped || sameContent(latest.content, grid))) return;
  const number = (latest?.number ?? 0) + 1;
  await manager.query(
    `INSERT INTO grid_versions (id, grid_code, number, status, shipped, content, published_at)
     VALUES ($1, $2, $3, 'published', true, $4::jsonb, now()) ON CONFLICT DO NOTHING`,
    [
      stableId('grid-version', grid.code, String(number)),
      grid.code,
      number,
      JSON.stringify(readStoredGrid(grid)),
    ],
  );
}

const sameContent = (one: StoredGrid, other: StoredGrid): boolean =>
  canonicalJson(readStoredGrid(one)) === canonicalJson(readStoredGrid(other));
