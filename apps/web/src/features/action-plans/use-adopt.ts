import { useToast } from '@tiwizi/ui';
import { type InputOf } from '../../offline/commands';
import { useKept } from '../../offline/use-kept';
import { useOutbox } from '../../offline/use-outbox';
import { forgetWaiting, type WaitingFile } from '../../shared/evidence/waiting-files';
import { useTexts } from '../../shared/texts';

interface Adopted {
  code: string;
  title: string;
  body: InputOf<'adoptProcedure'>['body'];
  /** Files that wait on this device. */
  waiting: readonly WaitingFile[];
}

export const procedureSubject = (enrolmentId: string, code: string) => `procedure:${enrolmentId}:${code}`;

/**
 * Says that a procedure is in use: in words at once, and once more with the photos when they have arrived. Throws what the
 * API refuses while the form is still open.
 */
export function useAdopt(enrolmentId: string) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const kept = useKept();
  const outbox = useOutbox();
  return async ({ code, title, body, waiting }: Adopted): Promise<void> => {
    const about = {
      subject: procedureSubject(enrolmentId, code),
      label: title,
      place: `/enrolments/${enrolmentId}/procedures`,
    };
    const path = { id: enrolmentId, code };
    const outcome = await outbox.send({ ...about, operation: 'adoptProcedure', input: { path, body } });
    if (outcome.state === 'refused') throw outcome.problem;
    for (const { id, name, blob } of waiting) {
      const input = { path: { id: enrolmentId }, query: { fileId: id, name } };
      const file = {
        operation: 'sendFile' as const,
        input,
        subject: `file:${id}`,
        label: `${title} · ${name}`,
      };
      await outbox.put({ ...about, ...file }, blob);
      await forgetWaiting(id);
    }
    if (waiting.length > 0) {
      const needs = waiting.map(({ id }) => id);
      const whole = { ...body, fileIds: [...(body.fileIds ?? []), ...needs] };
      await outbox.put({ ...about, operation: 'adoptProcedure', input: { path, body: whole }, needs });
    }
    toast(outcome.state === 'sent' ? { message: t('procedures.saved') } : kept());
  };
}
