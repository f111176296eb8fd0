import { type SignState } from '@tiwizi/ui';
import { type Translate } from '@tiwizi/i18n';
import { type Action } from './queries';

export const signOf: Record<Action['timing'], SignState> = {
  done: 'done',
  late: 'late',
  due_soon: 'due_soon',
  running: 'running',
  not_due: 'not_due',
  cancelled: 'not_applicable',
};

/** What presses says more than the status; everything else is its status. */
export const wordOf = ({ timing, status }: Action, t: Translate<'action-plans'>): string =>
  timing === 'late' || timing === 'due_soon' ? t(`states:cell.${timing}`) : t(`states:action.${status}`);
