import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteGridDraft, readGridDraft, saveGridDraft, startGridDraft } from '@tiwizi/api-client';
import { Button, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { gridsKey } from './kinds';

export interface DeleteDraftProps {
  id: string;
  code: string;
  /** The version that the draft follows; null where it would be the first. */
  copyOf: string | null;
}

/** Takes a draft away, with a way back: what it said is written anew. */
export function DeleteDraft({ id, code, copyOf }: DeleteDraftProps) {
  const t = useTexts('grids');
  const toast = useToast();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const reload = () => client.invalidateQueries({ queryKey: gridsKey });
  const trying = async (act: () => Promise<void>) => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
    } finally {
      setBusy(false);
      await reload();
    }
  };
  const remove = () =>
    trying(async () => {
      const { version, title, dimensions } = await readGridDraft(api, { path: { id } });
      await deleteGridDraft(api, { path: { id }, ifMatch: version });
      const restore = () =>
        trying(async () => {
          const body = { id: newId(), copyOf, code: copyOf === null ? code : null };
          const again = await startGridDraft(api, { body });
          const path = { id: again.id };
          await saveGridDraft(api, { path, ifMatch: again.version, body: { title, dimensions } });
        });
      const undo = { label: t('app:do.undo'), onUndo: () => void restore() };
      toast({ message: t('draftDeleted'), undo });
    });
  return (
    <Button look="quiet" icon="trash" busy={busy} onClick={() => void remove()}>
      {t('deleteDraft')}
    </Button>
  );
}
