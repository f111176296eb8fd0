import type { LocalizedText } from './localized-text';

export const NEED_CATEGORIES = ['technical', 'financial', 'legal', 'organisational', 'commercial'] as const;
export type NeedCategory = (typeof NEED_CATEGORIES)[number];

export const REMEDY_KINDS = ['training', 'accompaniment', 'compliance', 'equipment'] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

export const LEVELS = [0, 1, 2, 3, 4] as const;
/** 0 nothing exists; 1 informal; 2 begun or applied at times; 3 applied, with proof; 4 mastered. */
export type Level = (typeof LEVELS)[number];

/** What the law says about a criterion; shown as unverified until someone has read the text itself. */
export interface LegalNote {
  text: LocalizedText;
  verified: boolean;
  source: string;
}

/** What could be done about a low level; `moduleCode` names the training module that teaches it. */
export interface RemedySuggestion {
  remedy: RemedyKind;
  text: LocalizedText;
  moduleCode: string | null;
}

export interface GridCriterion {
  code: string;
  title: LocalizedText;
  category: NeedCategory;
  evidence: LocalizedText;
  /** From 1 to 3. */
  weight: number;
  targetLevel: Level;
  /** The description of each level, 0 first. */
  levels: [LocalizedText, LocalizedText, LocalizedText, LocalizedText, LocalizedText];
  /** A rated level at or below this one raises a legal flag; null where the law does not ask. */
  legalBlockerAtOrBelow: Level | null;
  legalNote: LegalNote | null;
  suggestions: RemedySuggestion[];
}

export interface GridDimension {
  code: string;
  title: LocalizedText;
  criteria: GridCriterion[];
}

export interface DiagnosticGrid {
  code: string;
  title: LocalizedText;
  dimensions: GridDimension[];
}

export type GridFaultCode =
  | 'missing_code'
  | 'duplicate_code'
  | 'no_dimension'
  | 'no_criterion'
  | 'missing_text'
  | 'weight_out_of_range'
  | 'level_out_of_range'
  | 'wrong_number_of_levels'
  | 'unknown_category'
  | 'unknown_remedy'
  | 'missing_source';

export interface GridFault {
  /** JSON pointer to the faulty place, such as /dimensions/0/criteria/3/weight. */
  pointer: string;
  code: GridFaultCode;
}

/** True for a whole number from 0 to 4. */
export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

function textFaults(text: LocalizedText, pointer: string): GridFault[] {
  return (['fr', 'ar', 'en'] as const)
    .filter((language) => text[language].trim() === '')
    .map((language) => ({ pointer: `${pointer}/${language}`, code: 'missing_text' }));
}

function criterionFaults(criterion: GridCriterion, pointer: string): GridFault[] {
  const faults = [
    ...textFaults(criterion.title, `${pointer}/title`),
    ...textFaults(criterion.evidence, `${pointer}/evidence`),
    ...criterion.levels.flatMap((text, level) => textFaults(text, `${pointer}/levels/${level}`)),
    ...criterion.suggestions.flatMap((suggestion, index) =>
      textFaults(suggestion.text, `${pointer}/suggestions/${index}/text`),
    ),
  ];
  const refuse = (wrong: boolean, field: string, code: GridFaultCode): void => {
    if (wrong) faults.push({ pointer: `${pointer}/${field}`, code });
  };
  // A weight that is not a number fails this comparison too.
  refuse(!(criterion.weight >= 1 && criterion.weight <= 3), 'weight', 'weight_out_of_range');
  refuse(!isLevel(criterion.targetLevel), 'targetLevel', 'level_out_of_range');
  refuse(criterion.levels.length !== LEVELS.length, 'levels', 'wrong_number_of_levels');
  refuse(!NEED_CATEGORIES.includes(criterion.category), 'category', 'unknown_category');
  const blocker = criterion.legalBlockerAtOrBelow;
  refuse(blocker !== null && !isLevel(blocker), 'legalBlockerAtOrBelow', 'level_out_of_range');
  criterion.suggestions.forEach((suggestion, index) => {
    refuse(!REMEDY_KINDS.includes(suggestion.remedy), `suggestions/${index}/remedy`, 'unknown_remedy');
  });
  if (criterion.legalNote) {
    faults.push(...textFaults(criterion.legalNote.text, `${pointer}/legalNote/text`));
    refuse(criterion.legalNote.source.trim() === '', 'legalNote/source', 'missing_source');
  }
  return faults;
}

function codeFaults(places: readonly { code: string; pointer: string }[]): GridFault[] {
  const seen = new Set<string>();
  return places.flatMap(({ code, pointer }): GridFault[] => {
    if (code.trim() === '') return [{ pointer, code: 'missing_code' }];
    if (seen.has(code)) return [{ pointer, code: 'duplicate_code' }];
    seen.add(code);
    return [];
  });
}

/**
 * Everything that makes a grid unusable; an empty list means that it can be published.
 * Codes are unique across the grid among dimensions, and among criteria: waves are compared by them.
 */
export function validateGrid(grid: DiagnosticGrid): GridFault[] {
  const dimensions = grid.dimensions.map((dimension, d) => ({ dimension, pointer: `/dimensions/${d}` }));
  const criteria = dimensions.flatMap(({ dimension, pointer }) =>
    dimension.criteria.map((criterion, c) => ({ criterion, pointer: `${pointer}/criteria/${c}` })),
  );
  const noDimension: GridFault[] =
    grid.dimensions.length === 0 ? [{ pointer: '/dimensions', code: 'no_dimension' }] : [];
  return [
    ...codeFaults([{ code: grid.code, pointer: '/code' }]),
    ...textFaults(grid.title, '/title'),
    ...noDimension,
    ...codeFaults(
      dimensions.map(({ dimension, pointer }) => ({ code: dimension.code, pointer: `${pointer}/code` })),
    ),
    ...codeFaults(
      criteria.map(({ criterion, pointer }) => ({ code: criterion.code, pointer: `${pointer}/code` })),
    ),
    ...dimensions.flatMap(({ dimension, pointer }) => [
      ...textFaults(dimension.title, `${pointer}/title`),
      ...(dimension.criteria.length === 0
        ? [{ pointer: `${pointer}/criteria`, code: 'no_criterion' } satisfies GridFault]
        : []),
    ]),
    ...criteria.flatMap(({ criterion, pointer }) => criterionFaults(criterion, pointer)),
  ];
}

/** The criterion of that code, or null if the grid has none. */
export function findCriterion(grid: DiagnosticGrid, code: string): GridCriterion | null {
  for (const dimension of grid.dimensions) {
    const found = dimension.criteria.find((criterion) => criterion.code === code);
    if (found) return found;
  }
  return null;
}
