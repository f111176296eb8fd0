import { BarList, Columns, DataTable, Figure, Figures, Section } from '@tiwizi/ui';
import { Chart } from '../../shared/charts/chart';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Convergence } from './view-data';

/** One programme: who else helps its cooperatives, with what, and whether promises are kept. */
export function ProgrammeConvergence({ programme }: { programme: Convergence }) {
  const t = useTexts('territories');
  const { name, number, text } = useFormat();
  const { enrolled, supported, supports, amount, schemes, categories, commitments } = programme;
  const money = (value: number | null) =>
    value === null ? t('convergence.untold') : t('convergence.dirhams', { amount: number(value) });
  return (
    <Section title={name(programme.nameFr, programme.nameAr)}>
      <Figures>
        <Figure
          label={t('convergence.supported')}
          value={number(supported)}
          note={t('convergence.ofEnrolled', { count: enrolled })}
        />
        <Figure label={t('convergence.supports')} value={number(supports)} />
        <Figure
          label={t('convergence.amount')}
          value={amount === null ? '–' : money(amount)}
          note={t('convergence.amountRule')}
        />
      </Figures>
      <Figures>
        <Figure label={t('convergence.agreements')} value={number(commitments.agreements)} />
        <Figure label={t('convergence.kept')} value={number(commitments.kept)} />
        <Figure
          label={t('convergence.late')}
          value={number(commitments.late)}
          tone={commitments.late > 0 ? 'late' : 'plain'}
        />
        <Figure label={t('convergence.ahead')} value={number(commitments.ahead)} />
      </Figures>
      {supports > 0 && (
        <Columns least={22}>
          <DataTable
            caption={t('convergence.byScheme')}
            rows={schemes}
            rowKey={({ name: scheme }) => scheme?.fr ?? ''}
            columns={[
              {
                key: 'name',
                header: t('convergence.scheme'),
                naming: true,
                cell: ({ name: scheme }) => (scheme ? text(scheme) : t('convergence.noScheme')),
              },
              {
                key: 'cooperatives',
                header: t('convergence.supported'),
                align: 'end',
                cell: ({ cooperatives }) => number(cooperatives),
              },
              {
                key: 'supports',
                header: t('convergence.supports'),
                align: 'end',
                cell: (scheme) => number(scheme.supports),
              },
              {
                key: 'amount',
                header: t('convergence.amount'),
                align: 'end',
                cell: (scheme) => money(scheme.amount),
              },
            ]}
          />
          <Chart label={t('convergence.byKind')}>
            <BarList
              label={t('convergence.byKind')}
              max={Math.max(1, ...categories.map(({ cooperatives }) => cooperatives))}
              bars={categories.map(({ category, cooperatives, supports: given }) => ({
                key: category,
                label: t(`states:category.${category}`),
                value: cooperatives,
                words: t('convergence.kindWords', { cooperatives: number(cooperatives), count: given }),
              }))}
            />
          </Chart>
        </Columns>
      )}
    </Section>
  );
}
