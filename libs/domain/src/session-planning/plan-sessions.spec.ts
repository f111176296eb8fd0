import { planSessions } from './plan-sessions';
import { group, request, january, inJanuary, withRules, datesOf, days } from './testing/given-request';

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
