import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../actions/button';
import { VisuallyHidden } from '../visually-hidden';
import styles from './waiting.module.css';

export interface EmptyStateProps {
  title: string;
  /** What to do next, in a sentence. */
  hint?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <p className={styles['emptyTitle']}>{title}</p>
      {hint && <p className={styles['emptyHint']}>{hint}</p>}
      {action}
    </div>
  );
}

export interface ProgressBarProps {
  label: string;
  /** 0 to 1; null while nobody knows. */
  value: number | null;
  /** The value in the reader's words: "12 of 48". */
  words?: string;
}

export function ProgressBar({ label, value, words }: ProgressBarProps) {
  const share = value === null ? null : Math.min(Math.max(value, 0), 1);
  return (
    <div className={styles['progress']}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        aria-valuetext={words}
        className={styles['track']}
      >
        <div
          className={share === null ? styles['unknown'] : styles['reached']}
          style={share === null ? undefined : { inlineSize: `${share * 100}%` }}
        />
      </div>
      {words && <span className={styles['progressWords']}>{words}</span>}
    </div>
  );
}

/** The place that rows will take, while they are on their way. */
export function Skeleton({ label, rows = 6 }: { label: string; rows?: number }) {
  return (
    <div className={styles['skeleton']} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles['bone']} style={{ inlineSize: `${92 - ((row * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

export interface LoadMoreProps {
  /** On the button: "Show more". */
  label: string;
  /** How far one is: "50 of 1,204". */
  words?: string;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

/** The next page of a list, when its end comes into view or on request. */
export function LoadMore({ label, words, hasMore, busy, onMore }: LoadMoreProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hasMore || busy || !end.current || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onMore(),
      {
        rootMargin: '240px',
      },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, busy, onMore]);
  return (
    <div ref={end} className={styles['loadMore']}>
      {words && <span className={styles['progressWords']}>{words}</span>}
      {hasMore && (
        <Button busy={busy} onClick={onMore}>
          {label}
        </Button>
      )}
    </div>
  );
}
