/** A module of the training plan, and how many cooperatives it is for. */
export interface TaughtTo {
  moduleId: string;
  cooperatives: number;
}

/**
 * Which workshop builds on which modules, until somebody says better: the modules that at least half of the cohort is taught
 * are spread over the workshops in their order, each in one. A map by ordinal; a workshop that builds on none is not in it.
 */
export function proposeGroundwork(
  modules: readonly TaughtTo[],
  ordinals: readonly number[],
  cohort: number,
): Map<number, string[]> {
  const shared = modules.filter(({ cooperatives }) => cooperatives > 0 && cooperatives * 2 >= cohort);
  const proposed = new Map<number, string[]>();
  for (const [place, { moduleId }] of shared.entries()) {
    const ordinal = ordinals[Math.floor((place * ordinals.length) / shared.length)];
    if (ordinal !== undefined) proposed.set(ordinal, [...(proposed.get(ordinal) ?? []), moduleId]);
  }
  return proposed;
}
