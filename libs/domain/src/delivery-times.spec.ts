import fc from 'fast-check';
import { localDate, weekdayOf, zonedInstant } from './calendar';
import {
  DEFAULT_DELIVERY_TIMES,
  type DeliveryTimes,
  isQuiet,
  nextDeliveryAt,
  NOTICE_RHYTHMS,
} from './delivery-times';

const casablanca = 'Africa/Casablanca';
const usual: DeliveryTimes = { zone: casablanca, ...DEFAULT_DELIVERY_TIMES };
const at = (date: string, time: string, zone = casablanca) => zonedInstant(date, time, zone);

describe('when news leaves', () => {
  it.each([
    // 2026-11-23 is a Monday, 2026-11-27 a Friday.
    ['by day, before the digest', usual, '2026-11-23', '07:30', false, '2026-11-23', '08:00'],
    ['by day, at the digest itself', usual, '2026-11-23', '08:00', false, '2026-11-23', '08:00'],
    ['by day, after it', usual, '2026-11-23', '08:01', false, '2026-11-24', '08:00'],
    ['urgent by day', usual, '2026-11-23', '10:00', true, '2026-11-23', '10:00'],
    ['urgent in the evening', usual, '2026-11-23', '20:00', true, '2026-11-24', '07:00'],
    ['urgent before dawn', usual, '2026-11-23', '06:59', true, '2026-11-23', '07:00'],
    ['urgent at the end of the night', usual, '2026-11-23', '07:00', true, '2026-11-23', '07:00'],
    ['urgent on Friday at noon', usual, '2026-11-27', '12:30', true, '2026-11-27', '14:30'],
    ['urgent on Thursday at noon', usual, '2026-11-26', '12:30', true, '2026-11-26', '12:30'],
    [
      'weekly, on a Tuesday',
      { ...usual, rhythm: 'weekly' },
      '2026-11-24',
      '09:00',
      false,
      '2026-11-30',
      '08:00',
    ],
    [
      'weekly, its day, too late',
      { ...usual, rhythm: 'weekly' },
      '2026-11-23',
      '09:00',
      false,
      '2026-11-30',
      '08:00',
    ],
    [
      'a digest in the night',
      { ...usual, digestAt: '05:00' },
      '2026-11-23',
      '04:00',
      false,
      '2026-11-23',
      '07:00',
    ],
    ['at once', { ...usual, rhythm: 'at_once' }, '2026-11-23', '15:45', false, '2026-11-23', '15:45'],
    ['no quiet hours', { ...usual, quiet: null }, '2026-11-23', '23:00', true, '2026-11-23', '23:00'],
  ] as const)('%s', (_, times, date, time, urgent, outDate, outTime) => {
    expect(nextDeliveryAt(at(date, time), urgent, times as DeliveryTimes)).toBe(at(outDate, outTime));
  });

  it('keeps the hour of the wall when the clock is put back for Ramadan and forward after it', () => {
    // In 2027 Morocco is on +00 from 7 February and on +01 again from 14 March.
    expect(nextDeliveryAt('2027-02-06T20:00:00.000Z', true, usual)).toBe('2027-02-07T07:00:00.000Z');
    expect(nextDeliveryAt('2027-03-13T21:00:00.000Z', true, usual)).toBe('2027-03-14T06:00:00.000Z');
    expect(nextDeliveryAt('2027-02-06T10:00:00.000Z', false, usual)).toBe('2027-02-07T08:00:00.000Z');
  });

  const hours = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
  const anyTimes: fc.Arbitrary<DeliveryTimes> = fc.record({
    zone: fc.constantFrom(casablanca, 'Europe/Paris', 'America/New_York', 'Asia/Riyadh'),
    rhythm: fc.constantFrom(...NOTICE_RHYTHMS),
    digestAt: hours,
    digestDay: fc.integer({ min: 1, max: 7 }),
    quiet: fc.option(fc.record({ from: hours, to: hours })),
    quietFriday: fc.boolean(),
  });
  // Both changes of the clock in Europe, in America and around Ramadan lie in these two years.
  const instants = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());

  it('is never before now, never at a quiet hour, and never later than the rhythm allows', () => {
    fc.assert(
      fc.property(instants, fc.boolean(), anyTimes, (now, urgent, times) => {
        const leaves = nextDeliveryAt(now, urgent, times);
        const waited = (Date.parse(leaves) - Date.parse(now)) / 3_600_000;
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(isQuiet(leaves, times)).toBe(false);
        const period = urgent || times.rhythm === 'at_once' ? 0 : times.rhythm === 'daily' ? 25 : 7 * 24 + 1;
        // A night, and a Friday noon that begins where it ends.
        expect(waited).toBeLessThanOrEqual(period + 24 + 4);
      }),
      { numRuns: 400 },
    );
  });

  it('asked again when it leaves, leaves', () => {
    fc.assert(
      fc.property(instants, anyTimes, (now, times) => {
        const leaves = nextDeliveryAt(now, true, times);
        expect(nextDeliveryAt(leaves, true, times)).toBe(leaves);
      }),
      { numRuns: 200 },
    );
  });

  it('gathers: whatever comes between two digests leaves with the next', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 24 * 60 }), anyTimes, (now, minutes, given) => {
        const times = { ...given, rhythm: 'daily' as const, quiet: null, quietFriday: false };
        const leaves = nextDeliveryAt(now, false, times);
        const later = new Date(Date.parse(now) + minutes * 60_000).toISOString();
        if (later <= leaves) expect(nextDeliveryAt(later, false, times)).toBe(leaves);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a weekly digest on its day', () => {
    fc.assert(
      fc.property(instants, anyTimes, (now, given) => {
        const times = { ...given, rhythm: 'weekly' as const, quiet: null, quietFriday: false };
        const leaves = nextDeliveryAt(now, false, times);
        expect(weekdayOf(localDate(leaves, times.zone))).toBe(times.digestDay);
      }),
      { numRuns: 200 },
    );
  });
});
