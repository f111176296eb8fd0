import { isValidCalendarDate, isValidTimeOfDay } from '../calendar';
import { areUsable, minutesOf } from './day-rules';
import { PlanTable, type Task } from './plan-table';
import type { FixedSession, LaidSession, SessionsPlan, SessionsRequest } from './session-wishes';
import { wantedTrainings, wantedWorkshop } from './session-wishes';

/**
 * Lays the trainings of a programme, then its workshops.
 *
 * A training takes the earliest free preferred day, in the order of teaching: a group has one session a day at most, and the
 * next only after the one before. Where a trainer's trainings are more than the preferred days, other working days of the same
 * weeks are used too, evenly. A module longer than a day's hours takes several sessions of one length; of one that was begun,
 * only the parts that are lacking are laid. A workshop takes
 * the best preferred day nearest to the middle of its window, after the trainings that it builds on where such a day is free,
 * else any. Other working days (Monday to Friday) come after the preferred ones. No session falls on a holiday or over the
 * Friday prayer, and none needs a trainer, a venue or a cooperative that is taken, `booked` and `fixed` included. In Ramadan,
 * Ramadan's hours. Groups and wishes are served in their order, so that the same request always gives the same plan.
 *
 * A fixed session stands where it was put, whatever speaks against it: that is told in `faults`.
 * Throws nothing: what finds no day is in `unlaid`, and all of it is if the rules make no sense.
 */
export function planSessions(request: SessionsRequest): SessionsPlan {
  const usable = areUsable(request.rules);
  const tasks = tasksOf(request, usable);
  const plan: SessionsPlan = { laid: [], unlaid: [] };
  if (!usable) {
    return { laid: [], unlaid: tasks.map(({ wanted }) => ({ ...wanted, reason: 'invalid_request' })) };
  }
  const table = new PlanTable(request, tasks);
  const fixed = new Map(request.fixed.filter(isSound).map((one) => [one.key, one]));
  for (const task of tasks) {
    const place = fixed.get(task.wanted.key);
    if (place !== undefined) table.take(task, table.slots.at(place.date, place));
  }
  for (const task of tasks) {
    const slot = table.slotOf(task) ?? table.find(task);
    if (slot === null) {
      plan.unlaid.push({ ...task.wanted, reason: 'no_free_date' });
      table.lack(task.wanted);
    }
    if (slot === null) continue;
    if (table.slotOf(task) === undefined) table.take(task, slot);
    table.pass(task, slot);
  }
  plan.laid = tasks.flatMap((task): LaidSession[] => {
    const slot = table.slotOf(task);
    const place = fixed.get(task.wanted.key);
    if (slot === undefined) return [];
    const faults = place === undefined ? [] : table.faultsOf(task, slot, place);
    const missing = table.missing(task.wanted, slot);
    return [{ ...task.wanted, ...slot, fixed: place !== undefined, faults, missing }];
  });
  plan.laid.sort((one, other) => compare(one.startsAt, other.startsAt));
  return plan;
}

function tasksOf(request: SessionsRequest, usable: boolean): Task[] {
  const { rules, trainings, trainingDays, workshops } = request;
  const groups = new Map(request.groups.map((group) => [group.code, group]));
  const offered = [...rules.days, ...(rules.ramadanHours === null ? [] : [rules.ramadanHours])];
  const longest = usable ? Math.min(...offered.map(minutesOf)) : Number.POSITIVE_INFINITY;
  const ofTrainings = trainings.flatMap((wish) => {
    const group = groups.get(wish.groupCode);
    if (group === undefined) return [];
    return wantedTrainings(wish, longest).map(({ wanted, minutes, after }): Task => ({
      wanted,
      group,
      days: trainingDays,
      minutes,
      after,
    }));
  });
  const ofWorkshops = workshops.flatMap((wish): Task[] => {
    const group = groups.get(wish.groupCode);
    if (group === undefined) return [];
    return [{ wanted: wantedWorkshop(wish), group, days: wish.window, minutes: null, after: null }];
  });
  return [...together(ofTrainings), ...ofWorkshops];
}

/** Who lacks one part of a module comes to it with those of the group who have it whole before them. */
function together(tasks: readonly Task[]): Task[] {
  const byKey = new Map<string, Task>();
  for (const task of tasks) {
    const { wanted, after } = task;
    const known = byKey.get(wanted.key);
    const ids = new Set([...(known?.wanted.enrolmentIds ?? []), ...wanted.enrolmentIds]);
    byKey.set(wanted.key, {
      ...(known ?? task),
      wanted: { ...wanted, enrolmentIds: [...ids] },
      after:
        [known?.after ?? null, after]
          .filter((one) => one !== null)
          .sort()
          .at(-1) ?? null,
    });
  }
  return [...byKey.values()];
}

const isSound = ({ date, startTime, endTime }: FixedSession): boolean =>
  isValidCalendarDate(date) &&
  isValidTimeOfDay(startTime) &&
  isValidTimeOfDay(endTime) &&
  startTime < endTime;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
