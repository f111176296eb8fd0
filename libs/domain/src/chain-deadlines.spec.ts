import fc from 'fast-check';
import { addDays, addMonths } from './calendar';
import { chainDeadlines, readingDueOn } from './chain-deadlines';

describe('chainDeadlines', () => {
  it('gives six months their 1, 2, 4 and 6', () => {
    expect(chainDeadlines('2026-03-01', 6)).toEqual({
      diagnostic: '2026-03-31',
      needs: '2026-04-15',
      plan: '2026-04-30',
      trainings: '2026-06-30',
      procedures: '2026-08-31',
    });
  });

  it('puts nothing after the end of a programme of one month', () => {
    expect(chainDeadlines('2026-02-01', 1)).toEqual({
      diagnostic: '2026-02-28',
      needs: '2026-02-28',
      plan: '2026-02-28',
      trainings: '2026-02-28',
      procedures: '2026-02-28',
    });
  });

  it('never asks for a link before the one it needs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 400 }), (months, day) => {
        const startsOn = addDays('2026-01-01', day);
        const { diagnostic, needs, plan, trainings, procedures } = chainDeadlines(startsOn, months);
        expect(startsOn < diagnostic && diagnostic <= needs && diagnostic <= plan).toBe(true);
        expect(plan <= trainings && trainings <= procedures && needs <= procedures).toBe(true);
        expect(procedures).toBe(addDays(addMonths(startsOn, months), -1));
      }),
    );
  });
});

it.each([
  ['2026-11-01', '2026-12-10'],
  ['2026-12-31', '2027-01-10'],
  ['2028-02-29', '2028-03-10'],
])('wants the reading of the month of %s by %s', (date, due) => {
  expect(readingDueOn(date)).toBe(due);
});
