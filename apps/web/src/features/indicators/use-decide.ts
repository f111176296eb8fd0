import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { decideReadings } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useTexts } from '../../shared/texts';

/** Approves readings or gives them back; either can be undone. */
export function useDecide(programmeId: string) {
  const t = useTexts('indicators');
  const toast = useToast();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const act = async (
    readingIds: string[],
    decision: 'approve' | 'return' | 'reopen',
    reason = '',
  ): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { count } = await decideReadings(api, { body: { readingIds, decision, reason } });
      if (decision === 'reopen') toast({ message: t('readings:reopened', { count }) });
      else {
        toast({
          message: t(decision === 'approve' ? 'approved' : 'returned', { count }),
          undo: { label: t('app:do.undo'), onUndo: () => void act(readingIds, 'reopen') },
        });
      }
    } catch (problem) {
      setError(problem);
    } finally {
      // Also after a refusal: somebody else may have decided meanwhile.
      await queries.invalidateQueries({ queryKey: ['readings', programmeId] });
      void queries.invalidateQueries({ queryKey: ['board', programmeId] });
      setBusy(false);
    }
  };
  return { act, busy, error };
}

export type Decide = ReturnType<typeof useDecide>;
