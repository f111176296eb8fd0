import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
import { ButtonLink, Code, DataTable, EmptyState, SelectField, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './training-plan.module.css';
import { catalogue, type ModuleSummary } from './training-data';

/** All that can be taught. */
export default function CataloguePage() {
  const t = useTexts('training');
  const may = useMay();
  const query = useQuery(catalogue);
  const [category, setCategory] = useState<NeedCategory | ''>('');
  return (
    <Screen
      title={t('title')}
      action={
        may('modules.write') && (
          <ButtonLink to="/modules/new" look="primary" icon="plus">
            {t('add')}
          </ButtonLink>
        )
      }
      under={
        <div className={styles['filter']}>
          <SelectField
            label={t('category')}
            placeholder={t('allCategories')}
            value={category}
            onChange={(event) => setCategory(NEED_CATEGORIES.find((one) => one === event.target.value) ?? '')}
            options={NEED_CATEGORIES.map((one) => ({ value: one, label: t(`states:category.${one}`) }))}
          />
        </div>
      }
    >
      <Loaded query={query} rows={12}>
        {({ items }) => (
          <ModulesTable rows={items.filter((module) => category === '' || module.category === category)} />
        )}
      </Loaded>
    </Screen>
  );
}

function ModulesTable({ rows }: { rows: readonly ModuleSummary[] }) {
  const t = useTexts('training');
  const format = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('noResult')} hint={t('noResultHint')} />}
      columns={[
        { key: 'code', header: t('code'), width: '6rem', cell: ({ code }) => <Code>{code}</Code> },
        {
          key: 'title',
          header: t('module'),
          naming: true,
          cell: ({ id, title, edited, retired }) => (
            <>
              <Link to={`/modules/${id}`}>{format.text(title)}</Link> {edited && <Tag>{t('edited')}</Tag>}{' '}
              {retired && <Tag tone="attention">{t('retiredWord')}</Tag>}
            </>
          ),
        },
        {
          key: 'category',
          header: t('category'),
          cell: ({ category }) => t(`states:category.${category}`),
        },
        {
          key: 'length',
          header: t('length'),
          align: 'end',
          width: '7rem',
          cell: ({ plannedHours }) => t('hours', { count: plannedHours, hours: format.number(plannedHours) }),
        },
        {
          key: 'sheets',
          header: t('sheets'),
          align: 'end',
          wideOnly: true,
          cell: ({ sheetCount }) => t('sheetCount', { count: sheetCount }),
        },
        {
          key: 'criteria',
          header: t('criteria'),
          wideOnly: true,
          cell: ({ criteria }) => <Code>{criteria.join(', ')}</Code>,
        },
      ]}
    />
  );
}
