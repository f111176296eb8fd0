import { useQuery, useQueryClient } from '@tanstack/react-query';
import { removeReadingFile } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { keepReply } from '../../../offline/kept-replies';
import { api } from '../../../shared/api';
import { EvidenceFiles } from '../../../shared/evidence/evidence-files';
import { problemText } from '../../../shared/problem-text';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { readingFilesOf } from './queries';

interface LedgerPhotosProps {
  programmeId: string;
  enrolmentId: string;
  month: string;
  mayAdd: boolean;
}

/** Photos of the pages that a month's figures were read from; they leave when the network is there. */
export function LedgerPhotos({ programmeId, enrolmentId, month, mayAdd }: LedgerPhotosProps) {
  const t = useTexts('own-figures');
  const format = useFormat();
  const client = useQueryClient();
  const toast = useToast();
  const { queryKey } = readingFilesOf(enrolmentId, month);
  const { data } = useQuery(readingFilesOf(enrolmentId, month));
  const bring = async (fileId: string, removed: boolean) => {
    try {
      const reply = await removeReadingFile(api, { path: { id: fileId }, body: { removed } });
      client.setQueryData(queryKey, reply);
      void keepReply(queryKey, reply);
    } catch (problem) {
      toast({ message: problemText(problem), tone: 'late' });
    }
  };
  return (
    <EvidenceFiles
      label={t('photos')}
      hideLabel
      enrolmentId={enrolmentId}
      place={`readings:${enrolmentId}:${month}`}
      files={data?.items ?? []}
      most={20}
      {...(mayAdd && {
        onChange: (next: readonly { id: string }[]) => {
          // As they are when somebody decides: an undo comes later than its removal.
          const known = new Set(client.getQueryData(queryKey)?.items.map(({ id }) => id));
          const there = new Set(next.map(({ id }) => id));
          for (const id of known) if (!there.has(id)) void bring(id, true);
          for (const id of there) if (!known.has(id)) void bring(id, false);
        },
        claim: (fileId: string) =>
          Promise.resolve({
            operation: 'addReadingFile' as const,
            input: { path: { id: enrolmentId }, body: { fileId, month } },
            subject: `reading-files:${enrolmentId}:${month}`,
            label: t('label', { month: format.month(month) }),
            place: `/our-figures/${programmeId}?month=${month}`,
          }),
      })}
    />
  );
}
