import { Choice, Flag, FreeForm, Integer, Items, Text, Texts, Uuid } from '../../../platform/contract/fields';
import { type SheetKind, sheetKinds } from './columns';

const rows = { min: 0, max: 1_000_000 };

export const importStatuses = ['preview', 'confirmed'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export class ImportFileQuery {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  fileName!: string;
}

export class ImportSheetDto {
  @Text({ min: 0, max: 500 })
  name!: string;

  @Choice(sheetKinds, 'ImportSheetKind')
  kind!: SheetKind;

  @Integer(rows)
  rows!: number;

  @Integer(rows)
  toCreate!: number;

  @Integer(rows)
  toUpdate!: number;

  @Integer({ ...rows, description: 'In the registry already, just so.' })
  unchanged!: number;

  @Texts({ max: 50, maxLength: 500 })
  ignoredColumns!: string[];
}

export class ImportFaultDto {
  @Text({ min: 0, max: 500 })
  sheet!: string;

  @Integer({ ...rows, description: 'As the spreadsheet numbers it.' })
  row!: number;

  @Text({ max: 500 })
  column!: string;

  @Text({ max: 60 })
  code!: string;

  @FreeForm()
  params!: Record<string, string | number>;

  @Text({ min: 0, max: 80 })
  value!: string;
}

export class ImportDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  fileName!: string;

  @Choice(importStatuses, 'ImportStatus')
  status!: ImportStatus;

  @Items(() => ImportSheetDto, { max: 100 })
  sheets!: ImportSheetDto[];

  @Texts({ max: 100, maxLength: 500 })
  ignoredSheets!: string[];

  @Items(() => ImportFaultDto, { max: 200, description: 'The first 200.' })
  faults!: ImportFaultDto[];

  @Integer(rows)
  faultsTotal!: number;

  @Flag({ description: 'There is no fault, and something to create or to bring up to date.' })
  canConfirm!: boolean;
}

export class ImportTemplateDto {
  @Choice(sheetKinds, 'ImportSheetKind')
  kind!: SheetKind;

  @Texts({ max: 50, maxLength: 60 })
  headers!: string[];
}

export class ImportTemplatesDto {
  @Items(() => ImportTemplateDto, { max: 2 })
  items!: ImportTemplateDto[];
}
