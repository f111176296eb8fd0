import type { Level } from './diagnostic-grid';
import type { Answer } from './scoring';

/** A criterion that the assessor and the cooperative see differently. */
export interface LevelDifference {
  criterion: string;
  assessor: Level;
  self: Level;
}

/** The level that both sides settled on after they had talked. */
export interface AgreedLevel {
  criterion: string;
  level: Level;
}

/**
 * Criteria that both rated, at levels `atLeast` or more apart: the widest difference first, then by code. What one of
 * them did not rate is no difference.
 */
export function levelDifferences(
  assessor: readonly Answer[],
  self: readonly Answer[],
  atLeast = 2,
): LevelDifference[] {
  const own = new Map(self.map(({ criterion, level }) => [criterion, level]));
  return assessor
    .flatMap(({ criterion, level }): LevelDifference[] => {
      const other = own.get(criterion) ?? null;
      if (level === null || other === null || Math.abs(level - other) < atLeast) return [];
      return [{ criterion, assessor: level, self: other }];
    })
    .sort((a, b) => width(b) - width(a) || (a.criterion < b.criterion ? -1 : 1));
}

const width = ({ assessor, self }: LevelDifference): number => Math.abs(assessor - self);

/** The assessor's answers as they count: where a level was agreed on, it stands in the place of the one found. */
export function retainedAnswers(answers: readonly Answer[], agreed: readonly AgreedLevel[]): Answer[] {
  const levels = new Map(agreed.map(({ criterion, level }) => [criterion, level]));
  return answers.map((answer) => {
    const level = levels.get(answer.criterion);
    return level === undefined ? answer : { ...answer, state: 'rated', level };
  });
}
