import type { Instant } from '../calendar';
import { missingTrainings } from '../training-plan';
import type { Booking } from './booking-book';
import { BookingBook } from './booking-book';
import type { DayRules, DaySpan, Hours } from './day-rules';
import { dayFaults, isWithin } from './day-rules';
import type {
  LaidSession,
  SessionFault,
  SessionGroup,
  SessionsRequest,
  WantedSession,
} from './session-wishes';
import type { Slot } from './slots';
import { Slots } from './slots';

export interface Task {
  wanted: WantedSession;
  group: SessionGroup;
  days: DaySpan;
  /** Null: all the hours of the day. */
  minutes: number | null;
  /** Of a module that was begun: when the last of its other parts ends. */
  after: Instant | null;
}

/** What stands where while a plan is laid. */
export class PlanTable {
  readonly slots: Slots;
  private readonly rules: DayRules;
  private readonly book: BookingBook;
  private readonly places = new Map<Task, { slot: Slot; booking: Booking }>();
  private readonly groupDays = new Set<string>();
  /** The day of a group's last training so far, in the order of teaching. */
  private readonly lastTraining = new Map<string, string>();
  /** When a cooperative has had a module: the end of its last session. */
  private readonly had = new Map<string, string>();
  /** Who does not get all parts of a module by this plan. */
  private readonly lacked = new Set<string>();
  private readonly trainerWeeks = new Map<string, number>();
  /** How many sessions a trainer needs to have in a week, where the preferred days are too few; 0 where they are enough. */
  private readonly perWeek: ReadonlyMap<string, number>;

  constructor({ rules, booked, had, trainingDays }: SessionsRequest, tasks: readonly Task[]) {
    this.rules = rules;
    this.slots = new Slots(rules);
    this.perWeek = perWeekOf(tasks, this.slots.byWeek(trainingDays, 1), this.slots);
    this.book = new BookingBook(booked);
    for (const { enrolmentId, moduleId, endsAt } of had) {
      const key = `${enrolmentId} ${moduleId}`;
      const known = this.had.get(key);
      if (known === undefined || Date.parse(endsAt) < Date.parse(known)) this.had.set(key, endsAt);
    }
  }

  slotOf(task: Task): Slot | undefined {
    return this.places.get(task)?.slot;
  }

  find(task: Task): Slot | null {
    const { wanted, days, minutes } = task;
    const free = (date: string): Slot | null => {
      if (this.groupDays.has(`${wanted.groupCode} ${date}`)) return null;
      const slot = this.slots.at(date, this.slots.hours(date, minutes));
      return this.book.clash(bookingOf(task, slot)) === null ? slot : null;
    };
    if (minutes !== null) return this.nextTraining(task, minutes, free);
    const dates = this.slots.nearestToMiddle(days);
    const ready = this.readyAt(wanted);
    const prepared = (date: string): Slot | null => {
      const slot = free(date);
      return slot !== null && Date.parse(slot.startsAt) >= ready ? slot : null;
    };
    return firstOf(dates, prepared) ?? firstOf(dates, free);
  }

  /** The next preferred day, or another one of its week where the trainer needs more; any later day as a last resort. */
  private nextTraining({ wanted, group, days }: Task, minutes: number, free: (date: string) => Slot | null) {
    const after = this.lastTraining.get(wanted.groupCode) ?? '';
    const dates = this.slots.byWeek(days, minutes);
    const perWeek = this.perWeek.get(group.trainerId) ?? 0;
    const fits = (date: string) =>
      this.slots.isPreferred(date) || this.inWeek(group.trainerId, date) < perWeek;
    const later = (date: string) => (date > after ? free(date) : null);
    return (
      firstOf(dates, (date) => (date > after && fits(date) ? free(date) : null)) ?? firstOf(dates, later)
    );
  }

  private inWeek(trainerId: string, date: string): number {
    return this.trainerWeeks.get(`${trainerId} ${this.slots.weekOf(date)}`) ?? 0;
  }

  take(task: Task, slot: Slot): void {
    const { trainerId } = task.group;
    const week = `${trainerId} ${this.slots.weekOf(slot.date)}`;
    this.trainerWeeks.set(week, this.inWeek(trainerId, slot.date) + 1);
    const { groupCode, moduleId, enrolmentIds } = task.wanted;
    const booking = bookingOf(task, slot);
    this.places.set(task, { slot, booking });
    this.book.add(booking);
    this.groupDays.add(`${groupCode} ${slot.date}`);
    if (moduleId === null) return;
    for (const enrolmentId of enrolmentIds) {
      const key = `${enrolmentId} ${moduleId}`;
      const ends = [slot.endsAt, this.had.get(key) ?? slot.endsAt, task.after ?? slot.endsAt];
      this.had.set(key, latestOf(ends));
    }
  }

  /** A part finds no day: what is laid of its module is not the module. */
  lack({ moduleId, enrolmentIds }: WantedSession): void {
    for (const enrolmentId of enrolmentIds) this.lacked.add(`${enrolmentId} ${moduleId}`);
  }

  /** The group's next training comes after this one. */
  pass({ wanted }: Task, { date }: Slot): void {
    const last = this.lastTraining.get(wanted.groupCode) ?? '';
    if (wanted.kind === 'training' && date > last) this.lastTraining.set(wanted.groupCode, date);
  }

  faultsOf(task: Task, { date }: Slot, hours: Hours): SessionFault[] {
    const faults: SessionFault[] = dayFaults(date, hours, this.rules).map((code) => ({ code }));
    if (!isWithin(date, [task.days])) faults.push({ code: 'outside-days' });
    const booking = this.places.get(task)?.booking;
    const clash = booking === undefined ? null : this.book.clash(booking, booking);
    if (clash !== null) faults.push({ code: 'taken', ...clash });
    return faults;
  }

  missing({ buildsOn, enrolmentIds }: WantedSession, { startsAt }: Slot): LaidSession['missing'] {
    const had = buildsOn.flatMap((moduleId) =>
      enrolmentIds.flatMap((enrolmentId) => {
        const key = `${enrolmentId} ${moduleId}`;
        const end = this.lacked.has(key) ? undefined : this.had.get(key);
        return end !== undefined && Date.parse(end) <= Date.parse(startsAt) ? { enrolmentId, moduleId } : [];
      }),
    );
    return missingTrainings(buildsOn, enrolmentIds, had);
  }

  /** When all who will have the trainings that a workshop builds on have had them, in milliseconds. */
  private readyAt({ buildsOn, enrolmentIds }: WantedSession): number {
    const ends = buildsOn.flatMap((moduleId) =>
      enrolmentIds.flatMap((enrolmentId) => this.had.get(`${enrolmentId} ${moduleId}`) ?? []),
    );
    return ends.reduce((latest, end) => Math.max(latest, Date.parse(end)), 0);
  }
}

// A week in five is lost to clashes and to the order of teaching.
const USED_WEEKS = 0.8;

function perWeekOf(tasks: readonly Task[], open: readonly string[], slots: Slots): Map<string, number> {
  const weeks = new Set(open.map((date) => slots.weekOf(date))).size * USED_WEEKS;
  const preferred = open.filter((date) => slots.isPreferred(date)).length * USED_WEEKS;
  const loads = new Map<string, number>();
  for (const { wanted, group } of tasks) {
    if (wanted.kind === 'training') loads.set(group.trainerId, (loads.get(group.trainerId) ?? 0) + 1);
  }
  return new Map(
    [...loads].map(([trainerId, load]) => [trainerId, load > preferred ? Math.ceil(load / weeks) : 0]),
  );
}

function bookingOf({ group, wanted }: Task, { startsAt, endsAt }: Slot): Booking {
  const { trainerId, venue } = group;
  return { trainerId, venue, enrolmentIds: wanted.enrolmentIds, startsAt, endsAt };
}

const latestOf = (instants: readonly Instant[]): Instant =>
  instants.reduce((latest, one) => (Date.parse(one) > Date.parse(latest) ? one : latest));

function firstOf<Found>(dates: readonly string[], find: (date: string) => Found | null): Found | null {
  for (const date of dates) {
    const found = find(date);
    if (found !== null) return found;
  }
  return null;
}
