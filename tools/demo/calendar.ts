import { addMonths, firstOfMonth } from '@tiwizi/domain';

/** Three months of the programme's six are past: half of the workshops are held, half are ahead. */
export function startOf(today: string): string {
  return firstOfMonth(addMonths(today, -3));
}
