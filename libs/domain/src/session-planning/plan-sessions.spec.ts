import { cadenceMonths } from '../cadence';
import type { SessionsRequest, WorkshopWish } from './session-wishes';
import { planSessions } from './plan-sessions';
import { partsOf } from './session-wishes';

const group = (code: string, trainerId: string, venue: string) => ({ code, trainerId, venue });
const months = cadenceMonths({ count: 1, per: 1, months: 6 }, '2026-01-01');
const workshopsOf = (codes: readonly string[], count = 6, buildsOn: string[] = []): WorkshopWish[] =>
  months.slice(0, count).flatMap(({ ordinal, opensOn, closesOn }) =>
    codes.map((groupCode) => ({
      ...{ ordinal, groupCode, enrolmentIds: [`${groupCode}-1`, `${groupCode}-2`], buildsOn },
      window: { from: opensOn, to: closesOn },
    })),
  );
const request: SessionsRequest = {
  rules: {
    zone: 'Africa/Casablanca',
    days: [{ weekday: 3, startTime: '10:00', endTime: '13:00' }],
    ramadanHours: null,
    ramadan: [],
    holidays: [],
  },
  groups: [group('A', 't1', 'Laâyoune')],
  trainings: [],
  trainingDays: { from: '2026-01-01', to: '2026-06-30' },
  workshops: workshopsOf(['A']),
  fixed: [],
  booked: [],
  had: [],
};
const january = { ...request, workshops: workshopsOf(['A'], 1) };
const inJanuary = (...groups: SessionsRequest['groups']) => ({
  ...{ ...request, groups },
  workshops: workshopsOf(
    groups.map(({ code }) => code),
    1,
  ),
});
const withRules = (changes: Partial<SessionsRequest['rules']>, given: SessionsRequest = january) => ({
  ...given,
  rules: { ...given.rules, ...changes },
});
const training = (moduleId: string, hours = 3, groupCode = 'A') => ({
  ...{ moduleId, hours, groupCode, enrolmentIds: [`${groupCode}-1`, `${groupCode}-2`] },
});
const datesOf = (given: SessionsRequest): string[] =>
  [...planSessions(given).laid].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ date }) => date);
const days = (...dates: string[]) => dates.map((date) => ({ from: date, to: date }));

describe('workshops', () => {
  it('take the preferred weekday nearest to the middle of each month', () => {
    const { laid, unlaid } = planSessions(request);
    expect(unlaid).toEqual([]);
    expect(laid.map(({ ordinal, startsAt, endsAt }) => [ordinal, startsAt, endsAt])).toEqual(
      [
        ['2026-01-14', '09', '12'],
        ['2026-02-11', '09', '12'],
        // In Ramadan the clock is at +00.
        ['2026-03-18', '10', '13'],
        ['2026-04-15', '09', '12'],
        ['2026-05-13', '09', '12'],
        ['2026-06-17', '09', '12'],
      ].map(([date, from, to], place) => [
        place + 1,
        `${date}T${from}:00:00.000Z`,
        `${date}T${to}:00:00.000Z`,
      ]),
    );
  });

  it('keep Ramadan’s hours in Ramadan', () => {
    const ramadan = [{ from: '2026-02-19', to: '2026-03-19' }];
    const rules = { ramadan, ramadanHours: { startTime: '10:30', endTime: '14:00' } };
    const { laid } = planSessions(withRules(rules, request));
    expect(laid[1]).toMatchObject({ date: '2026-02-11', startsAt: '2026-02-11T09:00:00.000Z' });
    expect(laid[2]).toMatchObject({ date: '2026-03-18', startsAt: '2026-03-18T10:30:00.000Z' });
  });

  it('take the next preferred day where the first has none left, with its own hours', () => {
    const preferred = [...request.rules.days, { weekday: 2, startTime: '14:00', endTime: '17:00' }];
    const wednesdays = days('2026-01-07', '2026-01-14', '2026-01-21', '2026-01-28');
    const { laid } = planSessions(withRules({ days: preferred, holidays: wednesdays }));
    expect(laid[0]).toMatchObject({ date: '2026-01-13', startsAt: '2026-01-13T13:00:00.000Z' });
  });

  it('give the groups of one trainer other weeks, and those of another trainer the same day', () => {
    const groups = [group('A', 't1', 'v1'), group('B', 't1', 'v2'), group('C', 't2', 'v3')];
    expect(datesOf(inJanuary(...groups))).toEqual(['2026-01-14', '2026-01-21', '2026-01-14']);
  });

  it('do not put two groups in one venue, however it is written', () => {
    const groups = [
      group('A', 't1', 'Maison de la Coopérative'),
      group('B', 't2', 'maison de la cooperative '),
    ];
    expect(datesOf(inJanuary(...groups))).toEqual(['2026-01-14', '2026-01-21']);
  });

  it('skip holidays of one day and of several, then fall back to other working days', () => {
    expect(datesOf(withRules({ holidays: days('2026-01-14') }))).toEqual(['2026-01-21']);
    expect(datesOf(withRules({ holidays: [{ from: '2026-01-02', to: '2026-01-14' }] }))).toEqual([
      '2026-01-21',
    ]);
    const wednesdays = days('2026-01-07', '2026-01-14', '2026-01-21', '2026-01-28');
    expect(datesOf(withRules({ holidays: wednesdays }))).toEqual(['2026-01-15']);
  });

  it('go around what is booked already, and only where it overlaps', () => {
    const booking = {
      trainerId: 't1',
      venue: null,
      enrolmentIds: [],
      startsAt: '2026-01-14T11:00:00Z',
      endsAt: '2026-01-14T15:00:00Z',
    };
    const around = (changes: object) => datesOf({ ...january, booked: [{ ...booking, ...changes }] });
    expect(around({})).toEqual(['2026-01-21']);
    expect(around({ startsAt: '2026-01-14T12:00:00Z' })).toEqual(['2026-01-14']);
    expect(around({ trainerId: 't9' })).toEqual(['2026-01-14']);
    expect(around({ trainerId: null, venue: 'LAAYOUNE' })).toEqual(['2026-01-21']);
    expect(around({ trainerId: null, enrolmentIds: ['A-2'] })).toEqual(['2026-01-21']);
  });

  it('say what finds no day', () => {
    const window = { from: '2026-01-14', to: '2026-01-15' };
    const groups = ['A', 'B', 'C'].map((code) => group(code, 't1', code));
    const workshops = groups.map(({ code }) => ({
      ...{ ordinal: 1, groupCode: code, enrolmentIds: [code], buildsOn: [], window },
    }));
    const { laid, unlaid } = planSessions({ ...request, groups, workshops });
    expect(laid.map(({ groupCode }) => groupCode)).toEqual(['A', 'B']);
    expect(unlaid).toEqual([expect.objectContaining({ ordinal: 1, groupCode: 'C', reason: 'no_free_date' })]);
  });

  it('are placed nowhere by rules that make no sense, and nothing is thrown', () => {
    const { laid, unlaid } = planSessions(withRules({ zone: 'Africa/Nowhere' }));
    expect(laid).toEqual([]);
    expect(unlaid).toEqual([expect.objectContaining({ key: 'w.1.A', reason: 'invalid_request' })]);
  });
});

describe('trainings', () => {
  it('come in the order of teaching, one day after the other, as early as can be', () => {
    const { laid } = planSessions({
      ...january,
      workshops: [],
      trainings: [training('m1'), training('m2', 5)],
    });
    expect(laid.map(({ moduleId, part, parts, date }) => [moduleId, part, parts, date])).toEqual([
      ['m1', 1, 1, '2026-01-07'],
      ['m2', 1, 2, '2026-01-14'],
      ['m2', 2, 2, '2026-01-21'],
    ]);
    // Five hours in two sessions: half each.
    expect(laid[1]).toMatchObject({
      startsAt: '2026-01-14T09:00:00.000Z',
      endsAt: '2026-01-14T11:30:00.000Z',
    });
  });

  it('take other days of the same weeks, evenly, where the preferred ones are too few', () => {
    const trainingDays = { from: '2026-01-05', to: '2026-01-30' };
    const trainings = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((id) => training(id));
    expect(
      planSessions({ ...january, workshops: [], trainings, trainingDays }).laid.map(({ date }) => date),
    ).toEqual(['2026-01-07', '2026-01-08', '2026-01-14', '2026-01-15', '2026-01-21', '2026-01-22']);
  });

  it.each([
    [3, 180, 1, 180],
    [7, 240, 2, 210],
    [0, 240, 1, 15],
    [10, 240, 3, 210],
    [3.5, 180, 2, 105],
  ])('of %d hours in days of %d minutes take %d sessions of %d minutes', (hours, longest, parts, minutes) => {
    expect(partsOf(hours, longest)).toEqual({ parts, minutes });
  });

  it('leave the workshop that builds on them a later day of its month', () => {
    const workshops = workshopsOf(['A'], 1, ['m2']);
    const { laid } = planSessions({ ...january, workshops, trainings: [training('m1'), training('m2')] });
    expect(laid.map(({ key, date }) => [key, date])).toEqual([
      ['t.m1.1.A', '2026-01-07'],
      ['t.m2.1.A', '2026-01-14'],
      ['w.1.A', '2026-01-21'],
    ]);
    expect(laid[2]?.missing).toEqual([]);
  });

  it('are missing where the month has no day after them, or somebody never has them', () => {
    const workshops = workshopsOf(['A'], 1, ['m1', 'm9']);
    const late = {
      ...january,
      workshops,
      trainings: [training('m1')],
      trainingDays: { from: '2026-02-01', to: '2026-06-30' },
    };
    expect(planSessions(late).laid[0]).toMatchObject({
      date: '2026-01-14',
      missing: [
        { enrolmentId: 'A-1', moduleIds: ['m1', 'm9'] },
        { enrolmentId: 'A-2', moduleIds: ['m1', 'm9'] },
      ],
    });
    const had = [{ enrolmentId: 'A-1', moduleId: 'm9', endsAt: '2025-12-01T12:00:00Z' }];
    expect(planSessions({ ...late, had }).laid[0]?.missing[0]).toEqual({
      enrolmentId: 'A-1',
      moduleIds: ['m1'],
    });
  });
});

describe('a module of several sessions', () => {
  const workshops = workshopsOf(['A'], 1, ['m2']);
  const trainings = [training('m2', 5)];

  it('is missing as long as one of them finds no day', () => {
    const trainingDays = { from: '2026-01-05', to: '2026-01-07' };
    const holidays = days('2026-01-05', '2026-01-06');
    const { laid, unlaid } = planSessions(
      withRules({ holidays }, { ...january, workshops, trainings, trainingDays }),
    );
    expect(unlaid).toMatchObject([{ key: 't.m2.2.A', reason: 'no_free_date' }]);
    expect(laid.map(({ key, missing }) => [key, missing.map(({ moduleIds }) => moduleIds)])).toEqual([
      ['t.m2.1.A', []],
      ['w.1.A', [['m2'], ['m2']]],
    ]);
  });

  it('is had after the last of them', () => {
    const { laid } = planSessions({ ...january, workshops, trainings });
    expect(laid.map(({ key, date }) => [key, date])).toEqual([
      ['t.m2.1.A', '2026-01-07'],
      ['t.m2.2.A', '2026-01-14'],
      ['w.1.A', '2026-01-21'],
    ]);
  });
});

describe('a session that somebody placed', () => {
  const place = { key: 'w.1.A', date: '2026-01-20', startTime: '15:00', endTime: '17:00' };

  it('stays there, and the rest goes around it', () => {
    const fixed = [{ ...place, date: '2026-01-14', startTime: '10:00', endTime: '13:00' }];
    const { laid } = planSessions({ ...inJanuary(group('B', 't1', 'v2'), group('A', 't1', 'v1')), fixed });
    expect(laid.map(({ key, date, fixed: stays }) => [key, date, stays])).toEqual([
      ['w.1.A', '2026-01-14', true],
      ['w.1.B', '2026-01-21', false],
    ]);
  });

  it('says what speaks against the place, and stays all the same', () => {
    const booked = [
      {
        ...{ trainerId: 't9', venue: 'laayoune', enrolmentIds: [] },
        ...{ startsAt: '2026-02-06T13:00:00Z', endsAt: '2026-02-06T16:00:00Z' },
      },
    ];
    const fixed = [{ ...place, date: '2026-02-06', startTime: '14:30', endTime: '17:00' }];
    const given = withRules({ holidays: days('2026-02-06') }, { ...january, booked, fixed });
    expect(planSessions(given).laid[0]).toMatchObject({
      date: '2026-02-06',
      faults: [
        { code: 'holiday' },
        { code: 'friday-prayer' },
        { code: 'outside-days' },
        { code: 'taken', taken: 'venue', by: booked[0] },
      ],
    });
  });

  it('is not in its own way, and one that makes no sense is laid like any other', () => {
    expect(planSessions({ ...january, fixed: [place] }).laid[0]?.faults).toEqual([]);
    const backwards = { ...place, startTime: '18:00' };
    expect(planSessions({ ...january, fixed: [backwards] }).laid[0]).toMatchObject({
      date: '2026-01-14',
      fixed: false,
    });
  });
});
