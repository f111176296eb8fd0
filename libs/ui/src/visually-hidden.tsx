import { type ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for those who listen to the screen; `block` where it holds more than a line. */
export function VisuallyHidden({ block, children }: { block?: boolean; children: ReactNode }) {
  return block ? (
    <div className={styles['hidden']}>{children}</div>
  ) : (
    <span className={styles['hidden']}>{children}</span>
  );
}
