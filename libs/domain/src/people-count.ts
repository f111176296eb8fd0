import type { CalendarDate } from './calendar';
import { isValidCalendarDate } from './calendar';

export const SEXES = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

export const AGE_BANDS = ['under_18', '18_24', '25_34', '35_49', '50_59', '60_plus', 'unknown'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** One named person who attended one session; sex and age band are those on the day of the session. */
export interface Participation {
  personId: string;
  date: CalendarDate;
  sex: Sex;
  ageBand: AgeBand;
  hours: number;
}

/** People counted in one session without their names. */
export interface Headcount {
  female: number;
  male: number;
  unknown: number;
  /** Length of the session; each person counted attended it whole. */
  hours: number;
}

/** A figure and its two breakdowns, each of which adds up to the total. */
export interface PeopleFigure {
  total: number;
  bySex: Record<Sex, number>;
  byAgeBand: Record<AgeBand, number>;
}

export interface HeadcountFigure {
  sessions: number;
  people: number;
  bySex: Record<Sex, number>;
  /** Person-hours. */
  hours: number;
}

export interface PeopleCount {
  participations: PeopleFigure;
  uniqueParticipants: PeopleFigure;
  hours: PeopleFigure;
  headcounts: HeadcountFigure;
}

const OLDEST_AGE = 120;
const BANDS_FROM: readonly [number, AgeBand][] = [
  [60, '60_plus'],
  [50, '50_59'],
  [35, '35_49'],
  [25, '25_34'],
  [18, '18_24'],
  [0, 'under_18'],
];

/**
 * The age band on a day. Only the year of birth is known, so the age is the one reached in the course of that year.
 * Unknown without a year of birth, or if it gives an age below 0 or above 120.
 * Throws RangeError for a date that does not exist.
 */
export function ageBandOn(birthYear: number | null, date: CalendarDate): AgeBand {
  if (!isValidCalendarDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
  if (birthYear === null) return 'unknown';
  const age = Number(date.slice(0, 4)) - birthYear;
  if (age > OLDEST_AGE) return 'unknown';
  return BANDS_FROM.find(([from]) => age >= from)?.[1] ?? 'unknown';
}

function figure(
  participations: readonly Participation[],
  measure: (participation: Participation) => number,
): PeopleFigure {
  const sum = (chosen: readonly Participation[]): number =>
    chosen.reduce((total, participation) => total + measure(participation), 0);
  const bySex = SEXES.map((sex) => [sex, sum(participations.filter((each) => each.sex === sex))]);
  const byAgeBand = AGE_BANDS.map((band) => [
    band,
    sum(participations.filter((each) => each.ageBand === band)),
  ]);
  return {
    total: sum(participations),
    bySex: Object.fromEntries(bySex) as Record<Sex, number>,
    byAgeBand: Object.fromEntries(byAgeBand) as Record<AgeBand, number>,
  };
}

function firstOfEach(participations: readonly Participation[]): Participation[] {
  const first = new Map<string, Participation>();
  const rank = ({ date, sex, ageBand }: Participation): string =>
    [date, SEXES.indexOf(sex), AGE_BANDS.indexOf(ageBand)].join(' ');
  for (const each of participations) {
    const known = first.get(each.personId);
    if (!known || rank(each) < rank(known)) first.set(each.personId, each);
  }
  return [...first.values()];
}

/**
 * The three figures about people, told apart: participations, unique participants, hours. Pass only those who attended.
 *
 * A unique participant is counted once, with the sex and age band of the earliest session attended, so that each
 * breakdown adds up to its total. Headcounts stand beside and never enter the three figures: nobody can say whether
 * an unnamed person was there before. Hours are not rounded. Without data every figure is 0.
 */
export function countPeople(
  participations: readonly Participation[],
  headcounts: readonly Headcount[] = [],
): PeopleCount {
  const people = ({ female, male, unknown }: Headcount): number => female + male + unknown;
  const sum = (measure: (headcount: Headcount) => number): number =>
    headcounts.reduce((total, headcount) => total + measure(headcount), 0);
  return {
    participations: figure(participations, () => 1),
    uniqueParticipants: figure(firstOfEach(participations), () => 1),
    hours: figure(participations, ({ hours }) => hours),
    headcounts: {
      sessions: headcounts.length,
      people: sum(people),
      bySex: {
        female: sum(({ female }) => female),
        male: sum(({ male }) => male),
        unknown: sum(({ unknown }) => unknown),
      },
      hours: sum((headcount) => people(headcount) * headcount.hours),
    },
  };
}
