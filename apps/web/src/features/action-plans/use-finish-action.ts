import { useToast } from '@tiwizi/ui';
import { type NewCommand } from '../../offline/commands';
import { useKept } from '../../offline/use-kept';
import { useOutbox } from '../../offline/use-outbox';
import { forgetWaiting, type WaitingFile } from '../../shared/evidence/waiting-files';
import { useTexts } from '../../shared/texts';
import { actionPlace, actionSubject } from './pending-actions';
import { useShowPlan, type Action, type Plan } from './queries';

interface Finish {
  doneOn: string;
  evidence: string;
  /** Files that the API has. */
  fileIds: string[];
  /** Files that wait on this device. */
  waiting: readonly WaitingFile[];
}

/**
 * Says that an action is done. Words leave at once and photos follow; where a photo is all that shows it, the word waits
 * for the photo. Throws what the API refuses while the form is still open.
 */
export function useFinishAction(plan: Plan, action: Action) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const kept = useKept();
  const show = useShowPlan();
  const outbox = useOutbox();
  const subject = actionSubject(action.id);
  const about = { subject, label: action.title, place: actionPlace(plan.enrolmentId, action.id) };
  const path = { id: action.id };

  const sendFile = ({ id, name, blob }: WaitingFile) => {
    const input = { path: { id: plan.enrolmentId }, query: { fileId: id, name } };
    const label = `${action.title} · ${name}`;
    const list = `action-${action.id}`;
    return outbox.put({ ...about, operation: 'sendFile', input, label, list, subject: `file:${id}` }, blob);
  };
  const claim = ({ id }: WaitingFile): NewCommand => ({
    ...{ ...about, list: `action-${action.id}`, needs: [id] },
    operation: 'addActionFile',
    input: { path, body: { fileId: id } },
  });

  return async ({ doneOn, evidence, fileIds, waiting }: Finish): Promise<void> => {
    const told = evidence.trim() !== '';
    const needs = told ? [] : waiting.map(({ id }) => id);
    if (!told) await Promise.all(waiting.map(sendFile));
    const body = { to: 'done' as const, doneOn, evidence, fileIds: [...fileIds, ...needs] };
    const outcome = await outbox.send({ ...about, operation: 'moveAction', input: { path, body }, needs });
    if (outcome.state === 'refused') throw outcome.problem;
    for (const file of told ? waiting : []) {
      await sendFile(file);
      await outbox.put(claim(file));
    }
    await Promise.all(waiting.map(({ id }) => forgetWaiting(id)));
    if (outcome.state === 'sent') show(outcome.reply);
    toast(outcome.state === 'sent' ? { message: t('done.saved') } : kept());
  };
}
