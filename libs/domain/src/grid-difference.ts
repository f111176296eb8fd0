import type { DiagnosticGrid, GridCriterion } from './diagnostic-grid';
import { readStoredGrid, type StoredGrid } from './grid-applicability';
import type { LocalizedText } from './localized-text';

type Plain = string | number | boolean | null;

/** One field in both versions; null where a version does not have it. */
export interface FieldChange {
  /** Its place in the part, such as levels/2/ar. Lists of codes are one field: their codes, sorted, by a blank. */
  field: string;
  before: Plain;
  after: Plain;
}

/** A dimension or a criterion that is not the same in both versions. */
export interface PartDifference {
  code: string;
  /** As it reads after; before, if it was removed. */
  title: LocalizedText;
  state: 'added' | 'removed' | 'kept';
  /** Kept, but in another dimension or at another place among what was kept. */
  moved: boolean;
  /** Empty unless it was kept. */
  changes: FieldChange[];
}

export interface GridDifference {
  title: FieldChange[];
  /** What differs, in the order of the later version; then what was removed. */
  dimensions: PartDifference[];
  criteria: PartDifference[];
}

type Fields = Map<string, Plain>;

function isPlain(value: unknown): value is Plain {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function collect(value: unknown, place: string, into: Fields): void {
  if (isPlain(value)) into.set(place, value);
  else if (typeof value === 'object' && value !== null) {
    Object.entries(value).forEach(([key, inner]) =>
      collect(inner, place === '' ? key : `${place}/${key}`, into),
    );
  }
}

function fieldsOf(value: object): Fields {
  const fields: Fields = new Map();
  collect(value, '', fields);
  return fields;
}

function criterionFields({ appliesTo, ...criterion }: GridCriterion): Fields {
  return fieldsOf({
    ...criterion,
    appliesTo: {
      kinds: [...appliesTo.kinds].sort().join(' '),
      sectors: [...appliesTo.sectors].sort().join(' '),
    },
  });
}

function changesBetween(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

/**
 * Those that left their place: all but a longest run of codes that stand in the same order in both lists, so that one
 * code taken to the top moves one and not all it passed.
 */
function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((code, place) => [code, place]));
  const common = after.filter((code) => places.has(code));
  const runs: string[][] = [];
  for (const code of common) {
    const place = places.get(code) ?? 0;
    const longest = runs
      .filter((run) => (places.get(run.at(-1) ?? '') ?? 0) < place)
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, code]);
  }
  const inPlace = new Set(runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []));
  return new Set(common.filter((code) => !inPlace.has(code)));
}

interface Part {
  code: string;
  title: LocalizedText;
  /** The dimension of a criterion; empty for a dimension. */
  within: string;
  fields: Fields;
}

function compareParts(before: readonly Part[], after: readonly Part[]): PartDifference[] {
  const earlier = new Map(before.map((part) => [part.code, part]));
  const later = new Set(after.map(({ code }) => code));
  const homes = new Set([...before, ...after].map(({ within }) => within));
  const moved = new Set(
    [...homes].flatMap((home) => {
      const codesIn = (parts: readonly Part[]): string[] =>
        parts.filter(({ within }) => within === home).map(({ code }) => code);
      return [...movedAmong(codesIn(before), codesIn(after))];
    }),
  );
  const present = after.map(({ code, title, within, fields }): PartDifference => {
    const previous = earlier.get(code);
    if (previous === undefined) return { code, title, state: 'added', moved: false, changes: [] };
    return {
      code,
      title,
      state: 'kept',
      moved: previous.within !== within || moved.has(code),
      changes: changesBetween(previous.fields, fields),
    };
  });
  const removed = before
    .filter(({ code }) => !later.has(code))
    .map(({ code, title }): PartDifference => ({ code, title, state: 'removed', moved: false, changes: [] }));
  return [...present, ...removed].filter(
    ({ state, moved: wasMoved, changes }) => state !== 'kept' || wasMoved || changes.length > 0,
  );
}

const dimensionParts = ({ dimensions }: DiagnosticGrid): Part[] =>
  dimensions.map(({ code, title }) => ({ code, title, within: '', fields: fieldsOf({ title }) }));

const criterionParts = ({ dimensions }: DiagnosticGrid): Part[] =>
  dimensions.flatMap((dimension) =>
    dimension.criteria.map((criterion) => ({
      code: criterion.code,
      title: criterion.title,
      within: dimension.code,
      fields: criterionFields(criterion),
    })),
  );

/**
 * What changed from one version of a grid to another. Dimensions and criteria are known by their codes: a code that
 * changes is one removed and one added, as it is for the comparison of waves. Empty lists mean that nothing changed.
 */
export function gridDifference(before: StoredGrid, after: StoredGrid): GridDifference {
  const [earlier, later] = [readStoredGrid(before), readStoredGrid(after)];
  return {
    title: changesBetween(fieldsOf({ title: earlier.title }), fieldsOf({ title: later.title })),
    dimensions: compareParts(dimensionParts(earlier), dimensionParts(later)),
    criteria: compareParts(criterionParts(earlier), criterionParts(later)),
  };
}
