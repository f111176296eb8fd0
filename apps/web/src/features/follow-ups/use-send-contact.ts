import { useQueryClient } from '@tanstack/react-query';
import { type Command, isOf } from '../../offline/commands';
import { keepReply } from '../../offline/kept-replies';
import { useOutbox, usePending } from '../../offline/use-outbox';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type bodyOf } from './contact-values';
import { type WindowForm } from './follow-up-page';
import { followUpSubject } from './pending-follow-ups';
import { windowBy } from './queries';
import { useSendFiles } from './use-send-files';

/**
 * Sends what was noted: the words at once, documents and voice notes after them. Throws what the API refuses while the
 * form is still open; says whether the API has it or this device keeps it.
 */
export function useSendContact(window: WindowForm, again: Command<'logFollowUp'> | undefined) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const client = useQueryClient();
  const outbox = useOutbox();
  const subject = followUpSubject(window.id);
  const pending = usePending(subject);
  const name = format.name(window.cooperativeNameFr, window.cooperativeNameAr);
  const about = {
    subject,
    label: `${name} · ${t('ordinal', { ordinal: window.ordinal })}`,
    place: `/follow-ups/${window.id}`,
  };

  const sendFiles = useSendFiles(window.enrolmentId, about);

  return async (
    body: ReturnType<typeof bodyOf>,
    waiting: readonly WaitingFile[],
  ): Promise<'sent' | 'kept'> => {
    // Files of the earlier word would stand before the one that takes its place.
    const claims = pending.filter(
      (command) => isOf(command, 'addFollowUpFile') && command.input.path.id === body.id,
    );
    for (const { id } of [...(again ? [again] : []), ...claims]) await outbox.takeBack(id);
    const outcome = await outbox.send({ ...about, operation: 'logFollowUp', input: { body } });
    for (const { operation, input, needs = [] } of claims) {
      await outbox.put({ ...about, operation, input, needs });
    }
    if (outcome.state === 'refused') throw outcome.problem;
    await sendFiles(body.id, waiting);
    if (outcome.state === 'sent') {
      const key = windowBy(window.id).queryKey;
      client.setQueryData(key, outcome.reply);
      void keepReply(key, outcome.reply);
      void client.invalidateQueries({ queryKey: ['my-day'] });
      void client.invalidateQueries({ queryKey: ['follow-ups'] });
    }
    return outcome.state;
  };
}
