import fc from 'fast-check';
import { LEVELS, type Level } from './diagnostic-grid';
import { levelDifferences, retainedAnswers } from './level-differences';
import type { Answer } from './scoring';

const rated = (criterion: string, level: Level): Answer => ({ criterion, state: 'rated', level });

describe('levelDifferences', () => {
  it('names the criteria two levels or more apart, the widest first', () => {
    const assessor = [rated('A', 1), rated('B', 0), rated('C', 2), rated('D', 4), rated('E', 3)];
    const self = [rated('A', 3), rated('B', 4), rated('C', 3), rated('D', 2), rated('F', 0)];
    expect(levelDifferences(assessor, self)).toEqual([
      { criterion: 'B', assessor: 0, self: 4 },
      { criterion: 'A', assessor: 1, self: 3 },
      { criterion: 'D', assessor: 4, self: 2 },
    ]);
    expect(levelDifferences(assessor, self, 4)).toHaveLength(1);
  });

  it('takes what is not rated for no difference', () => {
    const unrated: Answer = { criterion: 'A', state: 'not_verified', level: null };
    expect(levelDifferences([rated('A', 4)], [unrated])).toEqual([]);
    expect(levelDifferences([unrated], [rated('A', 4)])).toEqual([]);
    expect(levelDifferences([], [rated('A', 4)])).toEqual([]);
  });

  const answers = fc
    .dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.constantFrom(...LEVELS))
    .map((levels) => Object.entries(levels).map(([code, level]) => rated(code, level)));

  it('finds the same pairs whoever is asked first, and none once each is settled', () => {
    fc.assert(
      fc.property(answers, answers, (assessor, self) => {
        const found = levelDifferences(assessor, self);
        const turned = levelDifferences(self, assessor);
        expect(turned).toEqual(
          found.map(({ criterion, ...pair }) => ({ criterion, assessor: pair.self, self: pair.assessor })),
        );
        const agreed = found.map(({ criterion, self: level }) => ({ criterion, level }));
        expect(levelDifferences(retainedAnswers(assessor, agreed), self)).toEqual([]);
      }),
    );
  });
});

describe('retainedAnswers', () => {
  it('puts the agreed level in the place of the one found, and leaves all else alone', () => {
    const answers: Answer[] = [rated('A', 1), { criterion: 'B', state: 'refused', level: null }];
    expect(retainedAnswers(answers, [{ criterion: 'A', level: 2 }])).toEqual([rated('A', 2), answers[1]]);
    expect(retainedAnswers(answers, [])).toEqual(answers);
    expect(retainedAnswers(answers, [{ criterion: 'Z', level: 2 }])).toEqual(answers);
  });
});
