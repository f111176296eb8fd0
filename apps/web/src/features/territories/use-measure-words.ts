import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type MeasureName, measures } from './measures';
import { type Sums } from './view-data';

/** A measure as the reader writes it: a count, a share, a score out of 4. */
export function useMeasureWords() {
  const t = useTexts('territories');
  const { number, percent } = useFormat();
  const write = (name: MeasureName, value: number | null): string => {
    if (value === null) return '–';
    const { kind } = measures[name];
    if (kind === 'share') return percent(value);
    return kind === 'score' ? number(value, 1) : number(value);
  };
  return {
    label: (name: MeasureName) => t(`measure.${name}`),
    write,
    told: (name: MeasureName, sums: Sums) => write(name, measures[name].of(sums)),
  };
}
