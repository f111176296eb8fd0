import { RAMADAN_HOURS, rhythmOf } from './rhythm-of';

const ramadan = [{ from: '2027-02-09', to: '2027-03-09' }];
const session = (date: string, startTime: string, endTime: string) => ({ date, startTime, endTime });

it('takes each weekday with its hours, the usual one first, and what is usual in Ramadan', () => {
  const sessions = [
    session('2027-01-05', '14:00', '17:00'),
    session('2027-01-06', '09:00', '13:00'),
    session('2027-01-13', '09:30', '13:00'),
    session('2027-02-10', '10:30', '13:30'),
  ];
  expect(rhythmOf(sessions, ramadan)).toEqual({
    days: [
      { weekday: 3, startTime: '09:00', endTime: '13:00' },
      { weekday: 2, startTime: '14:00', endTime: '17:00' },
    ],
    ramadanHours: { startTime: '10:30', endTime: '13:30' },
  });
  expect(rhythmOf(sessions.slice(0, 3), ramadan).ramadanHours).toEqual(RAMADAN_HOURS);
});

it('tells nothing from Ramadan alone, or from no session', () => {
  const nothing = { days: [], ramadanHours: null };
  expect(rhythmOf([session('2027-02-10', '10:30', '13:30')], ramadan)).toEqual(nothing);
  expect(rhythmOf([], ramadan)).toEqual(nothing);
});
