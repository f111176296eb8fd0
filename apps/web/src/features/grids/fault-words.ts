import { type DiagnosticGrid, type GridFault } from '@tiwizi/domain';
import { type Place } from './kinds';
import { useFieldWords } from './field-words';
import { useTexts } from '../../shared/texts';

/** What is wrong with the field at a pointer, in a sentence; undefined where nothing is. */
export type FieldFaults = (pointer: string) => string | undefined;

/** Where a fault is: the place to open, and the field within it. */
export function placeOf(pointer: string): { place: Place; field: string } {
  const [, dimension, criterion, rest] =
    /^\/dimensions\/(\d+)(?:\/criteria\/(\d+))?\/?(.*)$/.exec(pointer) ?? [];
  if (dimension === undefined)
    return { place: { dimension: null, criterion: null }, field: pointer.slice(1) };
  return {
    place: { dimension: Number(dimension), criterion: criterion === undefined ? null : Number(criterion) },
    field: rest ?? '',
  };
}

/** How many faults each part has, by the pointer of the part. */
export function countByPart(faults: readonly GridFault[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pointer } of faults) {
    const part = /^\/dimensions\/\d+(?:\/criteria\/\d+)?/.exec(pointer)?.[0] ?? '';
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

/** Faults in words: of one field, and in the list of all. */
export function useFaultWords(grid: DiagnosticGrid, faults: readonly GridFault[]) {
  const t = useTexts('grids');
  const fieldWords = useFieldWords();
  const byPointer = new Map(faults.map(({ pointer, code }) => [pointer, code]));
  const ofField: FieldFaults = (pointer) => {
    const code = byPointer.get(pointer);
    return code && t(`fault.${code}`);
  };
  const whole = ({ pointer, code }: GridFault): { where: string; what: string } => {
    const { place, field } = placeOf(pointer);
    const dimension = place.dimension === null ? undefined : grid.dimensions[place.dimension];
    const part = place.criterion === null ? dimension : dimension?.criteria[place.criterion];
    const where = part ? part.code || part.title.fr || t('unnamed') : t('wholeGrid');
    return { where, what: [fieldWords(field), t(`fault.${code}`)].filter(Boolean).join(' : ') };
  };
  return { ofField, whole };
}
