import type { LegalParameter } from './legal-calendar';
import { legalDueDates } from './legal-calendar';

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

describe('legalDueDates', () => {
  it('asks for the meeting, then for the filing, of the year that closed last', () => {
    expect(legalDueDates('12-31', [filing, meeting], '2026-06-20')).toEqual([
      {
        code: 'annual_general_meeting',
        fiscalYearEnd: '2025-12-31',
        dueOn: '2026-06-30',
        daysLeft: 10,
        verified: true,
        sources: ['law 112-12'],
      },
      {
        code: 'filing_of_accounts',
        fiscalYearEnd: '2025-12-31',
        dueOn: '2026-07-30',
        daysLeft: 40,
        verified: false,
        sources: ['law 112-12', 'press'],
      },
    ]);
  });

  it.each([
    ['06-30', '2026-07-01', '2026-06-30', '2026-12-31'],
    ['06-30', '2026-06-30', '2025-06-30', '2025-12-31'],
    ['02-29', '2026-03-05', '2026-02-28', '2026-08-31'],
    ['02-29', '2024-03-05', '2024-02-29', '2024-08-31'],
    ['08-15', '2026-11-21', '2026-08-15', '2027-02-15'],
  ])('a year that ends on %s, on %s', (end, today, closing, dueOn) => {
    expect(legalDueDates(end, [meeting], today)).toMatchObject([{ fiscalYearEnd: closing, dueOn }]);
  });

  it('uses the parameter in force on the closing day', () => {
    const longer = { ...meeting, value: 9, validFrom: '2026-01-01', source: 'new law' };
    expect(legalDueDates('12-31', [longer, meeting], '2026-06-20')[0]?.dueOn).toBe('2026-06-30');
    expect(legalDueDates('12-31', [longer, meeting], '2027-06-20')[0]).toMatchObject({
      dueOn: '2027-09-30',
      sources: ['new law'],
    });
  });

  it('leaves out what it has no parameter for', () => {
    expect(legalDueDates('12-31', [], '2026-06-20')).toEqual([]);
    expect(legalDueDates('12-31', [filing], '2026-06-20')).toEqual([]);
    expect(legalDueDates('12-31', [meeting], '2014-12-20')).toEqual([]);
  });

  it('refuses a day that does not exist and a parameter that is not a delay', () => {
    expect(() => legalDueDates('02-30', [meeting], '2026-06-20')).toThrow(RangeError);
    expect(() => legalDueDates('12-31', [{ ...meeting, unit: 'people' }], '2026-06-20')).toThrow(RangeError);
  });
});
