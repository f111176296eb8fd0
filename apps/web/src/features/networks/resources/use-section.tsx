import { type components } from '@tiwizi/api-client';
import { BarList, Figure, Figures, Section } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { Chart } from '../../../shared/charts/chart';

const minutesInHour = 60;

/** How much of the week's open hours is taken, and by whom. */
export function UseSection({ use }: { use: components['schemas']['ResourceUseDto'] }) {
  const t = useTexts('shared-resources');
  const { number, percent, name } = useFormat();
  const hoursOf = (minutes: number) => t('hours', { hours: number(minutes / minutesInHour, 1) });
  const { openMinutes, takenMinutes, rate, byCooperative } = use;
  if (takenMinutes === 0) return null;
  return (
    <Section title={t('use')} context={t('useHint')}>
      <Figures>
        <Figure
          label={t('useRate')}
          value={percent(rate)}
          note={t('useOf', { taken: hoursOf(takenMinutes), open: hoursOf(openMinutes) })}
        />
      </Figures>
      <Chart label={t('use')}>
        <BarList
          label={t('use')}
          max={Math.max(...byCooperative.map(({ minutes }) => minutes), 1)}
          bars={byCooperative.map(({ cooperative, minutes }) => ({
            key: cooperative.id,
            label: name(cooperative.nameFr, cooperative.nameAr),
            value: minutes,
            words: hoursOf(minutes),
          }))}
        />
      </Chart>
    </Section>
  );
}
