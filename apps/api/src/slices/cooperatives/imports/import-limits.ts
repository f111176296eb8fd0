import { type SheetLimits } from '../../../platform/spreadsheets/raw-sheet';

// More than any region has cooperatives; a larger file is a mistake or an attack.
export const importLimits: SheetLimits = { rows: 20_000, columns: 50, cell: 500 };
