import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { publishGridDraft, readGrid } from '@tiwizi/api-client';
import { type DiagnosticGrid, gridDifference } from '@tiwizi/domain';
import { Banner, Button, Dialog, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { DifferenceView } from './difference-view';
import { codesOf, gridOf, gridsKey, versionKey } from './kinds';

export interface PublishDialogProps {
  draftId: string;
  grid: DiagnosticGrid;
  /** The version it follows; null for the first of its grid. */
  latestId: string | null;
  /** The version number of the draft, once everything is sent; null where something could not be. */
  onSend: () => Promise<number | null>;
  onClose: () => void;
}

/** The last look before a version is fixed for good: everything that changes, side by side. */
export function PublishDialog({ draftId, grid, latestId, onSend, onClose }: PublishDialogProps) {
  const t = useTexts('grids');
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const publish = async () => {
    setBusy(true);
    try {
      const version = await onSend();
      if (version === null) return onClose();
      const { number } = await publishGridDraft(api, { path: { id: draftId }, ifMatch: version });
      void client.invalidateQueries({ queryKey: gridsKey });
      toast({ message: t('published', { number }) });
      await navigate('/grids');
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      title={t('publish')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" icon="seal" busy={busy} onClick={() => void publish()}>
            {t('publishNow')}
          </Button>
          <Button onClick={onClose}>{t('keepWriting')}</Button>
        </>
      }
    >
      {error !== null && <Banner tone="late">{problemText(error)}</Banner>}
      <p>{t('publishHint')}</p>
      {latestId === null ? (
        <p>{t('firstVersion', { count: codesOf(grid).length })}</p>
      ) : (
        <AgainstLatest latestId={latestId} grid={grid} />
      )}
    </Dialog>
  );
}

function AgainstLatest({ latestId, grid }: { latestId: string; grid: DiagnosticGrid }) {
  const t = useTexts('grids');
  const latest = useQuery({
    queryKey: versionKey(latestId),
    queryFn: ({ signal }) => readGrid(api, { path: { id: latestId }, signal }),
    staleTime: Infinity,
  });
  return (
    <Loaded query={latest}>
      {(version) => (
        <DifferenceView
          difference={gridDifference(gridOf(version), grid)}
          before={t('version', { number: version.number })}
          after={t('newVersion')}
        />
      )}
    </Loaded>
  );
}
