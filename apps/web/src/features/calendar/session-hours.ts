import { localDate, zonedInstant } from '@tiwizi/domain';
import { formatTime } from '@tiwizi/i18n';

/** A span of one day as people type it. */
export interface Hours {
  date: string;
  startTime: string;
  endTime: string;
}

/** The hours of a session on the clock of its zone. */
export function hoursOf(startsAt: string, endsAt: string, zone: string): Hours {
  return {
    date: localDate(startsAt, zone),
    // French writes times as the field wants them: 09:00.
    startTime: formatTime(startsAt, 'fr', zone),
    endTime: formatTime(endsAt, 'fr', zone),
  };
}

export function instantsOf({ date, startTime, endTime }: Hours, zone: string) {
  return { startsAt: zonedInstant(date, startTime, zone), endsAt: zonedInstant(date, endTime, zone) };
}
