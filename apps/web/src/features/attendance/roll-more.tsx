import { lazy, Suspense, useState } from 'react';
import { Button } from '@tiwizi/ui';
import { loadTexts, useTexts } from '../../shared/texts';
import styles from './roll-call.module.css';
import { type RollExtraProps } from './roll-extras';

// A phone fetches neither these tools nor their words before somebody asks for them.
const RollExtras = lazy(async () => {
  const [extras] = await Promise.all([import('./roll-extras'), loadTexts('roll-extras')]);
  return extras;
});

/** The way to what a roll is seldom asked for. */
export function RollMore(props: Omit<RollExtraProps, 'onClose'>) {
  const t = useTexts('attendance');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="more" className={styles['more']} onClick={() => setOpen(true)}>
        <span>{t('more')}</span>
      </Button>
      {open && (
        <Suspense>
          <RollExtras {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
