import { Link } from 'react-router';
import { BarList, Section } from '@tiwizi/ui';
import { Chart } from '../../shared/charts/chart';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Figures } from './dashboard-data';
import { type Address } from './use-address';

interface Breakdown {
  figures: Figures;
  address: Address;
}

const most = (counts: number[]) => Math.max(1, ...counts);

export function NeedBars({ figures: { needs }, address: { listOf } }: Breakdown) {
  const t = useTexts('reports');
  return (
    <Section title={t('part.needs')} context={t('needs.context')}>
      <Chart label={t('part.needs')}>
        <BarList
          label={t('part.needs')}
          max={most(needs.map(({ agreed, met }) => agreed + met))}
          bars={needs.map(({ key, agreed, met }) => ({
            key,
            label: (
              <Link to={listOf('needs', { kind: key, state: 'retained' })}>
                {t(`states:category.${key}`)}
              </Link>
            ),
            value: agreed + met,
            words: t('needs.words', { agreed: agreed + met, met }),
          }))}
        />
      </Chart>
    </Section>
  );
}

export function ActionBars({ figures: { actions, actionsLate }, address: { listOf } }: Breakdown) {
  const t = useTexts('reports');
  const { number } = useFormat();
  return (
    <Section title={t('part.actions')} context={t('actions.late', { count: actionsLate })}>
      <Chart label={t('part.actions')}>
        <BarList
          label={t('part.actions')}
          max={most(actions.map(({ count }) => count))}
          bars={actions.map(({ key, count }) => ({
            key,
            label: <Link to={listOf('actions', { state: key })}>{t(`states:action.${key}`)}</Link>,
            value: count,
            words: number(count),
            tone: key === 'done' ? 'done' : 'plain',
          }))}
        />
      </Chart>
    </Section>
  );
}

const kinds = ['training', 'workshop', 'encounter', 'fair'] as const;

export function SessionBars({ figures: { sessions }, address: { listOf } }: Breakdown) {
  const t = useTexts('reports');
  const shown = kinds.flatMap((kind) => {
    const figure = sessions.find(({ key }) => key === kind);
    return figure && figure.planned > 0 ? [{ ...figure, kind }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section title={t('part.sessions')}>
      <Chart label={t('part.sessions')}>
        <BarList
          label={t('part.sessions')}
          max={most(shown.map(({ planned }) => planned))}
          bars={shown.map(({ kind, held, planned }) => ({
            key: kind,
            label: <Link to={listOf('sessions', { kind })}>{t(`states:sessionKind.${kind}`)}</Link>,
            value: held,
            target: planned,
            words: t('sessions.of', { held, planned }),
          }))}
        />
      </Chart>
    </Section>
  );
}
