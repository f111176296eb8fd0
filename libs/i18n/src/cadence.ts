import { type Translate } from './translate';

/** `count` times per `per` month(s), during `months` months. */
export interface CadenceInWords {
  count: number;
  per: number;
  months: number;
}

/** A cadence read out in full, as "2 fois par mois, pendant 6 mois": its numbers decide, so it has one reading only. */
export function describeCadence(cadence: CadenceInWords, t: Translate): string {
  const rhythm = describeRhythm(cadence, t);
  return t('cadence.whole', { rhythm, during: t('cadence.during', { count: cadence.months }) });
}

/** The rhythm alone: "2 fois par mois", "1 fois tous les 2 mois". */
export function describeRhythm({ count, per }: Omit<CadenceInWords, 'months'>, t: Translate): string {
  const times = count === 2 ? t('cadence.twice') : t('cadence.times', { count });
  return per === 1 ? t('cadence.eachMonth', { times }) : t('cadence.everyMonths', { times, count: per });
}
