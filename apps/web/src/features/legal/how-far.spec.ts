import { howFar } from './how-far';

it.each([
  [1, 'Days', 1],
  [-60, 'Days', 60],
  [61, 'Months', 2],
  [200, 'Months', 7],
  [-700, 'Months', 23],
  [730, 'Years', 2],
  [902, 'Years', 2],
  [1000, 'Years', 3],
])('%i days are said in %s: %i', (days, unit, count) => {
  expect(howFar(days)).toEqual({ unit, count });
});
