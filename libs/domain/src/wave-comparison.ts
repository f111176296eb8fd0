import type { DiagnosticGrid, Level } from './diagnostic-grid';
import { findCriterion } from './diagnostic-grid';
import type { Answer } from './scoring';
import { scoreDiagnostic } from './scoring';

/** One filled diagnostic. `gridVersion` identifies the grid's code and version together. */
export interface DiagnosticWave {
  gridVersion: string;
  grid: DiagnosticGrid;
  answers: readonly Answer[];
}

/** Two scores or levels; `change` is later minus earlier, null if either is missing. */
export interface Change<Value extends number = number> {
  earlier: Value | null;
  later: Value | null;
  change: number | null;
}

export interface WaveComparison {
  /** `same_version`: scores can be compared. `common_criteria`: only the criteria that kept their code can. */
  basis: 'same_version' | 'common_criteria';
  /** Null unless both waves used the same grid version. */
  overall: Change | null;
  /** Empty unless both waves used the same grid version. */
  dimensions: ({ code: string } & Change)[];
  /** Criteria that stand in both grids, in the later grid's order. */
  criteria: ({ criterion: string } & Change<Level>)[];
}

function change<Value extends number>(earlier: Value | null, later: Value | null): Change<Value> {
  return { earlier, later, change: earlier === null || later === null ? null : later - earlier };
}

/**
 * Compares two waves. Scores of different grid versions are different measures, so they are compared only on the same
 * version; otherwise criterion by criterion. Throws RangeError where `scoreDiagnostic` does.
 */
export function compareWaves(earlier: DiagnosticWave, later: DiagnosticWave): WaveComparison {
  const sameVersion = earlier.gridVersion === later.gridVersion;
  const before = scoreDiagnostic(earlier.grid, earlier.answers);
  const after = scoreDiagnostic(later.grid, later.answers);
  const levelIn = (wave: DiagnosticWave, code: string): Level | null =>
    wave.answers.find((answer) => answer.criterion === code)?.level ?? null;

  return {
    basis: sameVersion ? 'same_version' : 'common_criteria',
    overall: sameVersion ? change(before.overall, after.overall) : null,
    dimensions: sameVersion
      ? after.dimensions.map(({ code, score }) => {
          const previous = before.dimensions.find((dimension) => dimension.code === code);
          return { code, ...change(previous?.score ?? null, score) };
        })
      : [],
    criteria: later.grid.dimensions
      .flatMap((dimension) => dimension.criteria)
      .filter(({ code }) => findCriterion(earlier.grid, code) !== null)
      .map(({ code }) => ({ criterion: code, ...change(levelIn(earlier, code), levelIn(later, code)) })),
  };
}
