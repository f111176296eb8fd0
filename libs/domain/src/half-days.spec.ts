import fc from 'fast-check';
import { addDays } from './calendar';
import { halfDays } from './half-days';

const on = (time: string, day = '2026-10-05') => ({ day, time });
const words = (start: string, end: string, lastDay?: string) =>
  halfDays(on(start), on(end, lastDay)).map(({ day, half }) => `${day.slice(8)} ${half}`);

describe('half-days', () => {
  it('are one for a morning, two for a day, and none for a quarter of an hour past one', () => {
    expect(words('09:00', '12:00')).toEqual(['05 morning']);
    expect(words('09:00', '13:15')).toEqual(['05 morning']);
    expect(words('14:30', '17:00')).toEqual(['05 afternoon']);
    expect(words('09:00', '17:00')).toEqual(['05 morning', '05 afternoon']);
  });

  it('go on over the days of a fair', () => {
    expect(words('10:00', '12:30', '2026-10-06')).toEqual(['05 morning', '05 afternoon', '06 morning']);
  });

  it('are one even where the session is shorter than an hour', () => {
    expect(words('09:00', '09:20')).toEqual(['05 morning']);
    expect(words('12:50', '13:30')).toEqual(['05 afternoon']);
  });

  it('are none where the end is not after the start', () => {
    expect(words('09:00', '09:00')).toEqual([]);
    expect(halfDays(on('09:00'), on('17:00', '2026-10-04'))).toEqual([]);
  });

  const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => {
    const [hours, rest] = [Math.floor(minute / 60), minute % 60];
    return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  });

  it('are never none, never twice, in order, and within the days of the session', () => {
    fc.assert(
      fc.property(clock, clock, fc.integer({ min: 0, max: 5 }), (from, until, more) => {
        fc.pre(more > 0 || until > from);
        const last = addDays('2026-10-05', more);
        const found = halfDays(on(from), on(until, last));
        const order = found.map(({ day, half }) => `${day}${half === 'morning' ? 1 : 2}`);
        expect(order.length).toBeGreaterThan(0);
        expect([...new Set(order)].sort()).toEqual(order);
        expect(found.every(({ day }) => day >= '2026-10-05' && day <= last)).toBe(true);
      }),
    );
  });
});
