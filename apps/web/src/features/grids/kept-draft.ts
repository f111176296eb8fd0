import { type DiagnosticGrid } from '@tiwizi/domain';

/** What was written and not yet sent, and the version it was written on. */
export interface Kept {
  grid: DiagnosticGrid;
  version: number;
}

export function kept(name: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** Null forgets it. A device without room for it still sends: keeping is the second net, not the first. */
export function keep(name: string, value: Kept | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // No room left on the device.
  }
}
