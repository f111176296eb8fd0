import fc from 'fast-check';
import { medianOf } from './median';

describe('medianOf', () => {
  it.each([
    [[], null, 0],
    [[null, null], null, 0],
    [[3], 3, 1],
    [[0, null, 4], 2, 2],
    [[10, 1, 2], 2, 3],
    [[4, 1, 2, 3], 2.5, 4],
  ])('of %j is %s, of %s values', (values, median, counted) => {
    expect(medianOf(values)).toEqual({ median, counted });
  });

  it('has as many values below as above, and does not care for their order', () => {
    const scores = fc.array(fc.option(fc.double({ min: 0, max: 4, noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(scores, (values) => {
        const { median, counted } = medianOf(values);
        expect(medianOf([...values].reverse())).toEqual({ median, counted });
        if (median === null) return;
        const there = values.filter((value) => value !== null);
        expect(there.filter((value) => value < median).length).toBeLessThanOrEqual(counted / 2);
        expect(there.filter((value) => value > median).length).toBeLessThanOrEqual(counted / 2);
      }),
    );
  });
});
