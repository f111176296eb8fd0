import { type ReactNode } from 'react';
import { ChartFrame } from '@tiwizi/ui';
import { useTexts } from '../texts';

/** A chart with what goes with each: its figures, and itself as a file. Its screen loads the texts `charts`. */
export function Chart({ label, children }: { label: string; children: ReactNode }) {
  const t = useTexts('charts');
  return (
    <ChartFrame
      label={label}
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
