import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiClient, confirmImport, listCooperatives, previewImport } from '@tiwizi/api-client';
import { idOf } from './chance';

/** Id in the registry by code: C01 … C18. */
export type Registry = Map<string, string>;

/** Imports the demo's cooperatives and members as an office would: two spreadsheets, previewed, then confirmed. */
export async function loadRegistry(administrator: ApiClient): Promise<Registry> {
  for (const fileName of ['cooperatives.csv', 'members.csv']) {
    const id = idOf('import', fileName);
    const body = new Blob([readFileSync(join(__dirname, fileName))]);
    const preview = await previewImport(administrator, { query: { id, fileName }, body });
    if (!preview.canConfirm) throw new Error(`${fileName}: ${JSON.stringify(preview.faults)}`);
    await confirmImport(administrator, { path: { id } });
  }
  const { items } = await listCooperatives(administrator, { query: { limit: 100 } });
  return new Map(items.map(({ code, id }) => [code, id]));
}
