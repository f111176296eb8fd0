import { lazy, Suspense } from 'react';
import { type components } from '@tiwizi/api-client';
import { Skeleton } from '@tiwizi/ui';
import { loadTexts, useTexts } from '../texts';

export type EvidenceFile = components['schemas']['FileDto'];

export interface EvidenceFilesProps {
  enrolmentId: string;
  files: readonly EvidenceFile[];
  /** All the files there are now, after one came or went; without it they can be looked at only. */
  onChange?: (files: EvidenceFile[]) => void;
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
 * Photos and PDF documents that prove something: taken or chosen, made small on the device, sent while the form is
 * being filled in, and kept on the device until they have arrived.
 */
export function EvidenceFiles(props: EvidenceFilesProps) {
  const t = useTexts();
  return (
    <Suspense fallback={<Skeleton label={t('state.loading')} rows={1} />}>
      <EvidenceList {...props} />
    </Suspense>
  );
}
