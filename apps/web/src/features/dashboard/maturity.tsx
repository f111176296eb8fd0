import { Link } from 'react-router';
import { BarList, Columns, Radar, Section } from '@tiwizi/ui';
import { Chart } from '../../shared/charts/chart';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Dashboard } from './dashboard-data';
import { type Address } from './use-address';

/** Where the cohort began and where it has come to; before a second wave, where it began. */
export function Maturity({ dashboard, address }: { dashboard: Dashboard; address: Address }) {
  const t = useTexts('dashboard');
  const format = useFormat();
  const { maturityChange: change, figures } = dashboard;
  const compared = change.compared > 0;
  const dimensions = compared
    ? change.dimensions.map(({ key, title, before, after }) => ({ key, title, first: before, score: after }))
    : figures.maturity.dimensions.map(({ key, title, median }) => ({
        key,
        title,
        first: null,
        score: median,
      }));
  if (dimensions.length === 0) return null;
  const label = compared ? t('maturity.byDimension') : t('reports:part.maturity');
  return (
    <Section
      title={label}
      context={
        compared
          ? t('maturity.changeRule', { count: change.compared })
          : t('reports:maturity.context', {
              count: figures.maturity.diagnosed,
              median: format.number(figures.maturity.median, 1),
            })
      }
      more={
        <Link
          to={address.listOf(
            'diagnostics',
            compared ? { state: 'compared' } : { state: 'finalised', kind: 'baseline' },
          )}
        >
          {t('maturity.diagnostics')}
        </Link>
      }
    >
      <Columns least={22}>
        {compared && dimensions.length > 2 && (
          <Chart label={label}>
            <Radar
              label={label}
              axes={dimensions.map(({ title }) => format.text(title))}
              series={[
                { name: t('maturity.before'), values: dimensions.map(({ first }) => first) },
                { name: t('maturity.after'), values: dimensions.map(({ score }) => score) },
              ]}
              max={4}
              write={(value) => format.number(value, 1)}
            />
          </Chart>
        )}
        <Chart label={label}>
          <BarList
            label={label}
            max={4}
            bars={dimensions.map(({ key, title, first, score }) => ({
              key,
              label: format.text(title),
              value: score,
              target: first,
              words: compared
                ? t('maturity.change', { before: format.number(first, 1), after: format.number(score, 1) })
                : t('reports:maturity.of', { score: format.number(score, 1) }),
            }))}
          />
        </Chart>
      </Columns>
    </Section>
  );
}
