import { type DataSource } from 'typeorm';
import { loadTerritories } from './slices/territories/load-territories';

/** Brings what ships with the product into the database: territories, the default grid, modules, indicators. */
export async function loadReferenceData(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await loadTerritories(manager);
  });
}
