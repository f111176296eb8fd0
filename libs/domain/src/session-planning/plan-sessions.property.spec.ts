import fc from 'fast-check';
import { addDays, weekdayOf, zonedInstant } from '../calendar';
import { BookingBook } from './booking-book';
import { dayFaults, FRIDAY_PRAYER, isWithin } from './day-rules';
import { planSessions } from './plan-sessions';
import type { LaidSession, SessionsRequest } from './session-wishes';

const zone = 'Africa/Casablanca';
const first = '2027-01-04';
const day = (most: number) => fc.nat(most).map((days) => addDays(first, days));
const span = (most: number) =>
  fc.tuple(day(most), fc.nat(3)).map(([from, length]) => ({ from, to: addDays(from, length) }));
const hours = fc.constantFrom(
  { startTime: '09:00', endTime: '13:00' },
  { startTime: '15:00', endTime: '18:00' },
  { startTime: '10:00', endTime: '14:00' },
);
const codes = ['A', 'B', 'C'];
const modules = ['m1', 'm2', 'm3'];
const enrolmentsOf = (code: string) => [`${code}1`, `${code}2`];

const requests: fc.Arbitrary<SessionsRequest> = fc.record({
  rules: fc.record({
    zone: fc.constant(zone),
    days: fc
      .uniqueArray(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), at: hours }), {
        minLength: 1,
        maxLength: 3,
        selector: ({ weekday }) => weekday,
      })
      .map((all) => all.map(({ weekday, at }) => ({ weekday, ...at }))),
    ramadanHours: fc.option(hours),
    ramadan: fc.constant([{ from: '2027-02-09', to: '2027-03-09' }]),
    holidays: fc.array(span(90), { maxLength: 6 }),
  }),
  groups: fc
    .array(fc.record({ trainerId: fc.constantFrom('t1', 't2'), venue: fc.constantFrom('v1', 'v2', 'v3') }), {
      maxLength: 3,
    })
    .map((all) => all.map((one, place) => ({ code: codes[place] ?? '', ...one }))),
  trainings: fc
    .array(
      fc.record({
        moduleId: fc.constantFrom(...modules),
        hours: fc.constantFrom(2, 3, 7),
        code: fc.constantFrom(...codes),
      }),
      { maxLength: 5 },
    )
    .map((all) => {
      const seen = new Set<string>();
      return all.flatMap(({ moduleId, hours: length, code }) => {
        const twice = seen.has(`${moduleId} ${code}`);
        seen.add(`${moduleId} ${code}`);
        return twice ? [] : [{ moduleId, hours: length, groupCode: code, enrolmentIds: enrolmentsOf(code) }];
      });
    }),
  trainingDays: fc.constant({ from: first, to: addDays(first, 90) }),
  workshops: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.subarray(modules)).map(([count, buildsOn]) =>
    Array.from({ length: count }, (_, turn) => turn).flatMap((turn) =>
      codes.map((code) => ({
        ...{ ordinal: turn + 1, groupCode: code, enrolmentIds: enrolmentsOf(code), buildsOn },
        window: { from: addDays(first, turn * 30), to: addDays(first, turn * 30 + 29) },
      })),
    ),
  ),
  fixed: fc.constant([]),
  booked: fc
    .array(
      fc.record({
        date: day(90),
        trainerId: fc.constantFrom('t1', 't2', null),
        venue: fc.constantFrom('v1', null),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ date, trainerId, venue }) => ({
        ...{ trainerId, venue, enrolmentIds: [] },
        ...{ startsAt: zonedInstant(date, '08:00', zone), endsAt: zonedInstant(date, '18:00', zone) },
      })),
    ),
  had: fc.constant([]),
});

const bookingOf = (
  { groups }: SessionsRequest,
  { groupCode, enrolmentIds, startsAt, endsAt }: LaidSession,
) => {
  const group = groups.find(({ code }) => code === groupCode);
  return { trainerId: group?.trainerId ?? null, venue: group?.venue ?? null, enrolmentIds, startsAt, endsAt };
};

it('never makes a clash, never meets a holiday, and says the same to the same request', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const plan = planSessions(request);
      expect(planSessions(request)).toEqual(plan);
      const book = new BookingBook(request.booked);
      for (const session of plan.laid) {
        const booking = bookingOf(request, session);
        expect(book.clash(booking)).toBeNull();
        book.add(booking);
        expect(isWithin(session.date, request.rules.holidays)).toBe(false);
        expect(session.faults).toEqual([]);
        expect(session.startsAt < session.endsAt).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
});

it('never touches the Friday prayer, in Ramadan neither', () => {
  fc.assert(
    fc.property(requests, (request) => {
      for (const { date, startsAt, endsAt } of planSessions(request).laid) {
        if (weekdayOf(date) !== 5) continue;
        const before = endsAt <= zonedInstant(date, FRIDAY_PRAYER.startTime, zone);
        expect(before || startsAt >= zonedInstant(date, FRIDAY_PRAYER.endTime, zone)).toBe(true);
      }
    }),
    { numRuns: 80 },
  );
});

it('lays trainings in the order of teaching, and points out each workshop that comes before what it builds on', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { laid } = planSessions(request);
      for (const { code } of request.groups) {
        const asked = request.trainings
          .filter(({ groupCode }) => groupCode === code)
          .map(({ moduleId }) => moduleId);
        const taught = laid.filter((one) => one.groupCode === code && one.kind === 'training');
        const places = taught.map(({ moduleId }) => asked.indexOf(moduleId ?? ''));
        expect([...places].sort((one, other) => one - other)).toEqual(places);
        for (const workshop of laid.filter((one) => one.groupCode === code && one.kind === 'workshop')) {
          const late = workshop.buildsOn.filter((id) => {
            const ofModule = taught.filter(({ moduleId }) => moduleId === id);
            return ofModule.length === 0 || ofModule.some(({ endsAt }) => endsAt > workshop.startsAt);
          });
          expect(workshop.missing).toEqual(
            late.length === 0
              ? []
              : workshop.enrolmentIds.map((enrolmentId) => ({ enrolmentId, moduleIds: late })),
          );
        }
      }
    }),
    { numRuns: 80 },
  );
});

it('loses no session: what is not laid is told', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const { laid, unlaid } = planSessions(request);
      const keys = [...laid, ...unlaid].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const inGroups = ({ groupCode }: { groupCode: string }) =>
        request.groups.some(({ code }) => code === groupCode);
      const workshops = request.workshops.filter(inGroups).map((one) => `w.${one.ordinal}.${one.groupCode}`);
      expect(keys.filter((key) => key.startsWith('w.')).sort()).toEqual(workshops.sort());
      const modulesLaid = new Set(
        [...laid, ...unlaid].flatMap(({ moduleId, groupCode }) =>
          moduleId ? `${moduleId} ${groupCode}` : [],
        ),
      );
      expect(modulesLaid).toEqual(
        new Set(request.trainings.filter(inGroups).map((one) => `${one.moduleId} ${one.groupCode}`)),
      );
    }),
    { numRuns: 60 },
  );
});

it('finds a day for the last of a few workshops wherever one is free, as trying every day does', () => {
  const tiny = fc.record({
    length: fc.integer({ min: 0, max: 6 }),
    holidays: fc.array(span(8), { maxLength: 3 }),
    booked: fc.array(day(8), { maxLength: 4 }),
    at: hours,
  });
  fc.assert(
    fc.property(tiny, ({ length, holidays, booked, at }) => {
      const window = { from: first, to: addDays(first, length) };
      const rules = { zone, days: [{ weekday: 3, ...at }], ramadanHours: null, ramadan: [], holidays };
      const bookings = booked.map((date) => ({
        ...{ trainerId: 't1', venue: null, enrolmentIds: [] },
        ...{ startsAt: zonedInstant(date, '08:00', zone), endsAt: zonedInstant(date, '20:00', zone) },
      }));
      const request: SessionsRequest = {
        ...{ rules, trainings: [], trainingDays: window, fixed: [], booked: bookings, had: [] },
        groups: ['A', 'B'].map((code) => ({ code, trainerId: 't1', venue: code })),
        workshops: ['A', 'B'].map((code) => ({
          ...{ ordinal: 1, groupCode: code, enrolmentIds: [code], buildsOn: [], window },
        })),
      };
      const free = Array.from({ length: length + 1 }, (_, turn) => addDays(first, turn)).filter(
        (date) => weekdayOf(date) < 6 && !booked.includes(date) && dayFaults(date, at, rules).length === 0,
      );
      expect(planSessions(request).laid).toHaveLength(Math.min(2, free.length));
    }),
    { numRuns: 150 },
  );
});
