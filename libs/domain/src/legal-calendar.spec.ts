import fc from 'fast-check';
import type { LegalFacts, LegalParameter } from './legal-calendar';
import { legalCalendar } from './legal-calendar';
import { addDays, isValidCalendarDate } from './calendar';

const meeting: LegalParameter = {
  code: 'agm_after_closing',
  value: 6,
  unit: 'months',
  validFrom: '2014-12-18',
  source: 'law 112-12',
  verified: true,
};
const filing: LegalParameter = {
  code: 'filing_after_agm',
  value: 30,
  unit: 'days',
  validFrom: '2014-12-18',
  source: 'press',
  verified: false,
};
const facts = (fiscalYearEnd: string, changes: Partial<LegalFacts> = {}): LegalFacts => ({
  fiscalYearEnd,
  foundedOn: null,
  completions: [],
  mandates: [],
  ...changes,
});

describe('legalCalendar', () => {
  it('asks for the meeting and the filing of the year that closed last and of the one that closes next', () => {
    const items = legalCalendar(facts('12-31'), [filing, meeting], '2026-06-20');
    expect(items).toMatchObject([
      { code: 'annual_general_meeting', fiscalYearEnd: '2025-12-31', dueOn: '2026-06-30', state: 'due_soon' },
      { code: 'filing_of_accounts', fiscalYearEnd: '2025-12-31', dueOn: '2026-07-30', state: 'ahead' },
      { code: 'annual_general_meeting', fiscalYearEnd: '2026-12-31', dueOn: '2027-06-30', state: 'ahead' },
      { code: 'filing_of_accounts', fiscalYearEnd: '2026-12-31', dueOn: '2027-07-30', state: 'ahead' },
    ]);
    expect(items[0]).toMatchObject({ daysLeft: 10, verified: true, sources: ['law 112-12'] });
    expect(items[1]).toMatchObject({ daysLeft: 40, verified: false, sources: ['law 112-12', 'press'] });
  });

  it.each([
    ['06-30', '2026-07-01', '2026-06-30', '2026-12-31'],
    ['06-30', '2026-06-30', '2025-06-30', '2025-12-31'],
    ['02-29', '2026-03-05', '2026-02-28', '2026-08-31'],
    ['02-29', '2024-03-05', '2024-02-29', '2024-08-31'],
    ['08-15', '2026-11-21', '2026-08-15', '2027-02-15'],
  ])('a year that ends on %s, on %s', (end, today, closing, dueOn) => {
    expect(legalCalendar(facts(end), [meeting], today)[0]).toMatchObject({ fiscalYearEnd: closing, dueOn });
  });

  it('counts the filing from the day of the meeting, once it was held', () => {
    const held = {
      code: 'annual_general_meeting',
      fiscalYearEnd: '2025-12-31',
      doneOn: '2026-04-10',
    } as const;
    const [deposit, assembly] = legalCalendar(
      facts('12-31', { completions: [held] }),
      [meeting, filing],
      '2026-06-20',
    );
    expect(deposit).toMatchObject({ code: 'filing_of_accounts', dueOn: '2026-05-10', state: 'late' });
    expect(assembly).toMatchObject({ state: 'done', doneOn: '2026-04-10', dueOn: '2026-06-30' });
  });

  it('asks nothing for years that closed before the cooperative was there', () => {
    const young = facts('12-31', { foundedOn: '2026-03-01' });
    const years = legalCalendar(young, [meeting], '2026-06-20').map(({ fiscalYearEnd }) => fiscalYearEnd);
    expect(years).toEqual(['2026-12-31']);
  });

  it('asks for a new election by the end of a mandate, and is content once it was held', () => {
    const mandates = [
      { id: 'a', endsOn: '2026-05-01', renewedOn: null },
      { id: 'b', endsOn: '2026-07-01', renewedOn: null },
      { id: 'c', endsOn: '2026-04-01', renewedOn: '2026-04-20' },
    ];
    expect(legalCalendar(facts('12-31', { mandates }), [], '2026-06-20')).toMatchObject([
      { mandateId: 'c', state: 'done', doneOn: '2026-04-20' },
      { mandateId: 'a', state: 'late', daysLeft: -50, verified: true },
      { mandateId: 'b', state: 'due_soon' },
    ]);
  });

  it('uses the parameter in force on the closing day', () => {
    const longer = { ...meeting, value: 9, validFrom: '2026-01-01', source: 'new law' };
    expect(legalCalendar(facts('12-31'), [longer, meeting], '2026-06-20')).toMatchObject([
      { dueOn: '2026-06-30', sources: ['law 112-12'] },
      { dueOn: '2027-09-30', sources: ['new law'] },
    ]);
  });

  it('leaves out what it has no parameter for', () => {
    expect(legalCalendar(facts('12-31'), [], '2026-06-20')).toEqual([]);
    expect(legalCalendar(facts('12-31'), [filing], '2026-06-20')).toEqual([]);
    expect(legalCalendar(facts('12-31'), [meeting], '2013-12-20')).toEqual([]);
  });

  it('refuses a day that does not exist and a parameter that is not a delay', () => {
    expect(() => legalCalendar(facts('02-30'), [meeting], '2026-06-20')).toThrow(RangeError);
    const people = { ...meeting, unit: 'people' as const };
    expect(() => legalCalendar(facts('12-31'), [people], '2026-06-20')).toThrow(RangeError);
  });

  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));
  const end = day.map((date) => date.slice(5));

  it('lists by day, each item after the closing it follows, on days that exist', () => {
    fc.assert(
      fc.property(
        end,
        day,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 90 }),
        (closes, today, months, days) => {
          const parameters = [
            { ...meeting, validFrom: '1990-01-01', value: months },
            { ...filing, validFrom: '1990-01-01', value: days },
          ];
          const items = legalCalendar(facts(closes), parameters, today);
          expect(items).toHaveLength(4);
          for (const item of items) {
            expect(isValidCalendarDate(item.dueOn)).toBe(true);
            expect(item.dueOn > String(item.fiscalYearEnd)).toBe(true);
            expect(addDays(today, item.daysLeft)).toBe(item.dueOn);
            expect(item.state === 'late').toBe(item.dueOn < today);
          }
          expect(items.map(({ dueOn }) => dueOn)).toEqual(items.map(({ dueOn }) => dueOn).sort());
          const years = new Set(items.map(({ fiscalYearEnd }) => String(fiscalYearEnd)));
          expect([...years].filter((closing) => closing < today)).toHaveLength(1);
        },
      ),
    );
  });

  it('never calls late what was done', () => {
    fc.assert(
      fc.property(end, day, day, (closes, today, doneOn) => {
        const parameters = [{ ...meeting, validFrom: '1990-01-01' }];
        const completions = legalCalendar(facts(closes), parameters, today).map(({ fiscalYearEnd }) => ({
          code: 'annual_general_meeting' as const,
          fiscalYearEnd: String(fiscalYearEnd),
          doneOn,
        }));
        const states = legalCalendar(facts(closes, { completions }), parameters, today).map(
          ({ state }) => state,
        );
        expect(new Set(states)).toEqual(new Set(['done']));
      }),
    );
  });
});
