import { type GridCriterion, REMEDY_KINDS } from '../diagnostic-grid';
import { UNNAMED_LANGUAGE } from './form';
import { localized } from './grid-columns';
import { readTable, type Sheet, type SheetFault } from './sheet-table';

const shape = {
  names: new Map([
    ['criterion', 'criterion'],
    ['remedy', 'remedy'],
    ['text', 'text'],
    ['module', 'module'],
  ]),
  translated: new Set(['text']),
  needs: ['criterion', 'remedy'],
};

/** Hangs the suggestions of the remedies' sheet on the criteria that they are for; says which cannot be. */
export function readRemedies(
  sheet: Sheet | undefined,
  criteria: ReadonlyMap<string, GridCriterion>,
): SheetFault[] {
  const table = sheet && readTable(sheet, shape, UNNAMED_LANGUAGE);
  return (table?.rows ?? []).flatMap((row) => {
    if (row.isBlank()) return [];
    const faults = row.cellFaults();
    const criterion = criteria.get(row.text('criterion'));
    const remedy = REMEDY_KINDS.find((kind) => kind === row.text('remedy').toLowerCase());
    if (criterion === undefined) faults.push(row.fault('criterion', 'unknown-criterion'));
    if (remedy === undefined) {
      faults.push(row.fault('remedy', 'unknown-value', { allowed: REMEDY_KINDS.join(', ') }));
    }
    if (criterion !== undefined && remedy !== undefined) {
      const moduleCode = row.text('module').slice(0, 20) || null;
      criterion.suggestions.push({ remedy, text: localized(row.words('text')), moduleCode });
    }
    return faults;
  });
}
