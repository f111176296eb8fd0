import type { NeedCategory } from './diagnostic-grid';

/** A need that a cooperative agreed to and that a training answers. */
export interface TrainingNeed {
  id: string;
  enrolmentId: string;
  criterionCode: string;
  category: NeedCategory;
  /** Gap × weight, as the diagnostic found it. */
  priority: number;
}

export interface TeachableModule {
  id: string;
  code: string;
  category: NeedCategory;
  /** Codes of the criteria that the module raises. */
  criteria: readonly string[];
  /** Codes of the modules that come before it. */
  buildsOn: readonly string[];
}

export interface TaughtModule {
  moduleId: string;
  enrolmentIds: readonly string[];
}

export interface ProposedModule {
  moduleId: string;
  /** The cooperatives that it is for, the most pressing first. */
  enrolmentIds: string[];
  /** Sum of the priorities of the needs that it answers. */
  priority: number;
}

export interface TrainingCoverage {
  /** Ids of the needs that a module of the plan answers for the cooperative that has them. */
  covered: string[];
  uncovered: string[];
}

/**
 * Which modules to teach, to whom and in which order. Each need goes to one module: among those that raise its
 * criterion, the one that answers the most priority in the whole cohort, so that few modules serve many. Legal modules
 * come first, then those of greater priority; a module never stands before one that it builds on. Needs that no module
 * answers are left out: `trainingCoverage` names them. No need, no module.
 */
export function proposeTraining(
  needs: readonly TrainingNeed[],
  modules: readonly TeachableModule[],
): ProposedModule[] {
  const reach = new Map(modules.map((module) => [module.id, sumOf(needs.filter(answeredBy(module)))]));
  const byReach = [...modules].sort(
    (one, other) => (reach.get(other.id) ?? 0) - (reach.get(one.id) ?? 0) || compare(one.code, other.code),
  );
  const taken = new Map<string, TrainingNeed[]>();
  for (const need of needs) {
    const module = byReach.find((one) => answeredBy(one)(need));
    if (module !== undefined) taken.set(module.id, [...(taken.get(module.id) ?? []), need]);
  }
  const chosen = byReach.flatMap((module) => {
    const answered = taken.get(module.id);
    return answered === undefined ? [] : [{ module, answered, priority: sumOf(answered) }];
  });
  chosen.sort(
    (one, other) =>
      Number(other.module.category === 'legal') - Number(one.module.category === 'legal') ||
      other.priority - one.priority ||
      compare(one.module.code, other.module.code),
  );
  return inTeachingOrder(chosen).map(({ module, answered, priority }) => ({
    moduleId: module.id,
    enrolmentIds: mostPressing(answered),
    priority,
  }));
}

/** Which needs a plan answers: one of its modules raises the criterion and is for the cooperative. */
export function trainingCoverage(
  needs: readonly TrainingNeed[],
  modules: readonly Pick<TeachableModule, 'id' | 'criteria'>[],
  plan: readonly TaughtModule[],
): TrainingCoverage {
  const criteriaOf = new Map(modules.map(({ id, criteria }) => [id, criteria]));
  const answered = new Set(
    plan.flatMap(({ moduleId, enrolmentIds }) =>
      (criteriaOf.get(moduleId) ?? []).flatMap((code) => enrolmentIds.map((id) => `${id} ${code}`)),
    ),
  );
  const isCovered = ({ enrolmentId, criterionCode }: TrainingNeed) =>
    answered.has(`${enrolmentId} ${criterionCode}`);
  return {
    covered: needs.filter(isCovered).map(({ id }) => id),
    uncovered: needs.filter((need) => !isCovered(need)).map(({ id }) => id),
  };
}

/** For each cooperative of a workshop, the trainings that it builds on and that the cooperative has not had. */
export function missingTrainings(
  buildsOn: readonly string[],
  enrolmentIds: readonly string[],
  had: readonly { enrolmentId: string; moduleId: string }[],
): { enrolmentId: string; moduleIds: string[] }[] {
  const known = new Set(had.map(({ enrolmentId, moduleId }) => `${enrolmentId} ${moduleId}`));
  return enrolmentIds.flatMap((enrolmentId) => {
    const moduleIds = buildsOn.filter((moduleId) => !known.has(`${enrolmentId} ${moduleId}`));
    return moduleIds.length === 0 ? [] : [{ enrolmentId, moduleIds }];
  });
}

interface Chosen {
  module: TeachableModule;
  answered: TrainingNeed[];
  priority: number;
}

/** The given order, but each module after those it builds on. Modules that build on each other in a circle keep theirs. */
function inTeachingOrder(chosen: readonly Chosen[]): Chosen[] {
  const byCode = new Map(chosen.map((one) => [one.module.code, one]));
  const placed = new Set<Chosen>();
  const place = (one: Chosen, waiting: ReadonlySet<Chosen>): void => {
    if (placed.has(one) || waiting.has(one)) return;
    for (const code of one.module.buildsOn) {
      const earlier = byCode.get(code);
      if (earlier !== undefined) place(earlier, new Set([...waiting, one]));
    }
    placed.add(one);
  };
  for (const one of chosen) place(one, new Set());
  return [...placed];
}

function mostPressing(needs: readonly TrainingNeed[]): string[] {
  const priorities = new Map<string, number>();
  for (const { enrolmentId, priority } of needs) {
    priorities.set(enrolmentId, (priorities.get(enrolmentId) ?? 0) + priority);
  }
  return [...priorities]
    .sort(([one, first], [other, second]) => second - first || compare(one, other))
    .map(([enrolmentId]) => enrolmentId);
}

const answeredBy =
  ({ criteria }: TeachableModule) =>
  ({ criterionCode }: TrainingNeed): boolean =>
    criteria.includes(criterionCode);

const sumOf = (needs: readonly TrainingNeed[]): number =>
  needs.reduce((sum, { priority }) => sum + priority, 0);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
