import fc from 'fast-check';
import { stepAt, stepsOf } from './steps';

it.each([
  [[], null, []],
  [[null], 1, []],
  [[0, 0], null, [1, 2, 3, 4, 5]],
  [[3, 18], null, [4, 8, 12, 16, 20]],
  [[0.5], 1, [0.2, 0.4, 0.6, 0.8, 1]],
])('cuts %j into steps', (values, end, steps) => {
  const given = stepsOf(values, end);
  expect(given).toHaveLength(steps.length);
  given.forEach((step, at) => expect(step).toBeCloseTo(steps[at] ?? 0));
});

it('puts every value within the step that holds it, and keeps missing and none apart', () => {
  const values = fc.array(fc.option(fc.nat({ max: 100_000 })), { minLength: 1 });
  fc.assert(
    fc.property(values, (given) => {
      const steps = stepsOf(given, null);
      for (const value of given) {
        const step = stepAt(value, steps);
        if (value === null) expect(step).toBeNull();
        else if (value === 0) expect(step).toBe(0);
        else {
          expect(value).toBeLessThanOrEqual(steps[(step ?? 0) - 1] ?? 0);
          expect(value).toBeGreaterThan(steps[(step ?? 0) - 2] ?? 0);
        }
      }
    }),
  );
});
