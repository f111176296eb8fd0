import { addMonths, cadenceMonths, firstOfMonth, planWorkshops } from '@tiwizi/domain';

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
  const { planned } = planWorkshops({
    months: cadenceMonths(workshops, startsOn),
    groups: [{ code: 'one', enrolmentIds: [], trainerId: 'one', venue: 'one' }],
    ...workshopRhythm,
    zone,
    holidays: [],
  });
  return planned.filter(({ date }) => date < today).length;
}
