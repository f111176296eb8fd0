import { type TrainingPlan } from './training-data';

/** A module of the plan while it is being changed: who it is for, in no particular order. */
export interface Taught {
  moduleId: string;
  enrolmentIds: string[];
}

export const taughtOf = (plan: Pick<TrainingPlan, 'modules'>): Taught[] =>
  plan.modules.map(({ moduleId, cooperatives }) => ({
    moduleId,
    enrolmentIds: cooperatives.map(({ enrolmentId }) => enrolmentId),
  }));

/** Puts the cooperative into the module, or takes it out. */
export const toggled = (taught: readonly Taught[], moduleId: string, enrolmentId: string): Taught[] =>
  taught.map((one) => {
    if (one.moduleId !== moduleId) return one;
    const enrolmentIds = one.enrolmentIds.includes(enrolmentId)
      ? one.enrolmentIds.filter((id) => id !== enrolmentId)
      : [...one.enrolmentIds, enrolmentId];
    return { ...one, enrolmentIds };
  });

/** Moves a module one place earlier (-1) or later (1); the ends stay where they are. */
export function shifted(taught: readonly Taught[], moduleId: string, by: -1 | 1): Taught[] {
  const from = taught.findIndex((one) => one.moduleId === moduleId);
  const [moving, other] = [taught[from], taught[from + by]];
  if (!moving || !other) return [...taught];
  const next = [...taught];
  next[from] = other;
  next[from + by] = moving;
  return next;
}

/** Adds the cooperatives to the module, and the module to the end of the plan where it is not in it. */
export function joined(
  taught: readonly Taught[],
  moduleId: string,
  enrolmentIds: readonly string[],
): Taught[] {
  if (!taught.some((one) => one.moduleId === moduleId)) {
    return [...taught, { moduleId, enrolmentIds: [...enrolmentIds] }];
  }
  return taught.map((one) =>
    one.moduleId === moduleId
      ? { ...one, enrolmentIds: [...new Set([...one.enrolmentIds, ...enrolmentIds])] }
      : one,
  );
}

/** Whether both teach the same to the same, in the same order. */
export const isSame = (one: readonly Taught[], other: readonly Taught[]): boolean =>
  written(one) === written(other);

const written = (taught: readonly Taught[]): string =>
  JSON.stringify(taught.map(({ moduleId, enrolmentIds }) => [moduleId, [...enrolmentIds].sort()]));
