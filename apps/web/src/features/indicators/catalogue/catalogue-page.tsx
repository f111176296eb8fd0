import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { foldForSearch } from '@tiwizi/domain';
import { listIndicators } from '@tiwizi/api-client';
import { ButtonLink, Code, DataTable, EmptyState, FieldRow, SearchField, SelectField, Tag } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { type Listed } from './catalogue-data';

const shows = ['all', 'typed', 'automatic', 'formula', 'retired'] as const;
type Shown = (typeof shows)[number];

const isShown = (value: string): value is Shown => shows.some((each) => each === value);

function matches({ retired, origin }: Listed, shown: Shown): boolean {
  if (shown === 'retired') return retired;
  return !retired && (shown === 'all' || origin === shown);
}

/** All indicators that a programme may follow, and what each is. */
export default function CataloguePage() {
  const t = useTexts('indicator-catalogue');
  const format = useFormat();
  const may = useMay();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const query = useQuery({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => listIndicators(api, { signal }),
  });
  const wanted = foldForSearch(search);
  const found = (items: Listed[]) =>
    items.filter((one) => {
      const { fr, ar, en } = one.name;
      return matches(one, shown) && foldForSearch([one.code, fr, ar, en].join(' ')).includes(wanted);
    });
  return (
    <Screen
      title={t('title')}
      action={
        may('indicators.write') && (
          <ButtonLink to="/indicators/catalogue/new" look="primary" icon="plus">
            {t('add')}
          </ButtonLink>
        )
      }
    >
      <FieldRow>
        <SearchField label={t('search')} value={search} onSearch={setSearch} />
        <SelectField
          label={t('filter')}
          value={shown}
          onChange={({ target }) => isShown(target.value) && setShown(target.value)}
          options={shows.map((value) => ({
            value,
            label: value === 'all' || value === 'retired' ? t(value) : t(`origin.${value}`),
          }))}
        />
      </FieldRow>
      <Loaded query={query} rows={12}>
        {({ items }) => (
          <DataTable
            caption={t('caption')}
            rows={found(items)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('nothing.title')} hint={t('nothing.hint')} />}
            columns={[
              {
                key: 'name',
                header: t('name'),
                naming: true,
                cell: ({ id, name, retired }) => (
                  <>
                    <Link to={`/indicators/catalogue/${id}`}>{format.text(name)}</Link>{' '}
                    {retired && <Tag>{t('retired')}</Tag>}
                  </>
                ),
              },
              { key: 'code', header: t('code'), cell: ({ code }) => <Code>{code}</Code> },
              { key: 'unit', header: t('unit'), cell: ({ unit }) => format.text(unit) },
              { key: 'origin', header: t('originLabel'), cell: ({ origin }) => t(`origin.${origin}`) },
              {
                key: 'frequency',
                header: t('frequency'),
                wideOnly: true,
                cell: ({ frequencyMonths }) => t('every', { count: frequencyMonths }),
              },
              {
                key: 'direction',
                header: t('direction.label'),
                wideOnly: true,
                cell: ({ direction }) => t(`direction.${direction}`),
              },
            ]}
          />
        )}
      </Loaded>
    </Screen>
  );
}
