import { Banner, Button, Cluster, Stack } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Overlapping } from './kinds';
import { OverlapFacts } from './overlaps';
import styles from './supports.module.css';

export interface WarningProps {
  found: Overlapping[];
  busy: boolean;
  onBack: () => void;
}

/** Told before saving: the choice stays with the person. Its first button sends the form. */
export function Warning({ found, busy, onBack }: WarningProps) {
  const t = useTexts('supports');
  return (
    <Banner tone="attention" title={t('warning.title', { count: found.length })}>
      <Stack gap={3}>
        <p>{t('warning.hint')}</p>
        <ul className={styles['overlaps']}>
          {found.map((overlap) => (
            <li key={overlap.id} className={styles['overlap']}>
              <OverlapFacts overlap={overlap} />
            </li>
          ))}
        </ul>
        <Cluster>
          <Button type="submit" look="primary" busy={busy}>
            {t('warning.saveAnyway')}
          </Button>
          <Button onClick={onBack}>{t('warning.look')}</Button>
        </Cluster>
      </Stack>
    </Banner>
  );
}
