import type { DayRules } from './day-rules';
import { areUsable, dayFaults, firstMinutes, hoursOn } from './day-rules';

const rules: DayRules = {
  zone: 'Africa/Casablanca',
  days: [
    { weekday: 3, startTime: '09:00', endTime: '13:00' },
    { weekday: 2, startTime: '14:00', endTime: '17:00' },
  ],
  ramadanHours: { startTime: '10:00', endTime: '14:00' },
  ramadan: [{ from: '2027-02-09', to: '2027-03-09' }],
  holidays: [{ from: '2027-03-10', to: '2027-03-11' }],
};

it.each([
  ['2027-01-06', '09:00', '13:00'],
  ['2027-01-05', '14:00', '17:00'],
  // A day that nobody prefers has the hours of the best one.
  ['2027-01-07', '09:00', '13:00'],
  ['2027-02-09', '10:00', '14:00'],
  ['2027-03-09', '10:00', '14:00'],
  ['2027-03-12', '09:00', '13:00'],
])('keeps on %s the hours from %s to %s', (date, startTime, endTime) => {
  expect(hoursOn(date, rules)).toEqual({ startTime, endTime });
});

it.each([
  ['2027-01-08', '09:00', '12:00', []],
  ['2027-01-08', '09:00', '12:01', ['friday-prayer']],
  ['2027-01-08', '14:59', '17:00', ['friday-prayer']],
  ['2027-01-08', '15:00', '17:00', []],
  ['2027-01-07', '12:00', '15:00', []],
  ['2027-03-11', '09:00', '12:00', ['holiday']],
  ['2027-03-12', '10:00', '14:00', ['friday-prayer']],
])('says what speaks against %s from %s to %s: %j', (date, startTime, endTime, faults) => {
  expect(dayFaults(date, { startTime, endTime }, rules)).toEqual(faults);
});

it('cuts a session to what the day offers', () => {
  const hours = { startTime: '09:30', endTime: '13:00' };
  expect(firstMinutes(hours, 95)).toEqual({ startTime: '09:30', endTime: '11:05' });
  expect(firstMinutes(hours, 900)).toEqual(hours);
});

it.each([
  { days: [] },
  { days: [{ weekday: 0, startTime: '09:00', endTime: '10:00' }] },
  { days: [{ weekday: 2.5, startTime: '09:00', endTime: '10:00' }] },
  { days: [{ weekday: 1, startTime: '10:00', endTime: '10:00' }] },
  { days: [{ weekday: 1, startTime: '25:00', endTime: 'noon' }] },
  { days: [...rules.days, ...rules.days] },
  { ramadanHours: { startTime: '14:00', endTime: '10:00' } },
  { zone: 'Africa/Nowhere' },
  { holidays: [{ from: '2027-02-30', to: '2027-03-01' }] },
])('makes no sense of %j', (changes) => {
  expect(areUsable({ ...rules, ...changes })).toBe(false);
  expect(areUsable(rules)).toBe(true);
});
