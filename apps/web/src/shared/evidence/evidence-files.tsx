import { lazy, Suspense } from 'react';
import { type components } from '@tiwizi/api-client';
import { Skeleton } from '@tiwizi/ui';
import { type NewCommand } from '../../offline/commands';
import { loadTexts, useTexts } from '../texts';
import { type WaitingFile } from './waiting-files';

export type EvidenceFile = components['schemas']['FileDto'];

export interface EvidenceFilesProps {
  enrolmentId: string;
  files: readonly EvidenceFile[];
  /** All the files there are now, after one came or went; without it they can be looked at only. */
  onChange?: (files: EvidenceFile[]) => void;
  /**
   * Says where a new file belongs. With it, files leave through the outbox, whether this screen stays open or not, and
   * come back by the question that told `files`; `onChange` then tells of those that were taken away only.
   */
  claim?: (fileId: string) => Promise<NewCommand>;
  /** Without `claim`: what could not be sent yet, for a form that hands it on when it is sent itself. */
  onWaiting?: (files: WaitingFile[]) => void;
  label: string;
  /** Said to who cannot see, not shown: where what stands around the list names it already. */
  hideLabel?: boolean;
  /** Tells two lists of one enrolment apart, so that what still waits comes back to its own; else the label does. */
  place?: string;
  /** As many as the form takes. */
  most?: number;
}

const EvidenceList = lazy(async () => {
  const [list] = await Promise.all([import('./evidence-list'), loadTexts('evidence')]);
  return list;
});

/**
 * Photos and PDF documents that prove something: taken or chosen, made small on the device, and kept there until they
 * have arrived.
 */
export function EvidenceFiles(props: EvidenceFilesProps) {
  const t = useTexts();
  return (
    <Suspense fallback={<Skeleton label={t('state.loading')} rows={1} />}>
      <EvidenceList {...props} />
    </Suspense>
  );
}
