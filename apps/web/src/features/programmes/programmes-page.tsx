import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { listProgrammes, type components } from '@tiwizi/api-client';
import { ButtonLink, DataTable, EmptyState, LoadMore, Skeleton, type Column } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';

type Programme = components['schemas']['ProgrammeSummaryDto'];

/** The programmes one works on, the latest first. */
export default function ProgrammesPage() {
  const t = useTexts('programmes');
  const may = useMay();
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['programmes'],
    load: (cursor, signal) => listProgrammes(api, { query: cursor === undefined ? {} : { cursor }, signal }),
  });
  const create = may('programmes.create') && (
    <ButtonLink look="primary" icon="plus" to="/programmes/new">
      {t('create')}
    </ButtonLink>
  );
  return (
    <Screen title={t('title')} action={rows?.length === 0 ? undefined : create}>
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} />}
      {rows && <ProgrammeTable rows={rows} create={create} />}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}

function ProgrammeTable({ rows, create }: { rows: Programme[]; create: ReactNode }) {
  const t = useTexts('programmes');
  const format = useFormat();
  const columns: Column<Programme>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: (row) => <Link to={`/programmes/${row.id}`}>{format.name(row.nameFr, row.nameAr)}</Link>,
    },
    { key: 'sponsor', header: t('sponsor'), cell: (row) => row.sponsorName },
    {
      key: 'dates',
      header: t('dates'),
      cell: (row) =>
        t('fromTo', { from: format.date(row.startsOn, 'short'), to: format.date(row.endsOn, 'short') }),
    },
    { key: 'cohort', header: t('cohort'), align: 'end', cell: (row) => format.number(row.cohortSize) },
    { key: 'status', header: t('status'), cell: (row) => t(`state.${row.status}`) },
  ];
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('none.title')} hint={t('none.hint')} action={create} />}
    />
  );
}
