import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../calendar';
import type { DayRules } from './day-rules';
import { dayFaults } from './day-rules';
import type { ShiftRequest } from './shift-following';
import { shiftFollowing } from './shift-following';

const rules: DayRules = {
  zone: 'Africa/Casablanca',
  days: [{ weekday: 3, startTime: '09:00', endTime: '13:00' }],
  ramadanHours: { startTime: '10:00', endTime: '14:00' },
  ramadan: [{ from: '2027-02-09', to: '2027-03-09' }],
  holidays: [],
};
const hours = { startTime: '09:00', endTime: '13:00' };
const session = (id: string, date: string) => ({
  ...{ id, date, ...hours, trainerId: 't1', venue: 'v1', enrolmentIds: ['e1'] },
});
const wednesdays = [session('a', '2027-01-06'), session('b', '2027-01-13'), session('c', '2027-01-20')];
const shift = (changes: Partial<ShiftRequest>) =>
  shiftFollowing({
    ...{ sessions: wednesdays, movedId: 'a', to: { date: '2027-01-13', ...hours }, rules, booked: [] },
    ...changes,
  });
const places = ({ moved }: ReturnType<typeof shift>) => moved.map(({ id, date }) => `${id} ${date}`);

it('moves those after it by as many days, and leaves those before', () => {
  expect(places(shift({}))).toEqual(['a 2027-01-13', 'b 2027-01-20', 'c 2027-01-27']);
  expect(places(shift({ movedId: 'b', to: { date: '2027-01-14', ...hours } }))).toEqual([
    'b 2027-01-14',
    'c 2027-01-21',
  ]);
  expect(places(shift({ movedId: 'b', to: { date: '2027-01-12', ...hours } }))).toEqual([
    'b 2027-01-12',
    'c 2027-01-19',
  ]);
});

it('goes a week further where the day is a holiday or the trainer is taken, and keeps the order', () => {
  const holidays = [{ from: '2027-01-20', to: '2027-01-20' }];
  expect(places(shift({ rules: { ...rules, holidays } }))).toEqual([
    'a 2027-01-13',
    'b 2027-01-27',
    'c 2027-02-03',
  ]);
  const booked = [
    {
      ...{ trainerId: 't1', venue: null, enrolmentIds: [] },
      ...{ startsAt: '2027-01-27T08:00:00Z', endsAt: '2027-01-27T09:00:00Z' },
    },
  ];
  expect(places(shift({ booked }))).toEqual(['a 2027-01-13', 'b 2027-01-20', 'c 2027-02-03']);
});

it('puts nothing over the Friday prayer or on a weekend, but for the moved one itself', () => {
  const friday = shift({ to: { date: '2027-01-08', ...hours } });
  expect(friday.moved.map(({ date }) => weekdayOf(date))).toEqual([5, 1, 1]);
});

it('gives Ramadan’s hours to a session that enters it, no longer than it was', () => {
  const sessions = [session('a', '2027-02-03'), { ...session('b', '2027-02-08'), endTime: '11:00' }];
  const { moved } = shift({ sessions, to: { date: '2027-02-05', startTime: '15:00', endTime: '18:00' } });
  expect(moved[1]).toMatchObject({ date: '2027-02-10', startTime: '10:00', endTime: '12:00' });
});

it('leaves where it was what finds no day', () => {
  const holidays = [{ from: '2027-01-14', to: '2027-12-31' }];
  expect(shift({ rules: { ...rules, holidays } }).stuck).toEqual(['b', 'c']);
});

it('knows no foreign session', () => {
  expect(() => shift({ movedId: 'z' })).toThrow(RangeError);
});

it('keeps order, rules and length, whatever is moved where', () => {
  const dates = fc
    .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 6 })
    .map((all) => [...all].sort((a, b) => a - b));
  const holidays = fc.array(fc.nat(120), { maxLength: 10 });
  fc.assert(
    fc.property(dates, holidays, fc.nat(5), fc.integer({ min: -10, max: 30 }), (turns, off, pick, by) => {
      const sessions = turns.map((turn, place) => session(`s${place}`, addDays('2027-01-04', turn)));
      const moving = sessions[pick % sessions.length];
      if (moving === undefined) return;
      const given = {
        ...rules,
        holidays: off.map((turn) => addDays('2027-01-04', turn)).map((at) => ({ from: at, to: at })),
      };
      const to = { date: addDays(moving.date, by), ...hours };
      const { moved, stuck } = shiftFollowing({ sessions, movedId: moving.id, to, rules: given, booked: [] });
      expect(moved[0]).toMatchObject({ id: moving.id, date: to.date });
      const following = sessions.filter(({ date }) => date > moving.date).map(({ id }) => id);
      expect([...moved.slice(1).map(({ id }) => id), ...stuck].sort()).toEqual(following.sort());
      for (const [place, { date, startTime, endTime }] of moved.entries()) {
        if (place === 0) continue;
        expect(daysBetween(moved[place - 1]?.date ?? '', date)).toBeGreaterThan(0);
        expect(dayFaults(date, { startTime, endTime }, given)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
