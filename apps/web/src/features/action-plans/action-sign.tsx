import { StateSign } from '@tiwizi/ui';
import { usePending } from '../../offline/use-outbox';
import { useTexts } from '../../shared/texts';
import { signOf, wordOf } from './action-signs';
import { actionSubject } from './pending-actions';
import { type Action } from './queries';

/** How far an action has come; where this device knows more than the API, that. */
export function ActionSign({ action, compact }: { action: Action; compact?: boolean }) {
  const t = useTexts('action-plans');
  const pending = usePending(actionSubject(action.id));
  if (pending.some(({ refusal }) => refusal)) {
    return <StateSign compact={compact} state="late" word={t('offline:refused.title')} />;
  }
  if (pending.length > 0) {
    return <StateSign compact={compact} state="waiting_to_send" word={t('states:cell.waiting_to_send')} />;
  }
  return <StateSign compact={compact} state={signOf[action.timing]} word={wordOf(action, t)} />;
}
