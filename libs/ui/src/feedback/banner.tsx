import { type ReactNode } from 'react';
import { Icon } from '../icons/icon';
import { type IconName } from '../icons/shapes';
import styles from './banner.module.css';

export type BannerTone = 'info' | 'attention' | 'late' | 'done';

const signs: Record<BannerTone, IconName> = {
  info: 'info',
  attention: 'warning',
  late: 'warning',
  done: 'check',
};

export interface BannerProps {
  tone?: BannerTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** A word to the reader, in its place on the page. What is late or wrong is announced. */
export function Banner({ tone = 'info', title, children, action }: BannerProps) {
  return (
    <div className={styles['banner']} data-tone={tone} role={tone === 'late' ? 'alert' : 'status'}>
      <Icon name={signs[tone]} className={styles['sign']} />
      <div className={styles['words']}>
        {title && <p className={styles['title']}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
