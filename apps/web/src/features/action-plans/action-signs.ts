import { type SignState } from '@tiwizi/ui';
import { type Action } from './queries';

export const signOf: Record<Action['timing'], SignState> = {
  done: 'done',
  late: 'late',
  due_soon: 'due_soon',
  running: 'running',
  not_due: 'not_due',
  cancelled: 'not_applicable',
};

type StateText = `states:action.${Action['status']}` | `states:cell.${'late' | 'due_soon'}`;

/** What presses says more than the status; everything else is its status. */
export const wordOf = ({ timing, status }: Action, t: (key: StateText) => string): string =>
  timing === 'late' || timing === 'due_soon' ? t(`states:cell.${timing}`) : t(`states:action.${status}`);
