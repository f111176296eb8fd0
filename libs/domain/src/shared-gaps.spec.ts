import fc from 'fast-check';
import { LEVELS } from './diagnostic-grid';
import { levelAt, LINE_SIGNS, sharedGaps } from './shared-gaps';
import { sampleCriterion } from './testing/sample-grid';

const criteria = [
  sampleCriterion('A', { weight: 1, targetLevel: 3 }),
  sampleCriterion('B', { weight: 3, targetLevel: 2 }),
  sampleCriterion('C', { weight: 2, targetLevel: 3 }),
];

describe('levelAt', () => {
  it('reads levels, and why there is none', () => {
    expect([...'04nvr-'].map((_, place) => levelAt('04nvr-', place))).toEqual([
      0,
      4,
      'not_applicable',
      'not_verified',
      'refused',
      'none',
    ]);
    expect(levelAt('', 3)).toBe('none');
  });
});

describe('sharedGaps', () => {
  it('puts first what most cooperatives lack and what weighs most', () => {
    const gaps = sharedGaps(criteria, ['011', '112', '24n', '3-4']);
    expect(gaps.map(({ criterion, below, rated, priority }) => [criterion, below, rated, priority])).toEqual([
      ['B', 2, 3, 6],
      ['C', 2, 3, 4],
      ['A', 3, 4, 3],
    ]);
  });

  it('has nothing to say of an empty cohort', () => {
    expect(sharedGaps(criteria, []).map(({ below, rated, priority }) => [below, rated, priority])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  const sign = fc.constantFrom(...LEVELS.map(String), ...Object.values(LINE_SIGNS));
  const lines = fc.array(
    fc.array(sign, { minLength: 3, maxLength: 3 }).map((signs) => signs.join('')),
    { maxLength: 12 },
  );
  const by = (cohort: readonly string[]) =>
    new Map(sharedGaps(criteria, cohort).map((gap) => [gap.criterion, gap]));

  it('does not depend on the order of the cooperatives', () => {
    fc.assert(
      fc.property(lines, (cohort) => {
        expect(sharedGaps(criteria, [...cohort].reverse())).toEqual(sharedGaps(criteria, cohort));
      }),
    );
  });

  it('adds up over cohorts', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const [first, second, both] = [by(one), by(other), by([...one, ...other])];
        for (const { code } of criteria) {
          expect(both.get(code)?.below).toBe((first.get(code)?.below ?? 0) + (second.get(code)?.below ?? 0));
          expect(both.get(code)?.rated).toBe((first.get(code)?.rated ?? 0) + (second.get(code)?.rated ?? 0));
        }
      }),
    );
  });

  it('comes by priority, and counts no more below than rated, no more rated than there are', () => {
    fc.assert(
      fc.property(lines, (cohort) => {
        const gaps = sharedGaps(criteria, cohort);
        gaps.forEach(({ below, rated, weight, priority }, place) => {
          expect(below).toBeLessThanOrEqual(rated);
          expect(rated).toBeLessThanOrEqual(cohort.length);
          expect(priority).toBe(below * weight);
          expect(gaps[place + 1]?.priority ?? 0).toBeLessThanOrEqual(priority);
        });
      }),
    );
  });

  it('never counts more below when a level rises', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat({ max: 2 }), (cohort, at, place) => {
        const line = cohort[at % Math.max(1, cohort.length)];
        const level = line === undefined ? 'none' : levelAt(line, place);
        fc.pre(line !== undefined && typeof level === 'number' && level < 4);
        const raised = `${line.slice(0, place)}${Number(level) + 1}${line.slice(place + 1)}`;
        const after = cohort.map((each, index) => (index === at % cohort.length ? raised : each));
        const code = criteria[place]?.code ?? '';
        expect(by(after).get(code)?.below).toBeLessThanOrEqual(by(cohort).get(code)?.below ?? 0);
      }),
    );
  });
});
