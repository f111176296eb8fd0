import { DataTable, EmptyState } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Grid, type WaveResults } from './queries';
import styles from './criteria-changes.module.css';

interface CriteriaChangesProps {
  grid: Grid;
  comparison: WaveResults['comparisons'][number];
}

/** Criteria that kept their code and changed their level, the greatest change first: true on any version of the grid. */
export function CriteriaChanges({ grid, comparison }: CriteriaChangesProps) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  const titles = new Map(
    grid.dimensions.flatMap(({ criteria }) => criteria.map(({ code, title }) => [code, title])),
  );
  const rows = comparison.criteria
    .flatMap(({ change, ...levels }) => (change === null || change === 0 ? [] : { ...levels, change }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.change - b.change);
  return (
    <details className={styles['changes']} open={comparison.basis === 'common_criteria'}>
      <summary>{t('criteriaChanged')}</summary>
      <DataTable
        caption={t('criteriaChanged')}
        rows={rows}
        rowKey={({ criterion }) => criterion}
        empty={<EmptyState title={t('noneChanged')} />}
        columns={[
          {
            key: 'criterion',
            header: t('criterion'),
            naming: true,
            cell: ({ criterion }) => {
              const title = titles.get(criterion);
              return title ? format.text(title) : criterion;
            },
          },
          {
            key: 'levels',
            header: t('fromTo'),
            cell: ({ earlier, later }) => (
              <bdi dir="ltr">
                {earlier} → {later}
              </bdi>
            ),
          },
          {
            key: 'change',
            header: t('change'),
            align: 'end',
            cell: ({ change }) => (
              <bdi dir="ltr">
                {change > 0 && '+'}
                {format.number(change)}
              </bdi>
            ),
          },
        ]}
      />
    </details>
  );
}
