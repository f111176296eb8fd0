import {
  type Cadence,
  type CadenceWindow,
  type CalendarDate,
  cadenceMonths,
  cadenceWindows,
  firstOfMonth,
  isDueIn,
  monthOf,
  programmeMonths,
  readingDueOn,
} from '@tiwizi/domain';
import { type ChainProgrammeRow } from './chain-facts';

export interface BoardSession {
  id: string;
  kind: 'training' | 'workshop';
  ordinal: number | null;
  date: CalendarDate;
  held: boolean;
  attended: number;
  expected: number;
}

export type BoardWindow = CadenceWindow & { id: string };

/** What all rows of one board share: the windows that its cadences give, and which readings are due by `today`. */
export interface BoardFrame {
  today: CalendarDate;
  startsOn: CalendarDate;
  months: number;
  criteria: number;
  indicators: number;
  workshops: CadenceWindow[];
  followUps: CadenceWindow[];
  /** First days of the months whose readings are due, and how many of each cooperative. */
  readMonths: ReadonlyMap<CalendarDate, number>;
  nextReadingOn: CalendarDate | null;
}

export function frameOf(programme: ChainProgrammeRow, today: CalendarDate): BoardFrame {
  const { starts_on: startsOn, months } = programme;
  const workshop: Cadence = {
    count: programme.workshop_count,
    per: programme.workshop_per,
    months: programme.workshop_months,
  };
  const followUp: Cadence = {
    count: programme.follow_up_count,
    per: programme.follow_up_per,
    months: programme.follow_up_months,
  };
  const all = programmeMonths(startsOn, months);
  const readings = cadenceMonths({ count: 1, per: 1, months }, startsOn).map(({ opensOn }) => ({
    month: firstOfMonth(opensOn),
    dueOn: readingDueOn(opensOn),
    due: programme.frequencies.filter((every) => isDueIn(every, all, monthOf(opensOn))).length,
  }));
  const asked = readings.filter(({ due }) => due > 0);
  return {
    today,
    startsOn,
    months,
    criteria: programme.criteria,
    indicators: programme.frequencies.length,
    workshops: cadenceWindows(workshop, startsOn),
    followUps: cadenceWindows(followUp, startsOn),
    readMonths: new Map(asked.filter(({ dueOn }) => dueOn < today).map(({ month, due }) => [month, due])),
    nextReadingOn: asked.find(({ dueOn }) => dueOn >= today)?.dueOn ?? null,
  };
}
