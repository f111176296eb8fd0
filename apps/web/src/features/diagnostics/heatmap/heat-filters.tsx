import { useSearchParams } from 'react-router';
import { NEED_CATEGORIES } from '@tiwizi/domain';
import { Cluster, SegmentedControl, SelectField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useNarrow } from '../../../shared/use-narrow';
import { type Grid, type Wave, waves } from '../queries';
import styles from './heat-filters.module.css';
import { type Heatmap } from './heatmap-data';

const orders = ['shared', 'grid'] as const;

/** What the map is of; kept in the address, so that it can be sent to somebody. */
export function HeatFilterFields({ map, grid }: { map: Heatmap; grid: Grid | null }) {
  const t = useTexts('heatmap');
  const format = useFormat();
  const narrow = useNarrow();
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const all = { value: '', label: t('all') };
  return (
    <Cluster gap={4}>
      <SegmentedControl<Wave>
        label={t('wave')}
        value={map.wave}
        onChoose={(wave) => choose('wave', wave)}
        choices={waves.map((wave) => ({
          value: wave,
          label: `${t(`states:wave.${wave}`)} (${format.number(map.diagnosed[wave])})`,
        }))}
      />
      {grid && (
        <div className={styles['selects']}>
          <SelectField
            label={t('dimension')}
            value={search.get('dimension') ?? ''}
            onChange={(event) => choose('dimension', event.target.value)}
            options={[
              all,
              ...grid.dimensions.map(({ code, title }) => ({ value: code, label: format.text(title) })),
            ]}
          />
          <SelectField
            label={t('category')}
            value={search.get('category') ?? ''}
            onChange={(event) => choose('category', event.target.value)}
            options={[
              all,
              ...NEED_CATEGORIES.map((value) => ({ value, label: t(`states:category.${value}`) })),
            ]}
          />
        </div>
      )}
      {grid && !narrow && (
        <SegmentedControl
          label={t('order.label')}
          value={search.get('order') === 'grid' ? 'grid' : 'shared'}
          onChoose={(order) => choose('order', order)}
          choices={orders.map((value) => ({ value, label: t(`order.${value}`) }))}
        />
      )}
    </Cluster>
  );
}
