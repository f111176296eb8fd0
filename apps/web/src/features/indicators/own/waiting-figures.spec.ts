import { type Command, type InputOf, merges } from '../../../offline/commands';
import { type Grid } from '../sheet/columns';
import { withWaiting } from './waiting-figures';

const reading = (indicatorId: string, value: number) => ({
  ...{ id: `${indicatorId} ${value}`, enrolmentId: 'e', indicatorId, month: '2026-10', source: 'Cahier' },
  ...{ value, numerator: null, denominator: null },
});
const input = (...readings: ReturnType<typeof reading>[]): InputOf<'enterReadings'> => ({
  path: { id: 'p' },
  body: { readings },
});
const command = (changes: object, ...readings: ReturnType<typeof reading>[]) =>
  ({
    ...{ id: 'c', operation: 'enterReadings', input: input(...readings), subject: 's', madeAt: '2026-11-01' },
    ...{ refusal: null, dropped: false, ...changes },
  }) as unknown as Command<'enterReadings'>;

it('lets the latest word on a figure take the place of the earlier one, and keeps the others', () => {
  const both = merges.enterReadings?.(command({}, reading('a', 1), reading('b', 2)), input(reading('b', 3)));
  expect(both?.body.readings.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
});

it('shows what waits for the network as it will stand, but not what was refused or given up', () => {
  const grid = {
    cells: [{ enrolmentId: 'e', indicatorId: 'a', current: null, recent: [5], previous: null }],
  } as unknown as Grid;
  const waiting = [
    command({}, reading('a', 1), reading('b', 2)),
    command({ dropped: true }, reading('a', 7)),
    command({ refusal: { status: 422 } }, reading('b', 8)),
  ];
  const shown = withWaiting(grid, waiting, 'Bureau');
  expect(
    shown.cells.map(({ indicatorId, current, recent }) => [indicatorId, current?.value, recent]),
  ).toEqual([
    ['a', 1, [5]],
    ['b', 2, []],
  ]);
  expect(withWaiting(grid, [], 'Bureau')).toBe(grid);
});
