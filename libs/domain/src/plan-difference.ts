export const PLAN_FIELDS = [
  'title',
  'need',
  'responsible',
  'startsOn',
  'dueOn',
  'indicators',
  'stakeholders',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** One action as it is promised: what the signers of a plan put their names to. */
export interface PromisedAction {
  id: string;
  title: string;
  need: { statement: string } | null;
  responsibleKind: string | null;
  responsibleName: string;
  startsOn: string | null;
  dueOn: string | null;
  indicators: readonly { label: string; kind: string; target: string }[];
  stakeholders: readonly { name: string }[];
}

export interface ChangedAction<Action> {
  before: Action;
  after: Action;
  /** In the order of PLAN_FIELDS; never empty. */
  fields: PlanField[];
}

export interface PlanDifference<Action> {
  added: Action[];
  removed: Action[];
  changed: ChangedAction<Action>[];
}

const contents: Record<PlanField, (action: PromisedAction) => unknown> = {
  title: ({ title }) => title,
  need: ({ need }) => need?.statement ?? null,
  responsible: ({ responsibleKind, responsibleName }) => [responsibleKind, responsibleName],
  startsOn: ({ startsOn }) => startsOn,
  dueOn: ({ dueOn }) => dueOn,
  indicators: ({ indicators }) => indicators.map(({ label, kind, target }) => [label, kind, target]),
  // How far the talk with them has come is work under way, and no promise.
  stakeholders: ({ stakeholders }) => stakeholders.map(({ name }) => name),
};

/** Which parts of an action say something else than before. */
export function changedFields(before: PromisedAction, after: PromisedAction): PlanField[] {
  return PLAN_FIELDS.filter(
    (field) => JSON.stringify(contents[field](before)) !== JSON.stringify(contents[field](after)),
  );
}

/**
 * What one text of a plan says that another does not, action by action: the same action is told by its id, however
 * much of it was rewritten. Added and changed come in the order of `after`, removed in the order of `before`; moving
 * an action up or down is no difference. Two empty plans do not differ.
 */
export function planDifference<Action extends PromisedAction>(
  before: readonly Action[],
  after: readonly Action[],
): PlanDifference<Action> {
  const earlier = new Map(before.map((action) => [action.id, action]));
  const later = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    changed: after.flatMap((action) => {
      const known = earlier.get(action.id);
      const fields = known === undefined ? [] : changedFields(known, action);
      return known === undefined || fields.length === 0 ? [] : [{ before: known, after: action, fields }];
    }),
  };
}
