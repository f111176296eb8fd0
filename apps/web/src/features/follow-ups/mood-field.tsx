import { type ComponentProps } from 'react';
import { SegmentedControl } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';

export const moods = ['1', '2', '3', '4', '5'] as const;
export type Mood = (typeof moods)[number];

// From the corners of the mouth hanging low to a broad smile.
const mouths: Record<Mood, string> = {
  1: 'M8 18.5q4-5.5 8 0',
  2: 'M8 17.5q4-2.5 8 0',
  3: 'M8 16.5h8',
  4: 'M8 15.5q4 2.5 8 0',
  5: 'M7.5 14.5q4.5 6 9 0',
};

type MoodFieldProps = Omit<ComponentProps<typeof SegmentedControl>, 'choices'>;

/** How the cooperative is doing: five faces, each with its word. */
export function MoodField(props: MoodFieldProps) {
  const t = useTexts('follow-ups');
  return (
    <div className={styles['moods']}>
      <SegmentedControl
        {...props}
        choices={moods.map((mood) => ({
          value: mood,
          label: (
            <span className={styles['mood']}>
              <svg width="32" height="32" viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="9.5" />
                <path d={`M9 9v1.5M15 9v1.5${mouths[mood]}`} />
              </svg>
              {t(`mood.${mood}`)}
            </span>
          ),
        }))}
      />
    </div>
  );
}
