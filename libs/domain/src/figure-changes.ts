/** One figure that differs: where it stands (keys joined by dots), what it was, and what it is. */
export interface FigureChange {
  path: string;
  before: number | null;
  now: number | null;
}

function leaves(value: unknown, path: string, found: Map<string, number | null>): void {
  if (value === null || typeof value === 'number') {
    found.set(path, value);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      leaves(item, `${path}.${nameOf(item) ?? index}`, found);
    });
  } else if (typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) leaves(member, path ? `${path}.${key}` : key, found);
  }
}

function nameOf(item: unknown): string | null {
  const key = (item as { key?: unknown } | null)?.key;
  return typeof key === 'string' ? key : null;
}

/**
 * The figures of two states of one report that differ, in the order of their paths. A figure is a number or null (missing);
 * rows of a list are matched by their `key`, so that their order does not matter. A row that is in one state only
 * counts as missing in the other. Texts are not figures and are left out.
 */
export function changedFigures(before: object, now: object): FigureChange[] {
  const [old, current] = [new Map<string, number | null>(), new Map<string, number | null>()];
  leaves(before, '', old);
  leaves(now, '', current);
  return [...new Set([...old.keys(), ...current.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, now: current.get(path) ?? null }))
    .filter((change) => change.before !== change.now)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
