import fc from 'fast-check';
import { cadenceMonths } from './cadence';
import { localDate, weekdayOf } from './calendar';
import type { WorkshopRequest } from './workshop-planning';
import { planWorkshops } from './workshop-planning';

const group = (code: string, trainerId: string, venue: string): WorkshopRequest['groups'][number] => ({
  code,
  enrolmentIds: [`${code}-1`, `${code}-2`],
  trainerId,
  venue,
});

const request: WorkshopRequest = {
  months: cadenceMonths({ count: 1, per: 1, months: 6 }, '2026-01-01'),
  groups: [group('A', 't1', 'Laâyoune')],
  weekday: 3,
  startTime: '10:00',
  endTime: '13:00',
  zone: 'Africa/Casablanca',
  holidays: [],
};
const january = { ...request, months: request.months.slice(0, 1) };
const datesOf = (given: WorkshopRequest): string[] => planWorkshops(given).planned.map(({ date }) => date);

describe('planWorkshops', () => {
  it('takes the preferred weekday nearest to the middle of each month', () => {
    expect(planWorkshops(request)).toEqual({
      planned: [
        ['2026-01-14', '09', '12'],
        ['2026-02-11', '09', '12'],
        // In Ramadan the clock is at +00.
        ['2026-03-18', '10', '13'],
        ['2026-04-15', '09', '12'],
        ['2026-05-13', '09', '12'],
        ['2026-06-17', '09', '12'],
      ].map(([date, from, to], index) => ({
        ordinal: index + 1,
        groupCode: 'A',
        date,
        startsAt: `${date}T${from}:00:00.000Z`,
        endsAt: `${date}T${to}:00:00.000Z`,
      })),
      unplaced: [],
    });
  });

  it('gives the groups of one trainer other weeks, and those of another trainer the same day', () => {
    const groups = [group('A', 't1', 'v1'), group('B', 't1', 'v2'), group('C', 't2', 'v3')];
    expect(datesOf({ ...january, groups })).toEqual(['2026-01-14', '2026-01-21', '2026-01-14']);
  });

  it('does not put two groups in one venue, however it is written', () => {
    const groups = [
      group('A', 't1', 'Maison de la Coopérative'),
      group('B', 't2', 'maison de la cooperative '),
    ];
    expect(datesOf({ ...january, groups })).toEqual(['2026-01-14', '2026-01-21']);
  });

  it('skips holidays, then falls back to other working days', () => {
    expect(datesOf({ ...january, holidays: ['2026-01-14'] })).toEqual(['2026-01-21']);
    const wednesdays = ['2026-01-07', '2026-01-14', '2026-01-21', '2026-01-28'];
    expect(datesOf({ ...january, holidays: wednesdays })).toEqual(['2026-01-15']);
    const morning = { ...january, startTime: '08:00', endTime: '11:00' };
    expect(datesOf({ ...morning, holidays: [...wednesdays, '2026-01-15'] })).toEqual(['2026-01-16']);
  });

  it('never touches the Friday prayer', () => {
    const friday = { ...january, weekday: 5 };
    expect(datesOf({ ...friday, startTime: '09:00', endTime: '12:00' })).toEqual(['2026-01-16']);
    expect(datesOf({ ...friday, startTime: '15:00', endTime: '17:00' })).toEqual(['2026-01-16']);
    expect(datesOf({ ...friday, startTime: '09:00', endTime: '12:01' })).toEqual(['2026-01-15']);
    expect(datesOf({ ...friday, startTime: '14:59', endTime: '17:00' })).toEqual(['2026-01-15']);
  });

  it('goes around what is booked already, and only where it overlaps', () => {
    const booking = {
      trainerId: 't1',
      venue: null,
      startsAt: '2026-01-14T11:00:00Z',
      endsAt: '2026-01-14T15:00:00Z',
    };
    expect(datesOf({ ...january, booked: [booking] })).toEqual(['2026-01-21']);
    expect(datesOf({ ...january, booked: [{ ...booking, startsAt: '2026-01-14T12:00:00Z' }] })).toEqual([
      '2026-01-14',
    ]);
    expect(datesOf({ ...january, booked: [{ ...booking, trainerId: 't9' }] })).toEqual(['2026-01-14']);
    expect(datesOf({ ...january, booked: [{ ...booking, trainerId: null, venue: 'LAAYOUNE' }] })).toEqual([
      '2026-01-21',
    ]);
  });

  it('says what finds no day', () => {
    const months = [{ ordinal: 1, opensOn: '2026-01-14', closesOn: '2026-01-15' }];
    const groups = ['A', 'B', 'C'].map((code) => group(code, 't1', code));
    const { planned, unplaced } = planWorkshops({ ...request, months, groups });
    expect(planned.map(({ groupCode }) => groupCode)).toEqual(['A', 'B']);
    expect(unplaced).toEqual([{ ordinal: 1, groupCode: 'C', reason: 'no_free_date' }]);
  });

  it.each([
    { endTime: '10:00' },
    { startTime: '25:00' },
    { endTime: 'noon' },
    { weekday: 0 },
    { weekday: 8 },
    { weekday: 2.5 },
    { zone: 'Africa/Nowhere' },
    { months: [{ ordinal: 1, opensOn: '2026-02-30', closesOn: '2026-03-01' }] },
  ])('places nothing for %j, and does not throw', (changes) => {
    const { planned, unplaced } = planWorkshops({ ...january, ...changes });
    expect(planned).toEqual([]);
    expect(unplaced).toEqual([{ ordinal: 1, groupCode: 'A', reason: 'invalid_request' }]);
  });

  it('plans nothing for no group, and nothing in a month that ends before it begins', () => {
    expect(planWorkshops({ ...request, groups: [] })).toEqual({ planned: [], unplaced: [] });
    const months = [{ ordinal: 1, opensOn: '2026-01-20', closesOn: '2026-01-10' }];
    expect(planWorkshops({ ...request, months }).unplaced).toHaveLength(1);
  });

  it('places each group once a month, inside it, with no clash, the same way every time', () => {
    const groups = fc
      .array(
        fc.record({
          trainer: fc.constantFrom('t1', 't2', 't3'),
          venue: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
        }),
        {
          maxLength: 12,
        },
      )
      .map((all) => all.map(({ trainer, venue }, index) => group(`G${index}`, trainer, venue)));
    const weekday = fc.integer({ min: 1, max: 7 });
    const holidays = fc.subarray(['2026-01-14', '2026-01-21', '2026-02-11', '2026-03-18', '2026-05-01']);
    fc.assert(
      fc.property(groups, weekday, holidays, (chosen, day, off) => {
        const given = { ...request, groups: chosen, weekday: day, holidays: off };
        const plan = planWorkshops(given);
        expect(planWorkshops(given)).toEqual(plan);
        expect(plan.planned.length + plan.unplaced.length).toBe(chosen.length * 6);
        const taken = plan.planned.flatMap(({ groupCode, date }) => {
          const of = chosen.find(({ code }) => code === groupCode);
          return [`${date} ${of?.trainerId}`, `${date} ${of?.venue}`];
        });
        expect(new Set(taken).size).toBe(taken.length);
        for (const { ordinal, date, startsAt } of plan.planned) {
          const month = request.months[ordinal - 1];
          expect(date >= (month?.opensOn ?? '') && date <= (month?.closesOn ?? '')).toBe(true);
          expect(off).not.toContain(date);
          expect(weekdayOf(date)).not.toBe(5);
          expect(localDate(startsAt, 'Africa/Casablanca')).toBe(date);
        }
      }),
      { numRuns: 30 },
    );
  });
});
