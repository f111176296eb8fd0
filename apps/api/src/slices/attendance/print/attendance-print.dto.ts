import { Choice } from '../../../platform/contract/fields';
import { PrintQuery } from '../../../platform/documents/print-query.dto';

/** `blank`: to be signed. `filled`: with the marks of the roll as they are now. */
export const sheetStates = ['blank', 'filled'] as const;
export type SheetState = (typeof sheetStates)[number];

export class PrintSheetQuery extends PrintQuery {
  @Choice(sheetStates, 'SheetState', { optional: true })
  state?: SheetState;
}
