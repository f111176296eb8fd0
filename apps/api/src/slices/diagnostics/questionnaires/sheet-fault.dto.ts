import { FreeForm, Integer, Text } from '../../../platform/contract/fields';

/** One thing of a workbook, at its place. */
export class SheetFaultDto {
  @Text({ min: 0, max: 500 })
  sheet!: string;

  @Integer({ min: 0, max: 2_000_000, description: 'As the spreadsheet numbers it.' })
  row!: number;

  @Text({
    min: 0,
    max: 5000,
    description: 'The header as the workbook writes it; empty for a whole row or sheet.',
  })
  column!: string;

  @Text({ min: 0, max: 20, description: 'As the spreadsheet names it: F12.' })
  cell!: string;

  @Text({ max: 60 })
  code!: string;

  @FreeForm()
  params!: Record<string, string | number>;

  @Text({ min: 0, max: 80 })
  value!: string;
}
