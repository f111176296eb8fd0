import type { ActionStatus } from './action-plan';
import type { WindowState } from './cadence';

export const BLOCKER_CATEGORIES = [
  'money',
  'market',
  'raw_material',
  'equipment',
  'legal',
  'people',
  'conflict',
  'transport',
  'water_energy',
  'administration',
  'health',
  'other',
] as const;
/** What stands in a cooperative's way. */
export type BlockerCategory = (typeof BLOCKER_CATEGORIES)[number];

export const ACTION_PROGRESS = ['not_begun', 'going_on', 'said_done', 'blocked'] as const;
/** How an action goes, as the cooperative tells it; `said_done` until there is proof. */
export type ActionProgress = (typeof ACTION_PROGRESS)[number];

/**
 * The status that an action takes when it is told so; null where it keeps its own. Nothing is done by a word alone:
 * `said_done` is work under way until its proof is there. A finished or cancelled action stays as it is.
 */
export function statusTold(status: ActionStatus, progress: ActionProgress): ActionStatus | null {
  if (status === 'planned') return progress === 'going_on' || progress === 'said_done' ? 'running' : null;
  return status === 'running' && progress === 'not_begun' ? 'planned' : null;
}

export interface HonouredShare {
  /** Windows that closed without a contact, or are honoured. */
  due: number;
  honoured: number;
  /** Honoured ÷ due, from 0 to 1, not rounded; null while nothing is due. */
  rate: number | null;
}

/** How windows of any cooperatives together were kept: honoured ÷ due, never an average of rates. */
export function honouredShare(states: readonly WindowState[]): HonouredShare {
  const honoured = states.filter((state) => state === 'honoured').length;
  const due = honoured + states.filter((state) => state === 'missed').length;
  return { due, honoured, rate: due === 0 ? null : honoured / due };
}
