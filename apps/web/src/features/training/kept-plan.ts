import { type Taught } from './plan-edit';

/** Changes that were not saved, and the version of the plan that they were made to. */
export interface KeptPlan {
  version: number;
  taught: Taught[];
}

const keyOf = (accountId: string, programmeId: string) =>
  `tiwizi.draft.${accountId}.training-plan.${programmeId}`;

/** What this account left unsaved on this device; null if nothing, or if it cannot be read. */
export function readKeptPlan(accountId: string, programmeId: string): KeptPlan | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(accountId, programmeId)) ?? 'null');
    return isKeptPlan(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the changes on this device, or forgets them with null. A full device keeps none, and the page goes on. */
export function keepPlan(accountId: string, programmeId: string, kept: KeptPlan | null): void {
  const key = keyOf(accountId, programmeId);
  try {
    if (kept === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    localStorage.removeItem(key);
  }
}

function isKeptPlan(value: unknown): value is KeptPlan {
  const { version, taught } = (value ?? {}) as Partial<KeptPlan>;
  return (
    typeof version === 'number' &&
    Array.isArray(taught) &&
    taught.every(
      (one: Partial<Taught> | null) =>
        typeof one?.moduleId === 'string' &&
        Array.isArray(one.enrolmentIds) &&
        one.enrolmentIds.every((id) => typeof id === 'string'),
    )
  );
}

/** What was kept, less the modules and cooperatives that are no longer there. */
export function stillThere(
  taught: readonly Taught[],
  moduleIds: ReadonlySet<string>,
  enrolmentIds: ReadonlySet<string>,
): Taught[] {
  return taught
    .filter(({ moduleId }) => moduleIds.has(moduleId))
    .map(({ moduleId, enrolmentIds: ids }) => ({
      moduleId,
      enrolmentIds: ids.filter((id) => enrolmentIds.has(id)),
    }));
}
