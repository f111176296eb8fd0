import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import styles from './page.module.css';

export interface PageProps {
  title: ReactNode;
  /** One line that says where one is: whose, when, which phase. */
  context?: ReactNode;
  /** Where one came from. */
  back?: { to: string; label: string };
  /** The one main action. On a phone it stands under the thumb. */
  action?: ReactNode;
  /** Lesser actions, beside the title. */
  more?: ReactNode;
  /** Tabs or filters, right under the title. */
  under?: ReactNode;
  /** Wide pages use the whole screen; reading pages keep a short line. */
  width?: 'wide' | 'reading';
  children: ReactNode;
}

/** One screen: what it is, where one is, the one main thing to do. */
export function Page({ title, context, back, action, more, under, width = 'wide', children }: PageProps) {
  return (
    <div className={classNames(styles['page'], width === 'reading' && styles['reading'])}>
      <header className={styles['header']}>
        <div className={styles['words']}>
          {back && (
            <Link to={back.to} className={styles['back']}>
              <Icon name="arrow" size={16} className={styles['backArrow']} />
              {back.label}
            </Link>
          )}
          <h1 className={styles['title']}>{title}</h1>
          {context && <div className={styles['context']}>{context}</div>}
        </div>
        {more && <div className={styles['more']}>{more}</div>}
        {action && (
          <div className={styles['action']} data-foot>
            {action}
          </div>
        )}
      </header>
      {under}
      {children}
    </div>
  );
}

export interface SectionProps {
  title: ReactNode;
  context?: ReactNode;
  /** At the end of the title's line. */
  more?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** A part of a page, under its own small heading. */
export function Section({ title, context, more, id, children }: SectionProps) {
  return (
    <section className={styles['section']} id={id}>
      <div className={styles['sectionHead']}>
        <h2>{title}</h2>
        {context && <p className={styles['sectionContext']}>{context}</p>}
        {more && <div className={styles['sectionMore']}>{more}</div>}
      </div>
      {children}
    </section>
  );
}

/** Something really separate from what surrounds it. */
export const Card = ({ children }: { children: ReactNode }) => (
  <div className={styles['card']}>{children}</div>
);

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 8 | 10 | 12;

/** One under the other; the gap in steps of 4 pixels. */
export const Stack = ({ gap = 4, children }: { gap?: Gap; children: ReactNode }) => (
  <div className={styles['stack']} style={{ gap: `var(--s${gap})` }}>
    {children}
  </div>
);

/** Side by side, wrapping where there is no room; the gap in steps of 4 pixels. */
export const Cluster = ({ gap = 3, children }: { gap?: Gap; children: ReactNode }) => (
  <div className={styles['cluster']} style={{ gap: `var(--s${gap})` }}>
    {children}
  </div>
);

/** Columns of at least `least` rem, as many as fit. */
export const Columns = ({ least = 18, children }: { least?: number; children: ReactNode }) => (
  <div
    className={styles['columns']}
    style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}rem, 100%), 1fr))` }}
  >
    {children}
  </div>
);
