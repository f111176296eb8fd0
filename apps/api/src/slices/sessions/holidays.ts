import { type LocalizedText } from '@tiwizi/domain';
import shipped from './holidays.json';

export interface Holiday {
  date: string;
  name: LocalizedText;
  /** Computed: the sighting of the moon may move it by a day. */
  moonDependent: boolean;
}

/** Morocco's public holidays from `from` to `to`, both included. Known for 2025 to 2028; none outside. */
export function holidaysBetween(from: string, to: string): Holiday[] {
  return shipped.filter(({ date }) => from <= date && date <= to);
}
