import { useCallback } from 'react';
import { useFormat } from '../../shared/format';
import { type Indicator } from './readings-data';

/** Writes a value of an indicator: a share as a percentage, others with their unit. Missing is '–'. */
export function useWrite() {
  const format = useFormat();
  return useCallback(
    ({ isRatio, decimals, unit }: Indicator, value: number | null): string => {
      if (isRatio) return format.percent(value, decimals);
      return value === null ? format.number(null) : `${format.number(value, decimals)} ${format.text(unit)}`;
    },
    [format],
  );
}
