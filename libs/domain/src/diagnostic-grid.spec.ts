import { findCriterion, isLevel } from './diagnostic-grid';
import { sampleGrid } from './testing/sample-grid';

describe('findCriterion', () => {
  it('looks in every dimension', () => {
    expect(findCriterion(sampleGrid(), 'FIN2')?.code).toBe('FIN2');
    expect(findCriterion(sampleGrid(), 'FIN9')).toBeNull();
  });
});

describe('isLevel', () => {
  it('is a whole number from 0 to 4', () => {
    expect([0, 1, 2, 3, 4].every(isLevel)).toBe(true);
    expect([-1, 5, 1.5, '2', null, undefined, Number.NaN].some(isLevel)).toBe(false);
  });
});
