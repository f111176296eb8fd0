import { addMonths, cadenceMonths, firstOfMonth, planSessions } from '@tiwizi/domain';

export const zone = 'Africa/Casablanca';
export const workshopRhythm = { weekday: 2, startTime: '09:30', endTime: '12:30' } as const;

const workshops = { count: 1, per: 1, months: 6 };

/** The first of a month such that half of the six workshops are past, whatever day the demo is loaded on. */
export function startOf(today: string): string {
  const threeMonthsAgo = firstOfMonth(addMonths(today, -3));
  return workshopsPast(threeMonthsAgo, today) > workshops.months / 2
    ? addMonths(threeMonthsAgo, 1)
    : threeMonthsAgo;
}

function workshopsPast(startsOn: string, today: string): number {
  const windows = cadenceMonths(workshops, startsOn);
  const { laid } = planSessions({
    rules: { zone, days: [workshopRhythm], ramadanHours: null, ramadan: [], holidays: [] },
    groups: [{ code: 'one', trainerId: 'one', venue: 'one' }],
    trainings: [],
    trainingDays: { from: startsOn, to: startsOn },
    workshops: windows.map(({ ordinal, opensOn, closesOn }) => ({
      ...{ ordinal, groupCode: 'one', enrolmentIds: [], buildsOn: [] },
      window: { from: opensOn, to: closesOn },
    })),
    ...{ fixed: [], booked: [], had: [] },
  });
  return laid.filter(({ date }) => date < today).length;
}
