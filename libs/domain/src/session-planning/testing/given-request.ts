import { cadenceMonths } from '../../cadence';
import { planSessions } from '../plan-sessions';
import type { SessionsRequest, WorkshopWish } from '../session-wishes';

export const group = (code: string, trainerId: string, venue: string) => ({ code, trainerId, venue });
export const months = cadenceMonths({ count: 1, per: 1, months: 6 }, '2026-01-01');
export const workshopsOf = (codes: readonly string[], count = 6, buildsOn: string[] = []): WorkshopWish[] =>
  months.slice(0, count).flatMap(({ ordinal, opensOn, closesOn }) =>
    codes.map((groupCode) => ({
      ...{ ordinal, groupCode, enrolmentIds: [`${groupCode}-1`, `${groupCode}-2`], buildsOn },
      window: { from: opensOn, to: closesOn },
    })),
  );
/** One group of two cooperatives, one workshop a month, on Wednesdays. */
export const request: SessionsRequest = {
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
export const january = { ...request, workshops: workshopsOf(['A'], 1) };
export const inJanuary = (...groups: SessionsRequest['groups']) => ({
  ...{ ...request, groups },
  workshops: workshopsOf(
    groups.map(({ code }) => code),
    1,
  ),
});
export const withRules = (changes: Partial<SessionsRequest['rules']>, given: SessionsRequest = january) => ({
  ...given,
  rules: { ...given.rules, ...changes },
});
export const training = (moduleId: string, hours = 3, groupCode = 'A') => ({
  ...{ moduleId, hours, groupCode, enrolmentIds: [`${groupCode}-1`, `${groupCode}-2`] },
});
export const datesOf = (given: SessionsRequest): string[] =>
  [...planSessions(given).laid].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ date }) => date);
export const days = (...dates: string[]) => dates.map((date) => ({ from: date, to: date }));
