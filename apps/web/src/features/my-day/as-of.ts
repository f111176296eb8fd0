import { addDays, DUE_SOON_DAYS } from '@tiwizi/domain';
import { type MyDay } from './my-day-page';

/** The day as it stands `today`, where the device was told on an earlier one. */
export function asOf(day: MyDay, today: string): MyDay {
  if (today <= day.today) return day;
  const sessions = day.sessions.map((session) => ({ ...session, timing: timingOf(session.day, today) }));
  const rank = { today: 0, late: 1, coming: 2 } as const;
  return {
    ...day,
    today,
    sessions: sessions.sort((one, other) => rank[one.timing] - rank[other.timing]),
    followUps: day.followUps.map((window) => ({ ...window, state: windowState(window.closesOn, today) })),
  };
}

const timingOf = (day: string, today: string) =>
  day === today ? ('today' as const) : day < today ? ('late' as const) : ('coming' as const);

function windowState(closesOn: string, today: string) {
  if (closesOn < today) return 'missed' as const;
  return closesOn <= addDays(today, DUE_SOON_DAYS) ? ('due_soon' as const) : ('open' as const);
}
