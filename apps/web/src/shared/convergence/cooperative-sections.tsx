import { lazy, Suspense } from 'react';
import { Skeleton } from '@tiwizi/ui';
import { useMay } from '../session';
import { loadTexts, useTexts } from '../texts';

const SupportsOfCooperative = lazy(async () => {
  const [section] = await Promise.all([import('./supports-of-cooperative'), loadTexts('supports')]);
  return section;
});
const PeerOffer = lazy(async () => {
  const [section] = await Promise.all([import('./peer-offer'), loadTexts('peers')]);
  return section;
});

/** On a cooperative's page: who else supports it, and on what it helps others. */
export function ConvergenceSections({ cooperativeId }: { cooperativeId: string }) {
  const t = useTexts();
  const may = useMay();
  return (
    <Suspense fallback={<Skeleton label={t('state.loading')} rows={3} />}>
      {may('supports.read') && <SupportsOfCooperative cooperativeId={cooperativeId} />}
      {may('peers.read') && <PeerOffer cooperativeId={cooperativeId} />}
    </Suspense>
  );
}
