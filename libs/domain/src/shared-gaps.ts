import type { GridCriterion, Level, NeedCategory } from './diagnostic-grid';
import { LEVELS } from './diagnostic-grid';

/**
 * What was found for each criterion of a grid, in the grid's order, as one sign each: a level 0–4, or why there is none.
 * Short enough to send a whole cohort at once.
 */
export type LevelLine = string;

export const LINE_SIGNS = {
  not_applicable: 'n',
  not_verified: 'v',
  refused: 'r',
  /** Not asked, or not answered. */
  none: '-',
} as const;
type LineSign = keyof typeof LINE_SIGNS;

/** The level at a place of the line (0 first), or why there is none; past its end nothing was asked. */
export function levelAt(line: LevelLine, place: number): Level | LineSign {
  const sign = line[place];
  const level = LEVELS.find((each) => String(each) === sign);
  if (level !== undefined) return level;
  return (Object.keys(LINE_SIGNS) as LineSign[]).find((each) => LINE_SIGNS[each] === sign) ?? 'none';
}

export interface SharedGap {
  criterion: string;
  category: NeedCategory;
  targetLevel: Level;
  weight: number;
  /** Cooperatives that were rated below the target level. */
  below: number;
  /** Cooperatives that were rated at all: what `below` is a part of. */
  rated: number;
  /** `below` × weight: what the training plan begins with. */
  priority: number;
}

/**
 * Which gaps a cohort shares: one entry for each criterion, the highest priority first, then by more cooperatives below,
 * then by code. Not applicable, not verified, refused and not asked are no gaps and are not rated. An empty cohort has
 * every criterion with 0 of 0.
 */
export function sharedGaps(
  criteria: readonly Pick<GridCriterion, 'code' | 'category' | 'targetLevel' | 'weight'>[],
  cohort: readonly LevelLine[],
): SharedGap[] {
  return criteria
    .map(({ code, category, targetLevel, weight }, place): SharedGap => {
      const levels = cohort
        .map((line) => levelAt(line, place))
        .filter((found): found is Level => typeof found === 'number');
      const below = levels.filter((level) => level < targetLevel).length;
      return {
        criterion: code,
        category,
        targetLevel,
        weight,
        below,
        rated: levels.length,
        priority: below * weight,
      };
    })
    .sort((a, b) => b.priority - a.priority || b.below - a.below || (a.criterion < b.criterion ? -1 : 1));
}
