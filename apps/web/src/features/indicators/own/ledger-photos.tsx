import { useQuery } from '@tanstack/react-query';
import { EvidenceFiles } from '../../../shared/evidence/evidence-files';
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
  const { data } = useQuery(readingFilesOf(enrolmentId, month));
  return (
    <EvidenceFiles
      label={t('photos')}
      enrolmentId={enrolmentId}
      place={`readings:${enrolmentId}:${month}`}
      files={data?.items ?? []}
      most={20}
      {...(mayAdd && {
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
