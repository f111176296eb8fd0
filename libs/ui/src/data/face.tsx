import styles from './face.module.css';

export type Mood = 1 | 2 | 3 | 4 | 5;

// From the corners of the mouth hanging low to a broad smile.
const mouths: Record<Mood, string> = {
  1: 'M8 18.5q4-5.5 8 0',
  2: 'M8 17.5q4-2.5 8 0',
  3: 'M8 16.5h8',
  4: 'M8 15.5q4 2.5 8 0',
  5: 'M7.5 14.5q4.5 6 9 0',
};

/** A face from sad (1) to glad (5). It says nothing to who cannot see: its word stands beside it. */
export const Face = ({ mood, size = 32 }: { mood: Mood; size?: number }) => (
  <svg className={styles['face']} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9.5" />
    <path d={`M9 9v1.5M15 9v1.5${mouths[mood]}`} />
  </svg>
);
