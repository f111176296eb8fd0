import { type ComponentProps } from 'react';
import { Face, SegmentedControl, type Mood as FaceMood } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';

export const moods = ['1', '2', '3', '4', '5'] as const;
export type Mood = (typeof moods)[number];

export const isMood = (text: string): text is Mood => moods.some((mood) => mood === text);

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
              <Face mood={Number(mood) as FaceMood} />
              {t(`mood.${mood}`)}
            </span>
          ),
        }))}
      />
    </div>
  );
}
