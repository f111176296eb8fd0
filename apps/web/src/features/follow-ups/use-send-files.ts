import { type NewCommand } from '../../offline/commands';
import { useOutbox } from '../../offline/use-outbox';
import { forgetWaiting, type WaitingFile } from '../../shared/evidence/waiting-files';

/** Sends documents and voice notes of a contact, and after each the word on where it belongs. */
export function useSendFiles(
  enrolmentId: string,
  about: Pick<NewCommand, 'subject' | 'label' | 'place'>,
): (followUpId: string, waiting: readonly WaitingFile[]) => Promise<void> {
  const outbox = useOutbox();
  return async (followUpId, waiting) => {
    for (const { id, name, blob, seconds = null } of waiting) {
      const query = { fileId: id, name };
      const label = `${about.label} · ${name}`;
      const file = { ...about, label, subject: `file:${id}`, input: { path: { id: enrolmentId }, query } };
      await outbox.put({ ...file, operation: 'sendFile' }, blob);
      const input = { path: { id: followUpId }, body: { fileId: id, seconds } };
      await outbox.put({ ...about, needs: [id], operation: 'addFollowUpFile', input });
      await forgetWaiting(id);
    }
  };
}
