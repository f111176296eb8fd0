import { addDays } from '@tiwizi/domain';
import { startOf } from './calendar';

describe('the start of the demo', () => {
  it('is a first of a month, two or three months back, whatever the day', () => {
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 9)) {
      const start = startOf(day);
      expect(start).toMatch(/-01$/);
      expect(start < addDays(day, -58)).toBe(true);
      expect(start > addDays(day, -124)).toBe(true);
    }
  });
});
