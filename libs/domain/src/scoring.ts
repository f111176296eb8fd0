import type { DiagnosticGrid, GridCriterion, Level, NeedCategory } from './diagnostic-grid';
import { findCriterion, isLevel } from './diagnostic-grid';

export const ANSWER_STATES = ['rated', 'not_applicable', 'not_verified', 'refused'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What was found for one criterion. `level` is a level if rated, and null in every other state. */
export interface Answer {
  criterion: string;
  state: AnswerState;
  level: Level | null;
}

export interface AnswerFault {
  criterion: string;
  code: 'unknown_criterion' | 'duplicate_answer' | 'level_missing' | 'level_not_allowed';
}

/** How many criteria of the grid are in each state; `missing` have no answer. The six add up: total is the sum. */
export interface Completeness {
  rated: number;
  notApplicable: number;
  notVerified: number;
  refused: number;
  missing: number;
  total: number;
}

export interface DimensionResult {
  code: string;
  score: number | null;
  rated: number;
  notApplicable: number;
  notVerified: number;
  refused: number;
  missing: number;
}

export interface Gap {
  criterion: string;
  dimension: string;
  category: NeedCategory;
  level: Level;
  targetLevel: Level;
  /** Target level minus level, always positive. */
  gap: number;
  weight: number;
  /** Gap × weight. */
  priority: number;
}

export interface LegalBlocker {
  criterion: string;
  level: Level;
}

export interface DiagnosticResult {
  overall: number | null;
  dimensions: DimensionResult[];
  gaps: Gap[];
  legalBlockers: LegalBlocker[];
  completeness: Completeness;
}

/** What is wrong with a set of answers; an incomplete set is not a fault. */
export function validateAnswers(grid: DiagnosticGrid, answers: readonly Answer[]): AnswerFault[] {
  const seen = new Set<string>();
  return answers.flatMap(({ criterion, state, level }): AnswerFault[] => {
    const faults: AnswerFault[] = [];
    if (!findCriterion(grid, criterion)) faults.push({ criterion, code: 'unknown_criterion' });
    if (seen.has(criterion)) faults.push({ criterion, code: 'duplicate_answer' });
    if (state === 'rated' && !isLevel(level)) faults.push({ criterion, code: 'level_missing' });
    if (state !== 'rated' && level !== null) faults.push({ criterion, code: 'level_not_allowed' });
    seen.add(criterion);
    return faults;
  });
}

interface Rating {
  criterion: GridCriterion;
  level: Level;
}

function ratingsOf(criteria: readonly GridCriterion[], answers: ReadonlyMap<string, Answer>): Rating[] {
  return criteria.flatMap((criterion) => {
    const level = answers.get(criterion.code)?.level ?? null;
    return level === null ? [] : [{ criterion, level }];
  });
}

function weightedMean(ratings: readonly Rating[]): number | null {
  if (ratings.length === 0) return null;
  const weights = ratings.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  return ratings.reduce((sum, { criterion, level }) => sum + level * criterion.weight, 0) / weights;
}

function completenessOf(
  criteria: readonly GridCriterion[],
  answers: ReadonlyMap<string, Answer>,
): Completeness {
  const states = criteria.map((criterion) => answers.get(criterion.code)?.state ?? 'missing');
  const count = (state: AnswerState | 'missing'): number => states.filter((each) => each === state).length;
  return {
    rated: count('rated'),
    notApplicable: count('not_applicable'),
    notVerified: count('not_verified'),
    refused: count('refused'),
    missing: count('missing'),
    total: criteria.length,
  };
}

function byPriority(a: Gap, b: Gap): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  return a.criterion < b.criterion ? -1 : 1;
}

/**
 * Scores a diagnostic, complete or not.
 *
 * A score is the weighted mean of the levels rated, on 0–4, not rounded; the overall score is taken over all rated
 * criteria, not over the dimensions' scores. Not applicable, not verified, refused and missing never enter it; where
 * nothing is rated the score is null, never 0. Gaps come by priority, highest first, then by code. A legal blocker
 * stands beside the score and does not change it.
 *
 * Throws RangeError if `validateAnswers` finds a fault.
 */
export function scoreDiagnostic(grid: DiagnosticGrid, answers: readonly Answer[]): DiagnosticResult {
  const fault = validateAnswers(grid, answers)[0];
  if (fault) throw new RangeError(`Answer to ${fault.criterion}: ${fault.code}`);

  const byCriterion = new Map(answers.map((answer) => [answer.criterion, answer]));
  const all = grid.dimensions.flatMap((dimension) => dimension.criteria);
  const gaps = grid.dimensions.flatMap((dimension) =>
    ratingsOf(dimension.criteria, byCriterion)
      .filter(({ criterion, level }) => level < criterion.targetLevel)
      .map(({ criterion, level }): Gap => {
        const gap = criterion.targetLevel - level;
        return {
          criterion: criterion.code,
          dimension: dimension.code,
          category: criterion.category,
          level,
          targetLevel: criterion.targetLevel,
          gap,
          weight: criterion.weight,
          priority: gap * criterion.weight,
        };
      }),
  );
  return {
    overall: weightedMean(ratingsOf(all, byCriterion)),
    dimensions: grid.dimensions.map(({ code, criteria }) => {
      const { rated, notApplicable, notVerified, refused, missing } = completenessOf(criteria, byCriterion);
      const score = weightedMean(ratingsOf(criteria, byCriterion));
      return { code, score, rated, notApplicable, notVerified, refused, missing };
    }),
    gaps: gaps.sort(byPriority),
    legalBlockers: ratingsOf(all, byCriterion)
      .filter(({ criterion, level }) => level <= (criterion.legalBlockerAtOrBelow ?? -1))
      .map(({ criterion, level }) => ({ criterion: criterion.code, level })),
    completeness: completenessOf(all, byCriterion),
  };
}
