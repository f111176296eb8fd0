import { canonicalJson, type DiagnosticGrid } from '@tiwizi/domain';
import { type EntityManager } from 'typeorm';
import { stableId } from '../../platform/database/stable-id';
import shipped from './default-grid.json';

/** Publishes the shipped grid; where its content changed since the last start, as a new version beside the old ones. */
export async function loadDefaultGrid(manager: EntityManager): Promise<void> {
  const grid = shipped as unknown as DiagnosticGrid;
  const [latest]: { number: number; content: DiagnosticGrid }[] = await manager.query(
    'SELECT number, content FROM grid_versions WHERE grid_code = $1 ORDER BY number DESC LIMIT 1',
    [grid.code],
  );
  if (latest !== undefined && canonicalJson(latest.content) === canonicalJson(grid)) return;
  const number = (latest?.number ?? 0) + 1;
  await manager.query(
    `INSERT INTO grid_versions (id, grid_code, number, status, content, published_at)
     VALUES ($1, $2, $3, 'published', $4::jsonb, now()) ON CONFLICT DO NOTHING`,
    [stableId('grid-version', grid.code, String(number)), grid.code, number, JSON.stringify(grid)],
  );
}
