import fc from 'fast-check';
import { learningGain, type QuestionTally } from './learning-gain';

const tally = fc
  .integer({ min: 0, max: 500 })
  .chain((asked) => fc.record({ asked: fc.constant(asked), right: fc.integer({ min: 0, max: asked }) }));
const questions = fc.array(fc.record({ before: tally, after: tally }), { maxLength: 12 });
const question = (before: [number, number], after: [number, number]): QuestionTally => ({
  before: { right: before[0], asked: before[1] },
  after: { right: after[0], asked: after[1] },
});

describe('what a group learned', () => {
  it('is right answers of all answers, after less before', () => {
    expect(learningGain([question([2, 10], [8, 10]), question([1, 10], [4, 10])])).toEqual({
      before: { right: 3, asked: 20 },
      after: { right: 12, asked: 20 },
      gain: 0.6 - 0.15,
    });
  });

  it('is not a mean of shares: a question answered by few weighs little', () => {
    const { gain } = learningGain([question([0, 1], [1, 1]), question([50, 99], [50, 99])]);
    expect(gain).toBeCloseTo(0.01, 10);
  });

  it('leaves out what was asked at one moment alone, and is missing where nothing was asked at both', () => {
    const { before, gain } = learningGain([question([1, 4], [2, 4]), question([0, 9], [0, 0])]);
    expect([before, gain]).toEqual([{ right: 1, asked: 4 }, 0.25]);
    expect(learningGain([question([0, 0], [9, 9])]).gain).toBeNull();
    expect(learningGain([]).gain).toBeNull();
  });

  it('stays between -1 and 1, and does not depend on the order of the questions', () => {
    fc.assert(
      fc.property(questions, (given) => {
        const { before, after, gain } = learningGain(given);
        expect(before.right).toBeLessThanOrEqual(before.asked);
        expect(after.right).toBeLessThanOrEqual(after.asked);
        if (gain !== null) expect(Math.abs(gain)).toBeLessThanOrEqual(1);
        expect(learningGain([...given].reverse())).toEqual({ before, after, gain });
      }),
    );
  });

  it('turns round where before and after change places', () => {
    fc.assert(
      fc.property(questions, (given) => {
        const turned = given.map(({ before, after }) => ({ before: after, after: before }));
        const [there, back] = [learningGain(given).gain, learningGain(turned).gain];
        if (there === null) expect(back).toBeNull();
        else expect(back).toBeCloseTo(-there, 10);
      }),
    );
  });
});
