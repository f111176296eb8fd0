import styles from './brand.module.css';
import { useTexts } from './texts';

/** The mark: threads that pass over and under each other, as hands in a tiwizi do. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg className={styles['mark']} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path className={styles['warp']} d="M9 4v3.5M9 16.5v11.5M16 4v11.5M16 24.5v3.5M23 4v3.5M23 16.5v11.5" />
      <path className={styles['weft']} d="M4 12h15.5M28 12h-1.5M4 20h1.5M12.5 20H28" />
    </svg>
  );
}

/** The mark and the name. */
export function Brand() {
  const t = useTexts();
  return (
    <span className={styles['brand']}>
      <Mark />
      <span>{t('name')}</span>
    </span>
  );
}
