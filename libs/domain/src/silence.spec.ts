import fc from 'fast-check';
import type { WindowState } from './cadence';
import { addDays } from './calendar';
import type { SilenceFacts, SilenceThresholds } from './silence';
import { DEFAULT_SILENCE_THRESHOLDS, SILENCE_SIGNS, silenceReasons } from './silence';

const today = '2026-11-21';
const nothing: SilenceFacts = { windows: [], held: [], actions: [], monthsDue: [], monthsRead: [] };
const windows = (...states: WindowState[]) =>
  states.map((state, place) => ({
    ordinal: place + 1,
    opensOn: addDays('2026-06-01', place * 10),
    closesOn: addDays('2026-06-10', place * 10),
    state,
  }));
const held = (...attended: number[]) =>
  attended.map((people, place) => ({ date: addDays('2026-06-05', place * 30), attended: people }));
const late = (deadline: string) => ({ status: 'running' as const, deadline });
const months = ['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'];
const reasons = (facts: Partial<SilenceFacts>, thresholds = DEFAULT_SILENCE_THRESHOLDS) =>
  silenceReasons({ ...nothing, ...facts }, thresholds, today);

describe('silenceReasons', () => {
  it('has nothing to say where nothing is due', () => {
    expect(reasons({})).toEqual([]);
    expect(reasons({ windows: windows('open', 'future', 'future') })).toEqual([]);
  });

  it('counts the windows missed in a row up to now', () => {
    expect(reasons({ windows: windows('honoured', 'missed', 'missed', 'open') })).toEqual([
      { sign: 'windows_missed', count: 2, since: '2026-06-20' },
    ]);
    expect(reasons({ windows: windows('missed', 'missed', 'honoured', 'missed') })).toEqual([]);
    expect(reasons({ windows: windows('missed', 'missed', 'honoured', 'future') })).toEqual([]);
  });

  it('counts the last sessions to which nobody came', () => {
    expect(reasons({ held: held(12, 0, 0) })).toEqual([{ sign: 'absences', count: 2, since: '2026-07-05' }]);
    expect(reasons({ held: held(0, 0, 1) })).toEqual([]);
    expect(reasons({ held: [...held(12, 0, 0)].reverse() })[0]?.since).toBe('2026-07-05');
  });

  it('counts all overdue actions, from the oldest', () => {
    const actions = [late('2026-11-20'), late('2026-10-01'), late('2026-11-21'), late('2026-11-01')];
    expect(reasons({ actions })).toEqual([{ sign: 'actions_overdue', count: 3, since: '2026-10-01' }]);
    const over = actions.map(({ deadline }) => ({ status: 'done' as const, deadline }));
    expect(reasons({ actions: over })).toEqual([]);
  });

  it('counts the last months of which nothing was read', () => {
    expect(reasons({ monthsDue: months, monthsRead: ['2026-07-01'] })).toEqual([
      { sign: 'readings_missing', count: 2, since: '2026-08-01' },
    ]);
    expect(reasons({ monthsDue: months, monthsRead: ['2026-09-01'] })).toEqual([]);
  });

  const states = fc.array(fc.constantFrom<WindowState>('honoured', 'missed', 'open', 'future'), {
    maxLength: 12,
  });
  const facts = fc.record({
    windows: states.map((given) => windows(...given)),
    held: fc.array(fc.nat({ max: 2 }), { maxLength: 8 }).map((given) => held(...given)),
    actions: fc.array(
      fc.integer({ min: -40, max: 10 }).map((days) => late(addDays(today, days))),
      { maxLength: 8 },
    ),
    monthsDue: fc.constant(months),
    monthsRead: fc.subarray(months),
  });
  const threshold = fc.option(fc.integer({ min: 1, max: 6 }));
  const thresholds: fc.Arbitrary<SilenceThresholds> = fc.record({
    windows_missed: threshold,
    absences: threshold,
    actions_overdue: threshold,
    readings_missing: threshold,
  });

  it('speaks from the threshold on, never of a sign that is not looked at', () => {
    fc.assert(
      fc.property(facts, thresholds, (given, limits) => {
        const found = silenceReasons(given, limits, today);
        for (const { sign, count } of found) expect(count).toBeGreaterThanOrEqual(limits[sign] ?? Infinity);
        const all = silenceReasons(
          given,
          { windows_missed: 1, absences: 1, actions_overdue: 1, readings_missing: 1 },
          today,
        );
        expect(found).toEqual(all.filter(({ sign, count }) => count >= (limits[sign] ?? Infinity)));
      }),
    );
  });

  it('is ended by one sign of life', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const alive = {
          ...given,
          windows: [...given.windows, ...windows('honoured').map((window) => ({ ...window, ordinal: 99 }))],
          held: [...given.held, { date: '2027-12-31', attended: 1 }],
          actions: [],
          monthsRead: [...given.monthsRead, '2026-09-01'],
        };
        expect(silenceReasons(alive, DEFAULT_SILENCE_THRESHOLDS, today)).toEqual([]);
      }),
    );
  });

  it('says each sign once, in their order', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const signs = silenceReasons(given, DEFAULT_SILENCE_THRESHOLDS, today).map(({ sign }) => sign);
        expect(signs).toEqual(SILENCE_SIGNS.filter((sign) => signs.includes(sign)));
      }),
    );
  });
});
