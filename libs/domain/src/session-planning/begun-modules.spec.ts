import { cadenceMonths } from '../cadence';
import { planSessions } from './plan-sessions';
import type { SessionsRequest } from './session-wishes';

const [january] = cadenceMonths({ count: 1, per: 1, months: 1 }, '2026-01-01');
const request: SessionsRequest = {
  rules: {
    zone: 'Africa/Casablanca',
    days: [{ weekday: 3, startTime: '10:00', endTime: '13:00' }],
    ramadanHours: null,
    ramadan: [],
    holidays: [],
  },
  groups: [{ code: 'A', trainerId: 't1', venue: 'Laâyoune' }],
  trainings: [],
  trainingDays: { from: '2026-01-01', to: '2026-06-30' },
  workshops: [],
  fixed: [],
  booked: [],
  had: [],
};
const training = (hours: number) => ({ moduleId: 'm1', hours, groupCode: 'A', enrolmentIds: ['A-1', 'A-2'] });

describe('a module that was begun', () => {
  const begun = { parts: 2, lacks: [1], until: '2026-01-14T12:00:00.000Z' };
  const workshop = {
    ...{ ordinal: 1, groupCode: 'A', enrolmentIds: ['A-1', 'A-2'], buildsOn: ['m1'] },
    window: { from: january?.opensOn ?? '', to: january?.closesOn ?? '' },
  };
  const planOf = (...trainings: SessionsRequest['trainings']) => {
    const { laid } = planSessions({ ...request, trainings, workshops: [] });
    return laid.map(({ part, parts, enrolmentIds }) => [part, parts, enrolmentIds]);
  };

  it('is given only the part that it lacks, as long as its parts were', () => {
    const { laid } = planSessions({
      ...{ ...request, workshops: [workshop] },
      trainings: [{ ...training(4), begun }],
    });
    expect(laid.map(({ kind, part, parts }) => [kind, part, parts])).toEqual([
      ['training', 1, 2],
      ['workshop', 1, 1],
    ]);
    expect(Date.parse(laid[0]?.endsAt ?? '') - Date.parse(laid[0]?.startsAt ?? '')).toBe(2 * 3_600_000);
    // On the fourteenth its second part ends, and only then the module is had.
    expect(laid[1]).toMatchObject({ date: '2026-01-21', missing: [] });
  });

  it('is had together with those who have it whole', () => {
    const whole = { ...training(6), enrolmentIds: ['A-1'] };
    const rest = { ...training(6), enrolmentIds: ['A-2'], begun: { ...begun, lacks: [2] } };
    expect(planOf(whole, rest)).toEqual([
      [1, 2, ['A-1']],
      [2, 2, ['A-1', 'A-2']],
    ]);
    const otherParts = { ...rest, begun: { ...begun, parts: 3, lacks: [2, 3] } };
    expect(planOf(whole, otherParts)).toEqual([
      [1, 2, ['A-1']],
      [2, 2, ['A-1']],
      [2, 3, ['A-2']],
      [3, 3, ['A-2']],
    ]);
  });
});
