import { foldForSearch } from '@tiwizi/domain';
import { type IndicatorRow } from '../indicators.repository';
import { type NewReadingDto } from '../readings-entry.dto';
import { type PartDimension, type PartKey } from '../readings.dto';
import { type TableLocale, tableLocales } from './table-locale';
import { partOfHeader, partOfSuffix, type PartColumn } from './part-columns';

/** What a column of a table of readings may hold, beside the figures of an indicator. */
export const fields = {
  code: { fr: 'Code coopérative', ar: 'رمز التعاونية', en: 'Cooperative code' },
  name: { fr: 'Coopérative', ar: 'التعاونية', en: 'Cooperative' },
  month: { fr: 'Mois', ar: 'الشهر', en: 'Month' },
  indicator: { fr: 'Indicateur (code)', ar: 'المؤشر (الرمز)', en: 'Indicator (code)' },
  title: { fr: 'Indicateur', ar: 'المؤشر', en: 'Indicator' },
  value: { fr: 'Valeur', ar: 'القيمة', en: 'Value' },
  numerator: { fr: 'Numérateur', ar: 'البسط', en: 'Numerator' },
  denominator: { fr: 'Dénominateur', ar: 'المقام', en: 'Denominator' },
  unit: { fr: 'Unité', ar: 'الوحدة', en: 'Unit' },
  status: { fr: 'État', ar: 'الحالة', en: 'Status' },
  source: { fr: 'Source', ar: 'المصدر', en: 'Source' },
  remark: { fr: 'Remarque', ar: 'ملاحظة', en: 'Remark' },
} as const;
export type Field = keyof typeof fields;

/** A place for a number of an indicator, as tables name it: `CA`, `FEM/1` and `FEM/2` for a ratio, `MEM/female` for a part. */
export type FigurePlace =
  { slot: 'value' | 'numerator' | 'denominator' } | { slot: 'part'; dimension: PartDimension; key: PartKey };

/** `part`: of a long table, whose rows name the indicator. `rest`: what parts leave, which follows from the others. */
export type TableColumn =
  { field: Field } | { code: string; place: FigurePlace } | { part: FigurePlace } | { rest: true };

const byHeader = new Map<string, Field>(
  (Object.keys(fields) as Field[]).flatMap((field) =>
    tableLocales.map((locale) => [foldForSearch(fields[field][locale]), field] as const),
  ),
);

/** What a header names; null for a column of no meaning here. */
export function columnOf(header: string): TableColumn | null {
  const field = byHeader.get(foldForSearch(header));
  if (field !== undefined) return { field };
  const told = partOfHeader(header);
  if (told !== null)
    return told.key === 'rest' ? { rest: true } : { part: partPlace(told.dimension, told.key) };
  const figure = /^([\p{L}\d_.-]{1,20})(?:\/([a-z0-9_]{1,10}))?(?:\s*[·|:].*)?$/u.exec(header.trim());
  const [, code = '', part] = figure ?? [];
  if (code === '') return null;
  const divided = part === undefined ? null : partOfSuffix(part);
  if (divided?.key === 'rest') return { rest: true };
  const place = divided ? partPlace(divided.dimension, divided.key) : placeOf(part);
  return place && { code: code.toUpperCase(), place };
}

const partPlace = (dimension: PartDimension, key: PartColumn['key']): FigurePlace => ({
  slot: 'part',
  dimension,
  key: key as PartKey,
});

function placeOf(part: string | undefined): FigurePlace | null {
  if (part === undefined) return { slot: 'value' };
  if (part === '1') return { slot: 'numerator' };
  return part === '2' ? { slot: 'denominator' } : null;
}

/** The columns by which an indicator is written into a grid, with their headers. */
export function columnsFor(
  { code, name, unit, is_ratio: isRatio }: IndicatorRow,
  locale: TableLocale,
): { header: string; slot: keyof Pick<NewReadingDto, 'value' | 'numerator' | 'denominator'> }[] {
  if (!isRatio) return [{ header: `${code} · ${name[locale]} (${unit[locale]})`, slot: 'value' }];
  return [
    { header: `${code}/1 · ${name[locale]} (${fields.numerator[locale]})`, slot: 'numerator' },
    { header: `${code}/2 · ${name[locale]} (${fields.denominator[locale]})`, slot: 'denominator' },
  ];
}

/** A month as people and spreadsheets write it: 2026-10, 2026-10-01, 10/2026. Null for what is none. */
export function monthOfText(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}`;
  const slashed = /^(?:\d{1,2}\/)?(\d{1,2})\/(\d{4})$/.exec(text);
  return slashed ? `${slashed[2]}-${(slashed[1] ?? '').padStart(2, '0')}` : null;
}
