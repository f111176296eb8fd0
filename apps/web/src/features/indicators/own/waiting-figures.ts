import { type Command, isOf } from '../../../offline/commands';
import { cellKey } from '../sheet/collect';
import { type Grid } from '../sheet/columns';

/** The month with what waits on this device for the network, as it will stand there. */
export function withWaiting(grid: Grid, commands: readonly Command[], enteredBy: string): Grid {
  const waiting = commands.flatMap((command) =>
    isOf(command, 'enterReadings') && !command.dropped && command.refusal === null
      ? command.input.body.readings.map((reading) => ({ reading, madeAt: command.madeAt }))
      : [],
  );
  if (waiting.length === 0) return grid;
  const cells = new Map(grid.cells.map((cell) => [cellKey(cell.enrolmentId, cell.indicatorId), cell]));
  for (const { reading, madeAt } of waiting) {
    const { enrolmentId, indicatorId, value, numerator, denominator, parts = [], remark = '' } = reading;
    const key = cellKey(enrolmentId, indicatorId);
    const known = cells.get(key);
    const share = numerator !== null && denominator ? numerator / denominator : value;
    cells.set(key, {
      ...{
        enrolmentId,
        indicatorId,
        baseline: null,
        target: null,
        previous: null,
        recent: [],
        computed: null,
      },
      ...known,
      current: {
        ...{ id: reading.id, month: reading.month, source: reading.source, status: 'submitted' as const },
        ...{ value: share, numerator, denominator, parts, remark, enteredBy, enteredAt: madeAt },
        ...{ returnedReason: '', warnings: [], reportedIn: [], correctsReports: [] },
      },
    });
  }
  return { ...grid, cells: [...cells.values()] };
}
