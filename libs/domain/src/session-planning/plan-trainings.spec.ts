import { planSessions } from './plan-sessions';
import { partsOf } from './session-wishes';
import { workshopsOf, january, withRules, training, days } from './testing/given-request';

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
