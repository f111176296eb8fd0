import { fillUnknown, foldForSearch } from '@tiwizi/domain';
import { partsOf, type PartDimension, type PartKey, type ReadingPartDto } from '../readings.dto';
import { type TableLocale, tableLocales } from './table-locale';

/** A part of a total in a table, or what its parts leave: `rest`, which is written and never read. */
export interface PartColumn {
  dimension: PartDimension;
  key: PartKey | 'rest';
  /** After the code of an indicator in a grid: MEM/female. */
  suffix: string;
  header: Record<TableLocale, string>;
}

const words: Record<PartKey, Record<TableLocale, string>> = {
  female: { fr: 'Femmes', ar: 'نساء', en: 'Women' },
  male: { fr: 'Hommes', ar: 'رجال', en: 'Men' },
  under_18: { fr: 'Moins de 18 ans', ar: 'أقل من 18 سنة', en: 'Under 18' },
  '18_24': { fr: '18 à 24 ans', ar: 'من 18 إلى 24 سنة', en: '18 to 24' },
  '25_34': { fr: '25 à 34 ans', ar: 'من 25 إلى 34 سنة', en: '25 to 34' },
  '35_49': { fr: '35 à 49 ans', ar: 'من 35 إلى 49 سنة', en: '35 to 49' },
  '50_59': { fr: '50 à 59 ans', ar: 'من 50 إلى 59 سنة', en: '50 to 59' },
  '60_plus': { fr: '60 ans et plus', ar: '60 سنة فأكثر', en: '60 and over' },
};

const rests: Record<PartDimension, Pick<PartColumn, 'suffix' | 'header'>> = {
  sex: { suffix: 'no_sex', header: { fr: 'Sexe inconnu', ar: 'الجنس غير معروف', en: 'Sex unknown' } },
  age_band: { suffix: 'no_age', header: { fr: 'Âge inconnu', ar: 'السن غير معروف', en: 'Age unknown' } },
};

export const partColumns: readonly PartColumn[] = (['sex', 'age_band'] as const).flatMap((dimension) => [
  ...partsOf[dimension].map((key): PartColumn => ({ dimension, key, suffix: key, header: words[key] })),
  { dimension, key: 'rest' as const, ...rests[dimension] },
]);

const byHeader = new Map(
  partColumns.flatMap((column) =>
    tableLocales.map((locale) => [foldForSearch(column.header[locale]), column] as const),
  ),
);

/** The part that a header of a long table names. */
export const partOfHeader = (header: string): PartColumn | null =>
  byHeader.get(foldForSearch(header)) ?? null;

/** The part that a grid names after the code of an indicator. */
export const partOfSuffix = (suffix: string): PartColumn | null =>
  partColumns.find((column) => column.suffix === suffix) ?? null;

/** The columns of those dimensions that `readings` divide their totals by: so that no table is wider than what was told. */
export function columnsTold(readings: readonly { parts: readonly ReadingPartDto[] }[]): PartColumn[] {
  const told = new Set(readings.flatMap(({ parts }) => parts.map(({ dimension }) => dimension)));
  return partColumns.filter(({ dimension }) => told.has(dimension));
}

/** What stands in the column for a total in parts; nothing where none of the dimension is told. */
export function partIn(
  { dimension, key }: PartColumn,
  { value, parts }: { value: number | null; parts: readonly ReadingPartDto[] },
): number | null {
  const own = parts.filter((part) => part.dimension === dimension && part.value !== null);
  if (key !== 'rest') return own.find((part) => part.key === key)?.value ?? null;
  if (own.length === 0 || value === null) return null;
  return fillUnknown(value, Object.fromEntries(own.map((part) => [part.key, part.value]))).unknown;
}
