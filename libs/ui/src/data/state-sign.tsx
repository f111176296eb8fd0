import { type ReactNode } from 'react';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../visually-hidden';
import styles from './state-sign.module.css';

export const signStates = [
  'done',
  'running',
  'due_soon',
  'late',
  'blocked',
  'not_due',
  'not_applicable',
  'waiting_to_send',
] as const;
export type SignState = (typeof signStates)[number];

const disc = <circle cx="8" cy="8" r="6.25" className={styles['ring']} />;

const drawings: Record<SignState, ReactNode> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" className={styles['fill']} />
      <path d="M4.8 8.3 7 10.5l4.3-4.8" className={styles['inner']} />
    </>
  ),
  running: (
    <>
      {disc}
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" className={styles['fill']} />
    </>
  ),
  due_soon: (
    <>
      {disc}
      <path d="M8 8V1.75A6.25 6.25 0 0 1 14.25 8z" className={styles['fill']} />
    </>
  ),
  late: (
    <>
      <circle cx="8" cy="8" r="7" className={styles['fill']} />
      <path d="M8 4.2v4.6M8 11.4v.1" className={styles['inner']} />
    </>
  ),
  blocked: <path d="M4 15V1.5M4 2h8.5l-2 3 2 3H4" className={styles['flag']} />,
  not_due: <path d="M5 8h6" className={styles['line']} />,
  not_applicable: (
    <>
      <circle cx="8" cy="8" r="5" className={styles['ring']} />
      <path d="M3.2 12.8 12.8 3.2" className={styles['line']} />
    </>
  ),
  waiting_to_send: <path d="M8 13.5v-11M4 6.5l4-4 4 4" className={styles['line']} />,
};

export interface StateSignProps {
  state: SignState;
  /** The state in words; always said, and shown unless `compact`. */
  word: string;
  compact?: boolean;
  className?: string;
}

/** A state as colour, sign and word together: the same on every screen. */
export function StateSign({ state, word, compact, className }: StateSignProps) {
  return (
    <span
      className={classNames(styles['state'], className)}
      data-state={state}
      title={compact ? word : undefined}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {drawings[state]}
      </svg>
      {compact ? <VisuallyHidden>{word}</VisuallyHidden> : <span className={styles['word']}>{word}</span>}
    </span>
  );
}
