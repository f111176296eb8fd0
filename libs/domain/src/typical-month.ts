import type { AcrossTime, Aggregate, Reading } from './indicators';
import { aggregateAcrossTime } from './indicators';

/**
 * What the readings of one indicator of one cooperative say about a month, to stand against a baseline and a target, which
 * are said for one month: the rule across time, except that a sum is taken as the average of its months (two months
 * together would always beat the target of one). Missing months are left out, as in `aggregateAcrossTime`.
 */
export function typicalMonth(readings: readonly Reading[], rule: AcrossTime): Aggregate {
  return aggregateAcrossTime(readings, rule === 'sum' ? 'average' : rule);
}
