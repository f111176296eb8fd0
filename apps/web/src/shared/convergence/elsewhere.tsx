import { lazy, Suspense, useState } from 'react';
import { Button, Skeleton } from '@tiwizi/ui';
import { useMay } from '../session';
import { loadTexts, useTexts } from '../texts';

const PracticesBeside = lazy(async () => {
  const [part] = await Promise.all([import('./practices-beside'), loadTexts('practices')]);
  return part;
});

/** Beside a gap: what worked elsewhere and who knows how, brought when it is asked for. */
export function Elsewhere({
  enrolmentId,
  criterion,
  title,
}: {
  enrolmentId: string;
  criterion: string;
  title: string;
}) {
  const t = useTexts();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('practices.read')) return null;
  if (!open)
    return (
      <div>
        <Button
          look="quiet"
          icon="flag"
          aria-label={`${t('nav.practices')} (${title})`}
          onClick={() => setOpen(true)}
        >
          {t('nav.practices')}
        </Button>
      </div>
    );
  return (
    <Suspense fallback={<Skeleton label={t('state.loading')} rows={2} />}>
      <PracticesBeside enrolmentId={enrolmentId} criterion={criterion} />
    </Suspense>
  );
}
