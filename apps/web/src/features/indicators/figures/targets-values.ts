import { type components } from '@tiwizi/api-client';
import { monthsOfTarget, targetMonths } from '@tiwizi/domain';
import { readNumber } from '../readings-data';

export type Targets = components['schemas']['IndicatorTargetsDto'];
export type TargetsBody = components['schemas']['SaveTargetsDto'];

/** The row of what is stated for all cooperatives together. */
export const WHOLE = 'whole';
export const BASELINE = 'baseline';

export const targetKey = (row: string, column: string): string => `${row} ${column}`;

/** What is typed, by row and column; shares as percentages. */
export type TypedTargets = Readonly<Record<string, string>>;

const scaleOf = ({ indicator }: Targets): number => (indicator.isRatio ? 100 : 1);

const shown = (value: number | null, targets: Targets): string =>
  value === null ? '' : String(Number((value * scaleOf(targets)).toFixed(4))).replace('.', ',');

/** What stands stored, as it would be typed. */
export function typedTargets(targets: Targets): TypedTargets {
  const { stated, rows } = targets;
  const cells = [{ enrolmentId: WHOLE, ...stated }, ...rows].flatMap(
    ({ enrolmentId, baseline, targets: own }) => [
      [targetKey(enrolmentId, BASELINE), shown(baseline, targets)] as const,
      ...own.map(({ month, target }) => [targetKey(enrolmentId, month), shown(target, targets)] as const),
    ],
  );
  return Object.fromEntries(cells);
}

/** Every `step` months, and always the last; null: the last alone. */
export const columnsOf = ({ months }: Targets, step: number | null): string[] => targetMonths(months, step);

/** The months that a target of `end` is for, where it is for a period: from the first to `end`. */
export const sinceOf = (targets: Targets, step: number | null, end: string): string =>
  monthsOfTarget(targets.months, columnsOf(targets, step), end)[0] ?? end;

/** What was typed as the API takes it, and the cells that hold no number. */
export function collectTargets(
  targets: Targets,
  { typed, step, basis }: { typed: TypedTargets; step: number | null; basis: Targets['basis'] },
): { body: TargetsBody; faulty: string[] } {
  const months = columnsOf(targets, step);
  const faulty: string[] = [];
  const numberAt = (row: string, column: string): number | null => {
    const value = readNumber(typed[targetKey(row, column)] ?? '');
    if (Number.isNaN(value)) faulty.push(targetKey(row, column));
    return value === null ? null : Number((value / scaleOf(targets)).toFixed(4));
  };
  const said = (row: string) => ({
    baseline: numberAt(row, BASELINE),
    targets: months.flatMap((month) => {
      const target = numberAt(row, month);
      return target === null ? [] : [{ month, target }];
    }),
  });
  const body = {
    step,
    basis,
    stated: said(WHOLE),
    rows: targets.rows.map(({ enrolmentId }) => ({ enrolmentId, ...said(enrolmentId) })),
  };
  return { body, faulty };
}

/** A column filled down with what its first cooperative has. */
export function filledDown({ rows }: Targets, typed: TypedTargets, column: string): TypedTargets {
  const [first, ...others] = rows;
  const value = first ? (typed[targetKey(first.enrolmentId, column)] ?? '') : '';
  const filled = others.map(({ enrolmentId }) => [targetKey(enrolmentId, column), value] as const);
  return { ...typed, ...Object.fromEntries(filled) };
}
