import {
  Choice,
  Decimal,
  Flag,
  FreeForm,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
} from '../../../platform/contract/fields';
import { LocalizedTextDto } from '../../../platform/contract/localized-text.dto';
import { measure } from '../indicators.dto';
import { month } from '../readings.dto';
import { type TableLocale, tableLocales } from './table-locale';

export const tableLayouts = ['grid', 'long', 'template'] as const;
export type TableLayout = (typeof tableLayouts)[number];
export const tableFormats = ['xlsx', 'csv'] as const;

export class ReadingsTableQuery {
  @Text(month)
  from!: string;

  @Text(month)
  to!: string;

  @Choice(tableLayouts, 'ReadingsTableLayout')
  layout!: TableLayout;

  @Choice(tableFormats, 'ReadingsTableFormat')
  format!: (typeof tableFormats)[number];

  @Choice(tableLocales, 'ReadingsTableLocale')
  locale!: TableLocale;
}

export class ReadingsFileQuery {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  fileName!: string;

  @Text({ ...month, description: 'For rows that name no month.' })
  month!: string;
}

export const readingImportStatuses = ['preview', 'confirmed', 'undone'] as const;
export type ReadingImportStatus = (typeof readingImportStatuses)[number];

const counted = { min: 0, max: 1_000_000 };

export class ReadingsTableFaultDto {
  @Text({ min: 0, max: 500 })
  sheet!: string;

  @Integer({ ...counted, description: 'As the spreadsheet numbers it.' })
  row!: number;

  @Text({ min: 0, max: 500 })
  column!: string;

  @Text({ max: 60 })
  code!: string;

  @FreeForm()
  params!: Record<string, string | number>;

  @Text({ min: 0, max: 80 })
  value!: string;
}

export class ReadingsTableChangeDto {
  @Integer(counted)
  row!: number;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;

  @Nested(() => LocalizedTextDto)
  indicator!: LocalizedTextDto;

  @Text(month)
  month!: string;

  @Decimal({ ...measure, nullable: true })
  before!: number | null;

  @Decimal({ ...measure, nullable: true })
  after!: number | null;

  @Texts({ max: 10, maxLength: 40 })
  warnings!: string[];

  @Flag({ description: 'A sealed report stands on what it corrects.' })
  reported!: boolean;
}

export class ReadingImportDto {
  @Uuid()
  id!: string;

  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  fileName!: string;

  @Choice(readingImportStatuses, 'ReadingImportStatus')
  status!: ReadingImportStatus;

  @Integer(counted)
  rows!: number;

  @Integer({ ...counted, description: 'Readings that say what is there already.' })
  unchanged!: number;

  @Items(() => ReadingsTableChangeDto, {
    max: 200,
    description: 'The first 200, what looks odd before the rest.',
  })
  changes!: ReadingsTableChangeDto[];

  @Integer(counted)
  changesTotal!: number;

  @Items(() => ReadingsTableFaultDto, { max: 200, description: 'The first 200.' })
  faults!: ReadingsTableFaultDto[];

  @Integer(counted)
  faultsTotal!: number;

  @Texts({ max: 200, maxLength: 500 })
  ignoredColumns!: string[];

  @Flag({ description: 'There is no fault, and something to change.' })
  canConfirm!: boolean;
}

export class ConfirmReadingImportDto {
  @Text({ min: 0, max: 500, description: 'Asked for where it corrects what a sealed report says.' })
  remark!: string;
}
