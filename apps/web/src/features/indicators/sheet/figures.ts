import { fillUnknown, readingWarnings, type ReadingWarning } from '@tiwizi/domain';
import { type components } from '@tiwizi/api-client';
import {
  allParts,
  type GridCell,
  type Indicator,
  type PartDimension,
  type SheetColumn,
  type Slot,
} from './columns';
import { slotKey } from './sheet-state';
import { readTypedNumber } from '@tiwizi/domain';
import { written } from './written';

export type TypedRow = Readonly<Record<string, string>>;
type ReadingPart = components['schemas']['ReadingPartDto'];

/** What stands in one cell, typed or stored, as numbers; NaN where something else was typed. */
export interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  parts: ReadingPart[];
}

const none: Figure = { value: null, numerator: null, denominator: null, parts: [] };

const partOf = (parts: readonly ReadingPart[], slot: Slot): number | null =>
  parts.find(({ dimension, key }) => `${dimension}.${key}` === slot)?.value ?? null;

/** What is stored in a slot, as it would be typed. */
export function storedText(cell: GridCell | undefined, slot: Slot): string {
  const stored = cell?.current ?? null;
  if (slot === 'value' || slot === 'numerator' || slot === 'denominator')
    return written(stored?.[slot] ?? null);
  return written(partOf(stored?.parts ?? [], slot));
}

/** The figure of a cell with what was typed in it; null where nothing that was typed says anything new. */
export function typedFigure(
  indicator: Indicator,
  cell: GridCell | undefined,
  row: TypedRow | undefined,
): Figure | null {
  if (!row) return null;
  const numberAt = (slot: Slot) =>
    readTypedNumber(row[slotKey(indicator.id, slot)] ?? storedText(cell, slot));
  const changed = (slot: Slot): boolean => {
    const text = row[slotKey(indicator.id, slot)];
    return text !== undefined && !Object.is(readTypedNumber(text), readTypedNumber(storedText(cell, slot)));
  };
  if (indicator.isRatio) {
    if (!changed('numerator') && !changed('denominator')) return null;
    return { ...none, numerator: numberAt('numerator'), denominator: numberAt('denominator') };
  }
  if (!changed('value') && !allParts.some(({ slot }) => changed(slot))) return null;
  const parts = allParts.flatMap(({ dimension, key, slot }): ReadingPart[] => {
    const value = numberAt(slot);
    return value === null ? [] : [{ dimension, key, value }];
  });
  return { ...none, value: numberAt('value'), parts };
}

export type FigureFault = 'number' | 'parts' | 'half' | 'nought';

/** Why a typed figure cannot be sent; null where it can. */
export function faultOf({ value, numerator, denominator, parts }: Figure): FigureFault | null {
  if ([value, numerator, denominator, ...parts.map((part) => part.value)].some(Number.isNaN)) return 'number';
  if ((numerator === null) !== (denominator === null)) return 'half';
  if (denominator !== null && denominator <= 0) return 'nought';
  return (['sex', 'age_band'] as const).some((dimension) => restOf(value, parts, dimension) === 'over')
    ? 'parts'
    : null;
}

/** What the parts of a total leave, `over` where they exceed it; null where no part is told. */
export function restOf(
  total: number | null,
  parts: readonly ReadingPart[],
  dimension: PartDimension,
): number | 'over' | null {
  const told = parts.filter((part) => part.dimension === dimension && part.value !== null);
  if (told.length === 0) return null;
  try {
    return fillUnknown(total ?? 0, Object.fromEntries(told.map(({ key, value }) => [key, value]))).unknown;
  } catch {
    return 'over';
  }
}

/** What a read-only slot shows: a computed figure, the share of a ratio, or what the parts leave. */
export function shownOf(
  { slot }: SheetColumn,
  cell: GridCell | undefined,
  figure: Figure | null,
): number | 'over' | null {
  if (slot === 'value') return cell?.computed?.value ?? null;
  const stored = cell?.current ?? none;
  const { value, parts } = figure ?? stored;
  return restOf(value, parts, slot.startsWith('sex') ? 'sex' : 'age_band');
}

/** What looks odd about a typed figure beside what is usual for its cooperative. */
export const warningsOf = (figure: Figure, cell: GridCell | undefined): ReadingWarning[] =>
  readingWarnings(figure, cell?.recent ?? []);
