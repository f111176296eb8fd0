import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type components } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { keepReply } from '../../offline/kept-replies';
import { useKept } from '../../offline/use-kept';
import { useOutbox } from '../../offline/use-outbox';
import { type WaitingFile } from '../../shared/evidence/waiting-files';
import { isProblem } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { contentOf } from './contact-values';
import { contactToCorrect } from './contact-to-correct';
import { type WindowForm } from './follow-up-page';
import { correctionSubject } from './pending-follow-ups';
import { windowBy } from './queries';
import { type FollowUp } from './said';
import { useSendFiles } from './use-send-files';

type Correction = components['schemas']['CorrectFollowUpDto'];

/**
 * Sends a correction: the words at once, new documents and voice notes after them. `send` throws what the API refuses
 * while the form is still open, and answers the window in which the contact stands then; `theirs` is what somebody else
 * made of it meanwhile.
 */
export function useSendCorrection(
  window: WindowForm,
  followUp: FollowUp,
  again: Command<'correctFollowUp'> | undefined,
) {
  const t = useTexts('follow-up-work');
  const format = useFormat();
  const toast = useToast();
  const kept = useKept();
  const client = useQueryClient();
  const outbox = useOutbox();
  const [theirs, setTheirs] = useState<FollowUp | null>(again?.refusal?.status === 412 ? followUp : null);
  const { id } = followUp;
  const name = format.name(window.cooperativeNameFr, window.cooperativeNameAr);
  const about = {
    subject: correctionSubject(id),
    label: `${name} · ${t('follow-ups:ordinal', { ordinal: window.ordinal })}`,
    place: `/follow-ups/${window.id}/contacts/${id}`,
  };
  const sendFiles = useSendFiles(window.enrolmentId, about);

  const put = async (version: number, body: Correction) => {
    const input = { path: { id }, ifMatch: version, body };
    const outcome = await outbox.send({ ...about, operation: 'correctFollowUp', input });
    if (outcome.state !== 'sent') return outcome;
    const key = windowBy(outcome.reply.id).queryKey;
    client.setQueryData(key, outcome.reply);
    void keepReply(key, outcome.reply);
    // The window that it left, and all that counts windows.
    for (const queryKey of [['my-day'], ['follow-ups'], windowBy(window.id).queryKey]) {
      void client.invalidateQueries({ queryKey });
    }
    return outcome;
  };

  const undo = async (now: FollowUp, { files = [], removedFiles = [] }: Correction) => {
    const { version: _, ...content } = contentOf(contactToCorrect(followUp));
    const outcome = await put(now.version, {
      ...{ ...content, reason: t('correction.undoReason') },
      files: removedFiles.map((fileId) => ({ fileId, seconds: null })),
      removedFiles: files.map(({ fileId }) => fileId),
    });
    toast(
      outcome.state === 'refused'
        ? { message: t('problems:changed-meanwhile'), tone: 'late' }
        : outcome.state === 'sent'
          ? { message: t('correction.undone') }
          : kept(),
    );
  };

  const send = async (
    version: number,
    body: Correction,
    waiting: readonly WaitingFile[],
    onVersion: (version: number) => void,
  ): Promise<string> => {
    // One that still waits here becomes one with it.
    const outcome = await put(version, body);
    if (outcome.state === 'refused') {
      if (isProblem(outcome.problem, 412)) {
        const now = await client.fetchQuery({ ...windowBy(window.id), staleTime: 0 });
        const other = now.followUps.find((each) => each.id === id) ?? null;
        setTheirs(other);
        if (other) onVersion(other.version);
      }
      throw outcome.problem;
    }
    await sendFiles(id, waiting);
    if (outcome.state === 'kept') {
      toast(kept());
      return window.id;
    }
    const now = outcome.reply.followUps.find((each) => each.id === id);
    toast({
      message: t('correction.saved'),
      ...(now && { undo: { label: t('app:do.undo'), onUndo: () => void undo(now, body) } }),
    });
    return outcome.reply.id;
  };
  return { send, theirs };
}
