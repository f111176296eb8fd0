import { type ReactNode } from 'react';
import { ChartFrame } from '@tiwizi/ui';
import { useTexts } from '../texts';

interface ChartProps {
  label: string;
  /** What a picture taken away says below: of when, and from where. */
  notes?: readonly string[];
  children: ReactNode;
}

/** A chart with what goes with each: its figures, and itself as a file. Its screen loads the texts `charts`. */
export function Chart({ label, notes, children }: ChartProps) {
  const t = useTexts('charts');
  return (
    <ChartFrame
      label={label}
      {...(notes && { notes })}
      words={{
        figures: t('figures'),
        chart: t('chart'),
        download: t('app:do.download'),
        svg: t('svg'),
        csv: t('csv'),
      }}
    >
      {children}
    </ChartFrame>
  );
}
