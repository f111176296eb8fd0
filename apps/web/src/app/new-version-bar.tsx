import { useEffect, useState } from 'react';
import { Button } from '@tiwizi/ui';
import { carryScreens, useNewVersion } from '../offline/new-version';
import { useLocale, useTexts } from '../shared/texts';
import styles from './new-version-bar.module.css';

/** The first screen has the network to itself. */
const patience = 3000;

/** Makes the application work without network, and asks before a new version takes the place of this one. */
export function NewVersionBar() {
  const t = useTexts('offline');
  const locale = useLocale();
  const begin = useNewVersion();
  const [later, setLater] = useState(false);
  useEffect(() => {
    const start = setTimeout(() => carryScreens(locale), patience);
    return () => clearTimeout(start);
  }, [locale]);
  if (!begin || later) return null;
  return (
    <div className={styles['bar']} role="status">
      <p>{t('version.ready')}</p>
      <Button look="primary" onClick={begin}>
        {t('version.begin')}
      </Button>
      <Button look="quiet" onClick={() => setLater(true)}>
        {t('version.later')}
      </Button>
    </div>
  );
}
