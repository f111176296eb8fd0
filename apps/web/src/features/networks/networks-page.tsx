import { Link, useSearchParams } from 'react-router';
import { listNetworks } from '@tiwizi/api-client';
import { COOPERATIVE_KINDS } from '@tiwizi/domain';
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  LoadMore,
  SearchField,
  SelectField,
  Skeleton,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { type NetworkLine } from './kinds';
import styles from './networks.module.css';

const shownKinds = COOPERATIVE_KINDS.filter((kind) => kind !== 'cooperative');

/** Unions, networks and pôles that one reaches, with what they gather today. Filters stand in the address. */
export default function NetworksPage() {
  const t = useTexts('networks');
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const kind = shownKinds.find((each) => each === params.get('kind'));
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const query = { ...(search && { search }), ...(kind && { kind }) };
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['networks', 'list', query],
    load: (cursor, signal) => listNetworks(api, { query: { ...query, cursor }, signal }),
  });
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      action={
        may('networks.write') &&
        may('cooperatives.create') && (
          <ButtonLink look="primary" icon="plus" to="/cooperatives/new?kind=network">
            {t('new')}
          </ButtonLink>
        )
      }
      more={
        may('fairs.read') && (
          <ButtonLink to="/fairs" icon="calendar">
            {t('fairs')}
          </ButtonLink>
        )
      }
      under={
        <div className={styles['filters']}>
          <SearchField label={t('search')} value={search} onSearch={(words) => set('search', words)} />
          <SelectField
            label={t('kind')}
            value={kind ?? ''}
            options={[
              { value: '', label: t('allKinds') },
              ...shownKinds.map((value) => ({ value, label: t(`states:kind.${value}`) })),
            ]}
            onChange={({ target }) => set('kind', target.value)}
          />
        </div>
      }
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows && <NetworksTable rows={rows} filtered={Object.keys(query).length > 0} />}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}

function NetworksTable({ rows, filtered }: { rows: NetworkLine[]; filtered: boolean }) {
  const t = useTexts('networks');
  const { name, number } = useFormat();
  const columns: Column<NetworkLine>[] = [
    {
      key: 'name',
      header: t('app:field.name'),
      naming: true,
      cell: ({ id, nameFr, nameAr }) => <Link to={`/networks/${id}`}>{name(nameFr, nameAr)}</Link>,
    },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`states:kind.${kind}`) },
    {
      key: 'organisations',
      header: t('figure.organisations'),
      align: 'end',
      cell: ({ figures }) => number(figures.organisations),
    },
    {
      key: 'people',
      header: t('figure.people'),
      align: 'end',
      cell: ({ figures }) => number(figures.people),
    },
    { key: 'women', header: t('figure.women'), align: 'end', cell: ({ figures }) => number(figures.women) },
    {
      key: 'provinces',
      header: t('figure.provinces'),
      align: 'end',
      cell: ({ figures }) => number(figures.provinces),
    },
  ];
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={t(filtered ? 'empty.noMatch' : 'empty.title')}
          hint={t(filtered ? 'empty.noMatchHint' : 'empty.hint')}
        />
      }
    />
  );
}
