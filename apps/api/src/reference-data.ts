import { type DataSource } from 'typeorm';
import { loadLegalParameters } from './slices/cooperatives/legal/load-legal-parameters';
import { loadDefaultGrid } from './slices/diagnostics/load-default-grid';
import { loadIndicators } from './slices/indicators/load-indicators';
import { loadHolidays } from './slices/sessions/load-holidays';
import { loadSupportSchemes } from './slices/supports/load-support-schemes';
import { loadTerritories } from './slices/territories/load-territories';
import { loadModules } from './slices/training/load-modules';

/** Brings what ships with the product into the database: territories, the default grid, modules, holidays, indicators. */
export async function loadReferenceData(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await loadTerritories(manager);
    await loadLegalParameters(manager);
    await loadDefaultGrid(manager);
    await loadModules(manager);
    await loadHolidays(manager);
    await loadIndicators(manager);
    await loadSupportSchemes(manager);
  });
}
