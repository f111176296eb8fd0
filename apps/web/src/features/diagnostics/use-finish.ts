import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useToast } from '@tiwizi/ui';
import { type Command, isOf } from '../../offline/commands';
import { filesToCome } from '../../offline/order';
import { problemOf } from '../../offline/refusal';
import { useOutbox, useOutboxState, usePending } from '../../offline/use-outbox';
import { useTexts } from '../../shared/texts';
import { diagnosticSubject } from './given-answers';
import { diagnosticBy, type Diagnostic } from './queries';
import { type AnswerBook } from './use-answers';

/** Files of answers that wait on this device: finishing leaves after them, since nothing can be added after it. */
function filesBefore(commands: readonly Command[], diagnosticId: string): string[] {
  const files = filesToCome(commands);
  return commands.flatMap((command) =>
    isOf(command, 'attachEvidence') && command.input.path.id === diagnosticId && !command.dropped
      ? [command.input.body.fileId].filter((id) => files.has(id))
      : [],
  );
}

/**
 * Finishing a diagnostic, with or without network: the word leaves after its answers and their photos. What is finished
 * here and has not arrived can be taken up again, also where the API refused it.
 */
export function useFinish({ id, perspective }: Diagnostic, { about, handOver }: AnswerBook) {
  const t = useTexts('diagnostics');
  const toast = useToast();
  const client = useQueryClient();
  const outbox = useOutbox();
  const { commands } = useOutboxState();
  const waiting = usePending(diagnosticSubject(id)).find((command) => isOf(command, 'finaliseDiagnostic'));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const finish = async () => {
    setBusy(true);
    setError(null);
    await handOver();
    const needs = filesBefore(outbox.read().commands, id);
    const outcome = await outbox.send({
      ...{ operation: 'finaliseDiagnostic', input: { path: { id } }, needs },
      ...about,
    });
    setBusy(false);
    if (outcome.state === 'sent') {
      toast({ message: t(perspective === 'self' ? 'finalisedSelf' : 'finalised') });
    }
    if (outcome.state === 'refused') {
      setError(outcome.problem);
      // Somebody else may have finished it, or the questions may be others now.
      void client.invalidateQueries({ queryKey: diagnosticBy(id).queryKey });
    }
  };

  return {
    finish,
    busy,
    error,
    /** It is finished on this device, and the API does not know yet or refused it. */
    here: waiting
      ? {
          photos: filesBefore(commands, id).length,
          refusal: waiting.refusal ? problemOf(waiting.refusal) : null,
          reopen: async () => {
            await outbox.takeBack(waiting.id);
            void client.invalidateQueries({ queryKey: diagnosticBy(id).queryKey });
          },
        }
      : null,
  };
}
