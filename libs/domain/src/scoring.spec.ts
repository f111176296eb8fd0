import fc from 'fast-check';
import type { DiagnosticGrid, Level } from './diagnostic-grid';
import { LEVELS } from './diagnostic-grid';
import type { Answer } from './scoring';
import { scoreDiagnostic, validateAnswers } from './scoring';
import { sampleCriterion, sampleDimension, sampleGrid, sameText } from './testing/sample-grid';

const rated = (criterion: string, level: Level): Answer => ({ criterion, state: 'rated', level });
const unrated = (criterion: string, state: Exclude<Answer['state'], 'rated'>): Answer => ({
  criterion,
  state,
  level: null,
});

describe('scoreDiagnostic', () => {
  it('takes weighted means, gaps by priority and legal blockers', () => {
    const result = scoreDiagnostic(sampleGrid(), [
      rated('GOV1', 1),
      rated('GOV2', 4),
      rated('FIN1', 2),
      rated('FIN2', 0),
    ]);
    expect(result.overall).toBeCloseTo((1 * 2 + 4 + 2 * 3 + 0) / 7, 12);
    expect(result.dimensions.map(({ code, score }) => [code, score])).toEqual([
      ['GOV', 2],
      ['FIN', 1.5],
    ]);
    expect(result.gaps).toEqual([
      {
        criterion: 'FIN1',
        dimension: 'FIN',
        category: 'financial',
        level: 2,
        targetLevel: 4,
        gap: 2,
        weight: 3,
        priority: 6,
      },
      {
        criterion: 'GOV1',
        dimension: 'GOV',
        category: 'legal',
        level: 1,
        targetLevel: 3,
        gap: 2,
        weight: 2,
        priority: 4,
      },
      {
        criterion: 'FIN2',
        dimension: 'FIN',
        category: 'financial',
        level: 0,
        targetLevel: 3,
        gap: 3,
        weight: 1,
        priority: 3,
      },
    ]);
    expect(result.legalBlockers).toEqual([{ criterion: 'GOV1', level: 1 }]);
  });

  it('orders gaps of the same priority by code', () => {
    const grid = {
      ...sampleGrid(),
      dimensions: [
        sampleDimension(
          'A',
          ['A3', 'A1', 'A2'].map((c) => sampleCriterion(c)),
        ),
      ],
    };
    const { gaps } = scoreDiagnostic(grid, [rated('A3', 1), rated('A2', 1), rated('A1', 1)]);
    expect(gaps.map(({ criterion }) => criterion)).toEqual(['A1', 'A2', 'A3']);
  });

  it('counts every state, and scores what is rated', () => {
    const result = scoreDiagnostic(sampleGrid(), [
      rated('GOV1', 3),
      unrated('GOV2', 'refused'),
      unrated('FIN1', 'not_verified'),
    ]);
    expect(result.completeness).toEqual({
      rated: 1,
      notApplicable: 0,
      notVerified: 1,
      refused: 1,
      missing: 1,
      total: 4,
    });
    expect(result.dimensions[1]).toEqual({
      code: 'FIN',
      score: null,
      rated: 0,
      notApplicable: 0,
      notVerified: 1,
      refused: 0,
      missing: 1,
    });
    expect(result.overall).toBe(3);
    expect(result.gaps).toEqual([]);
  });

  it('has no score without answers, and none for a dimension that does not apply', () => {
    expect(scoreDiagnostic(sampleGrid(), []).overall).toBeNull();
    const result = scoreDiagnostic(sampleGrid(), [
      unrated('GOV1', 'not_applicable'),
      unrated('GOV2', 'not_applicable'),
      rated('FIN1', 0),
    ]);
    expect(result.dimensions.map(({ score }) => score)).toEqual([null, 0]);
    expect(result.overall).toBe(0);
    expect(result.legalBlockers).toEqual([]);
  });

  it('refuses faulty answers', () => {
    expect(() => scoreDiagnostic(sampleGrid(), [rated('XYZ', 2)])).toThrow(RangeError);
  });
});

describe('validateAnswers', () => {
  it('names each fault', () => {
    expect(
      validateAnswers(sampleGrid(), [
        rated('GOV1', 2),
        rated('GOV1', 3),
        rated('XYZ', 1),
        { criterion: 'GOV2', state: 'rated', level: null },
        { criterion: 'FIN1', state: 'refused', level: 0 },
        { criterion: 'FIN2', state: 'rated', level: 7 as Level },
      ]),
    ).toEqual([
      { criterion: 'GOV1', code: 'duplicate_answer' },
      { criterion: 'XYZ', code: 'unknown_criterion' },
      { criterion: 'GOV2', code: 'level_missing' },
      { criterion: 'FIN1', code: 'level_not_allowed' },
      { criterion: 'FIN2', code: 'level_missing' },
    ]);
  });

  it('takes an incomplete set', () => {
    expect(validateAnswers(sampleGrid(), [])).toEqual([]);
  });
});

describe('properties of scores', () => {
  const level = fc.constantFrom(...LEVELS);
  const criterion = fc.record({
    weight: fc.constantFrom(1, 1.5, 2, 2.7, 3),
    targetLevel: level,
    legalBlockerAtOrBelow: fc.option(level),
  });
  const grids = fc
    .array(fc.array(criterion, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((dimensions) => ({
      code: 'g',
      title: sameText('g'),
      dimensions: dimensions.map((criteria, d) =>
        sampleDimension(
          `D${d}`,
          criteria.map((changes, c) => sampleCriterion(`D${d}C${c}`, changes)),
        ),
      ),
    }));
  const answer = fc.oneof(
    { weight: 3, arbitrary: fc.record({ state: fc.constant('rated' as const), level }) },
    fc.record({
      state: fc.constantFrom('not_applicable' as const, 'not_verified' as const, 'refused' as const),
      level: fc.constant(null),
    }),
  );
  const filled = grids.chain((grid) => {
    const codes = grid.dimensions.flatMap(({ criteria }) => criteria.map(({ code }) => code));
    return fc.record({
      grid: fc.constant(grid),
      answers: fc
        .tuple(...codes.map((code) => answer.map((given): Answer => ({ criterion: code, ...given }))))
        .map((all): Answer[] => [...all]),
    });
  });

  it('do not depend on the order of the answers', () => {
    const shuffled = filled.chain(({ grid, answers }) =>
      fc
        .shuffledSubarray(answers, { minLength: answers.length })
        .map((reordered) => ({ grid, answers, reordered })),
    );
    fc.assert(
      fc.property(shuffled, ({ grid, answers, reordered }) => {
        expect(scoreDiagnostic(grid, reordered)).toEqual(scoreDiagnostic(grid, answers));
      }),
    );
  });

  it('never fall when a level rises', () => {
    fc.assert(
      fc.property(filled, fc.nat(), ({ grid, answers }, at) => {
        const raisable = answers.filter((each) => each.level !== null && each.level < 4);
        const chosen = raisable[at % Math.max(1, raisable.length)];
        fc.pre(chosen !== undefined);
        const before = scoreDiagnostic(grid, answers);
        const after = scoreDiagnostic(
          grid,
          answers.map((each) =>
            each === chosen ? { ...each, level: ((each.level ?? 0) + 1) as Level } : each,
          ),
        );
        expect(after.overall).toBeGreaterThan(before.overall ?? 0);
        after.dimensions.forEach(({ score }, index) => {
          expect(score ?? 0).toBeGreaterThanOrEqual(before.dimensions[index]?.score ?? 0);
        });
        expect(after.legalBlockers.length).toBeLessThanOrEqual(before.legalBlockers.length);
      }),
    );
  });

  it('hold the weights against each other: all of them doubled change nothing but the priorities', () => {
    const doubled = (grid: DiagnosticGrid): DiagnosticGrid => ({
      ...grid,
      dimensions: grid.dimensions.map((dimension) => ({
        ...dimension,
        criteria: dimension.criteria.map((each) => ({ ...each, weight: each.weight * 2 })),
      })),
    });
    fc.assert(
      fc.property(filled, ({ grid, answers }) => {
        const [once, twice] = [grid, doubled(grid)].map((each) => scoreDiagnostic(each, answers));
        expect(twice?.overall).toEqual(once?.overall);
        expect(twice?.dimensions).toEqual(once?.dimensions);
        expect(twice?.gaps.map(({ criterion, gap }) => [criterion, gap])).toEqual(
          once?.gaps.map(({ criterion, gap }) => [criterion, gap]),
        );
      }),
    );
  });

  it('move towards a level the more the heavier its criterion is', () => {
    const levels = fc.tuple(level, level).filter(([a, b]) => a !== b);
    const weights = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(levels, weights, ([near, far], [light, more]) => {
        const distance = (weight: number) => {
          const criteria = [sampleCriterion('A', { weight }), sampleCriterion('B', { weight: 5 })];
          const grid = { ...sampleGrid(), dimensions: [sampleDimension('D', criteria)] };
          const { overall } = scoreDiagnostic(grid, [rated('A', near), rated('B', far)]);
          return Math.abs((overall ?? NaN) - near);
        };
        expect(distance(light + more)).toBeLessThan(distance(light));
      }),
    );
  });

  it('pass over a dimension that does not apply at all, as if the grid had none of it', () => {
    fc.assert(
      fc.property(filled, fc.nat(), ({ grid, answers }, at) => {
        const left = grid.dimensions[at % grid.dimensions.length];
        const codes = new Set(left?.criteria.map(({ code }) => code));
        const result = scoreDiagnostic(
          grid,
          answers.map((each) =>
            codes.has(each.criterion) ? unrated(each.criterion, 'not_applicable') : each,
          ),
        );
        const without = scoreDiagnostic(
          { ...grid, dimensions: grid.dimensions.filter((each) => each !== left) },
          answers.filter(({ criterion: code }) => !codes.has(code)),
        );
        expect(result.dimensions.find(({ code }) => code === left?.code)?.score).toBeNull();
        expect(result.dimensions.filter(({ code }) => code !== left?.code)).toEqual(without.dimensions);
        expect(result.overall).toEqual(without.overall);
        expect(result.gaps).toEqual(without.gaps);
      }),
    );
  });

  it('are the same whether a criterion is unrated in one way, in another, or missing', () => {
    fc.assert(
      fc.property(filled, ({ grid, answers }) => {
        const full = scoreDiagnostic(grid, answers);
        const bare = scoreDiagnostic(
          grid,
          answers.filter(({ state }) => state === 'rated'),
        );
        expect(bare.overall).toBe(full.overall);
        expect(bare.dimensions.map(({ score }) => score)).toEqual(full.dimensions.map(({ score }) => score));
        expect(bare.gaps).toEqual(full.gaps);
        expect(bare.legalBlockers).toEqual(full.legalBlockers);
      }),
    );
  });

  it('stay on 0–4, and their states add up to the total', () => {
    fc.assert(
      fc.property(filled, ({ grid, answers }) => {
        const { overall, dimensions, completeness: c } = scoreDiagnostic(grid, answers);
        for (const score of [overall, ...dimensions.map((dimension) => dimension.score)]) {
          expect(score === null || (score >= 0 && score <= 4 + 1e-12)).toBe(true);
        }
        expect(c.rated + c.notApplicable + c.notVerified + c.refused + c.missing).toBe(c.total);
        expect(overall === null).toBe(c.rated === 0);
      }),
    );
  });
});
