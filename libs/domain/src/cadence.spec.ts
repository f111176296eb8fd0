import fc from 'fast-check';
import type { Cadence } from './cadence';
import { cadenceMonths, cadenceWindows, validateCadence, windowCompliance, windowOf } from './cadence';
import { addDays, daysBetween } from './calendar';

const TWICE_A_MONTH: Cadence = { count: 2, per: 1, months: 6 };
const spans = (cadence: Cadence, startsOn: string): string[] =>
  cadenceWindows(cadence, startsOn).map(({ opensOn, closesOn }) => `${opensOn}..${closesOn}`);

const starts = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cadences = fc
  .record({ per: fc.integer({ min: 1, max: 6 }), blocks: fc.integer({ min: 1, max: 6 }), share: fc.nat() })
  .map(({ per, blocks, share }): Cadence => ({ count: 1 + (share % (per * 10)), per, months: per * blocks }));

describe('cadenceWindows', () => {
  it('cuts twice a month at the 15th, in February too', () => {
    expect(spans(TWICE_A_MONTH, '2026-01-01')).toEqual([
      '2026-01-01..2026-01-15',
      '2026-01-16..2026-01-31',
      '2026-02-01..2026-02-15',
      '2026-02-16..2026-02-28',
      '2026-03-01..2026-03-15',
      '2026-03-16..2026-03-31',
      '2026-04-01..2026-04-15',
      '2026-04-16..2026-04-30',
      '2026-05-01..2026-05-15',
      '2026-05-16..2026-05-31',
      '2026-06-01..2026-06-15',
      '2026-06-16..2026-06-30',
    ]);
  });

  it('opens the first window on the day of the start, and makes up the past ones at the end', () => {
    const windows = cadenceWindows(TWICE_A_MONTH, '2026-11-20');
    expect(windows[0]).toEqual({ ordinal: 1, opensOn: '2026-11-20', closesOn: '2026-11-30' });
    expect(windows[11]).toEqual({ ordinal: 12, opensOn: '2027-05-01', closesOn: '2027-05-15' });
  });

  it.each([
    [{ count: 1, per: 1, months: 2 }, '2026-02-28', ['2026-02-28..2026-02-28', '2026-03-01..2026-03-31']],
    [{ count: 1, per: 2, months: 4 }, '2026-01-10', ['2026-01-10..2026-02-28', '2026-03-01..2026-04-30']],
    [
      { count: 3, per: 1, months: 1 },
      '2026-02-01',
      ['2026-02-01..2026-02-10', '2026-02-11..2026-02-20', '2026-02-21..2026-02-28'],
    ],
    [{ count: 2, per: 3, months: 3 }, '2026-01-01', ['2026-01-01..2026-02-15', '2026-02-16..2026-03-31']],
    [
      { count: 3, per: 2, months: 2 },
      '2026-01-01',
      ['2026-01-01..2026-01-20', '2026-01-21..2026-02-10', '2026-02-11..2026-02-28'],
    ],
  ])('%j from %s', (cadence, startsOn, expected) => {
    expect(spans(cadence, startsOn)).toEqual(expected);
  });

  it('always gives twelve windows twice a month for six months', () => {
    fc.assert(
      fc.property(starts, (startsOn) => {
        expect(cadenceWindows(TWICE_A_MONTH, startsOn)).toHaveLength(12);
      }),
    );
  });

  it('gives count × months ÷ per windows without gap, overlap or empty window', () => {
    fc.assert(
      fc.property(cadences, starts, (cadence, startsOn) => {
        const windows = cadenceWindows(cadence, startsOn);
        expect(windows).toHaveLength((cadence.count * cadence.months) / cadence.per);
        expect(windows[0]?.opensOn).toBe(startsOn);
        windows.forEach(({ ordinal, opensOn, closesOn }, index) => {
          expect(ordinal).toBe(index + 1);
          expect(daysBetween(opensOn, closesOn)).toBeGreaterThanOrEqual(0);
          if (index > 0) expect(opensOn).toBe(addDays(windows[index - 1]?.closesOn ?? '', 1));
        });
      }),
    );
  });

  it('keeps windows near their even share of the months, which are 28 to 31 days long', () => {
    fc.assert(
      fc.property(cadences, starts, (cadence, startsOn) => {
        const even = (cadence.per * 30) / cadence.count;
        cadenceWindows(cadence, startsOn)
          .slice(1)
          .forEach(({ opensOn, closesOn }) => {
            const slack = 1 + 2 * Math.ceil(even / 30);
            expect(Math.abs(daysBetween(opensOn, closesOn) + 1 - even)).toBeLessThanOrEqual(slack);
          });
      }),
    );
  });

  it('refuses what is no cadence and no date', () => {
    expect(() => cadenceWindows({ count: 0, per: 1, months: 6 }, '2026-01-01')).toThrow(RangeError);
    expect(() => cadenceWindows(TWICE_A_MONTH, '2026-01-32')).toThrow(RangeError);
    expect(() => cadenceMonths({ count: 1, per: 1, months: 0 }, '2026-01-01')).toThrow(RangeError);
  });
});

describe('validateCadence', () => {
  it.each([
    [TWICE_A_MONTH, []],
    [{ count: 1, per: 2, months: 6 }, []],
    [{ count: 0, per: 1, months: 6 }, ['count not_a_positive_integer']],
    [
      { count: 1.5, per: Number.NaN, months: -1 },
      ['count not_a_positive_integer', 'per not_a_positive_integer', 'months not_a_positive_integer'],
    ],
    [{ count: 11, per: 1, months: 6 }, ['count too_many_per_month']],
    [{ count: 1, per: 4, months: 6 }, ['months not_a_multiple_of_per']],
    [{ count: 1, per: 1, months: 121 }, ['months too_long']],
  ])('%j: %j', (cadence, faults) => {
    expect(validateCadence(cadence).map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
  });
});

describe('cadenceMonths', () => {
  it('is one window a calendar month, whatever the count', () => {
    expect(cadenceMonths({ count: 4, per: 2, months: 2 }, '2026-11-20')).toEqual([
      { ordinal: 1, opensOn: '2026-11-20', closesOn: '2026-11-30' },
      { ordinal: 2, opensOn: '2026-12-01', closesOn: '2026-12-31' },
    ]);
  });
});

describe('windowOf', () => {
  const windows = cadenceWindows(TWICE_A_MONTH, '2026-01-01');
  it.each([
    ['2026-01-01', 1],
    ['2026-01-15', 1],
    ['2026-01-16', 2],
    ['2026-06-30', 12],
  ])('%s is in window %i', (date, ordinal) => {
    expect(windowOf(windows, date)?.ordinal).toBe(ordinal);
  });

  it('is null outside', () => {
    expect(windowOf(windows, '2025-12-31')).toBeNull();
    expect(windowOf(windows, '2026-07-01')).toBeNull();
  });
});

describe('windowCompliance', () => {
  const windows = cadenceWindows(TWICE_A_MONTH, '2026-01-01');

  it('does not let two contacts in one window cover a missed one', () => {
    expect(windowCompliance(windows, ['2026-01-03', '2026-01-04', '2026-02-02'], '2026-02-10')).toMatchObject(
      {
        due: 3,
        honoured: 2,
        missed: [2],
        rate: 2 / 3,
        states: { 1: 'honoured', 2: 'missed', 3: 'honoured', 4: 'future', 12: 'future' },
      },
    );
  });

  it('is due the day after it closes, or as soon as it is honoured', () => {
    expect(windowCompliance(windows, [], '2026-01-15')).toMatchObject({
      due: 0,
      rate: null,
      states: { 1: 'open' },
    });
    expect(windowCompliance(windows, [], '2026-01-16')).toMatchObject({ due: 1, rate: 0, missed: [1] });
    expect(windowCompliance(windows, ['2026-01-15'], '2026-01-15')).toMatchObject({ due: 1, rate: 1 });
  });

  it('ignores contacts of the future and outside the windows', () => {
    const { due, honoured } = windowCompliance(windows, ['2025-12-20', '2026-01-20'], '2026-01-10');
    expect({ due, honoured }).toEqual({ due: 0, honoured: 0 });
  });

  it('says nothing of a cadence without windows', () => {
    expect(windowCompliance([], ['2026-01-01'], '2026-01-02')).toEqual({
      due: 0,
      honoured: 0,
      missed: [],
      rate: null,
      states: {},
    });
  });

  it('agrees with counting day by day', () => {
    const day = fc.integer({ min: -20, max: 220 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(fc.array(day), day, (contacts, today) => {
        const result = windowCompliance(windows, contacts, today);
        const honoured = windows.filter(({ opensOn, closesOn }) =>
          contacts.some((date) => date >= opensOn && date <= closesOn && date <= today),
        );
        const due = windows.filter((window) => window.closesOn < today || honoured.includes(window));
        expect(result.honoured).toBe(honoured.length);
        expect(result.due).toBe(due.length);
        expect(result.missed).toEqual(due.filter((w) => !honoured.includes(w)).map((w) => w.ordinal));
        expect(result.rate).toBe(due.length === 0 ? null : honoured.length / due.length);
      }),
    );
  });
});
