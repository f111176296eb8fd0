import type { DiagnosticGrid, GridCriterion } from './diagnostic-grid';
import { isLevel, LEVELS, NEED_CATEGORIES, REMEDY_KINDS } from './diagnostic-grid';
import type { LocalizedText } from './localized-text';
import { COOPERATIVE_KINDS } from './registry';
import { SECTORS } from './sectors';

/** How the code of a grid, a dimension or a criterion is written: a letter, then letters, digits, `-` and `_`; 40 at most. */
export const GRID_CODE = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

export type GridFaultCode =
  | 'missing_code'
  | 'malformed_code'
  | 'duplicate_code'
  | 'no_dimension'
  | 'no_criterion'
  | 'missing_text'
  | 'weight_out_of_range'
  | 'level_out_of_range'
  | 'wrong_number_of_levels'
  | 'unknown_category'
  | 'unknown_remedy'
  | 'unknown_kind'
  | 'unknown_sector'
  | 'missing_source';

export interface GridFault {
  /** JSON pointer to the faulty place, such as /dimensions/0/criteria/3/weight. */
  pointer: string;
  code: GridFaultCode;
}

// English may be left out: it is read in French then.
function textFaults(text: LocalizedText, pointer: string): GridFault[] {
  return (['fr', 'ar'] as const)
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
  const { kinds, sectors } = criterion.appliesTo;
  refuse(!kinds.every((kind) => COOPERATIVE_KINDS.includes(kind)), 'appliesTo/kinds', 'unknown_kind');
  refuse(!sectors.every((sector) => SECTORS.includes(sector)), 'appliesTo/sectors', 'unknown_sector');
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
    if (!GRID_CODE.test(code)) return [{ pointer, code: 'malformed_code' }];
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
