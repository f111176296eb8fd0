import fc from 'fast-check';
import { changedFigures } from './figure-changes';

const figures = {
  people: { total: 12, note: 'a text' },
  needs: [
    { key: 'legal', agreed: 3 },
    { key: 'technical', agreed: 1 },
  ],
  rate: null,
};

describe('changedFigures', () => {
  it.each([
    ['a number', { ...figures, people: { total: 13 } }, [{ path: 'people.total', before: 12, now: 13 }]],
    ['a missing figure that came', { ...figures, rate: 0 }, [{ path: 'rate', before: null, now: 0 }]],
    [
      'a row that went',
      { ...figures, needs: [{ key: 'technical', agreed: 1 }] },
      [{ path: 'needs.legal.agreed', before: 3, now: null }],
    ],
    ['a text', { ...figures, people: { total: 12, note: 'another' } }, []],
    ['the order of rows', { ...figures, needs: [...figures.needs].reverse() }, []],
  ])('tells %s', (_, now, expected) => {
    expect(changedFigures(figures, now)).toEqual(expected);
  });

  it('finds nothing between a state and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const state = { value };
        expect(changedFigures(state, structuredClone(state))).toEqual([]);
      }),
    );
  });
});
