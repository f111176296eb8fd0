import type { Level } from './diagnostic-grid';
import type { Answer } from './scoring';
import { sampleCriterion, sampleDimension, sampleGrid } from './testing/sample-grid';
import { compareWaves } from './wave-comparison';

const rated = (criterion: string, level: Level): Answer => ({ criterion, state: 'rated', level });

describe('compareWaves', () => {
  it('compares scores on the same grid version', () => {
    const grid = sampleGrid();
    const comparison = compareWaves(
      { gridVersion: 'sample@1', grid, answers: [rated('GOV1', 1), rated('FIN1', 2)] },
      { gridVersion: 'sample@1', grid, answers: [rated('GOV1', 3), rated('GOV2', 4)] },
    );
    expect(comparison.basis).toBe('same_version');
    expect(comparison.overall).toEqual({ earlier: 8 / 5, later: 10 / 3, change: 10 / 3 - 8 / 5 });
    expect(comparison.dimensions).toEqual([
      { code: 'GOV', earlier: 1, later: 10 / 3, change: 10 / 3 - 1 },
      { code: 'FIN', earlier: 2, later: null, change: null },
    ]);
    expect(comparison.criteria).toEqual([
      { criterion: 'GOV1', earlier: 1, later: 3, change: 2 },
      { criterion: 'GOV2', earlier: null, later: 4, change: null },
      { criterion: 'FIN1', earlier: 2, later: null, change: null },
      { criterion: 'FIN2', earlier: null, later: null, change: null },
    ]);
  });

  it('compares only common criteria across versions', () => {
    const later = {
      ...sampleGrid(),
      dimensions: [sampleDimension('GOV', [sampleCriterion('GOV9'), sampleCriterion('GOV1')])],
    };
    const comparison = compareWaves(
      { gridVersion: 'sample@1', grid: sampleGrid(), answers: [rated('GOV1', 2), rated('FIN1', 2)] },
      { gridVersion: 'sample@2', grid: later, answers: [rated('GOV1', 1), rated('GOV9', 4)] },
    );
    expect(comparison).toEqual({
      basis: 'common_criteria',
      overall: null,
      dimensions: [],
      criteria: [{ criterion: 'GOV1', earlier: 2, later: 1, change: -1 }],
    });
  });
});
