import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { listCohort, type components } from '@tiwizi/api-client';
import { ButtonLink, DataTable, EmptyState, IconButton, Section, Tag, type Column } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { EnrolmentDialog } from './enrolment-dialog';
import { type Programme } from './programme-values';

export type CohortRow = components['schemas']['CohortRowDto'];

/** The cooperatives of the programme, by province. */
export function CohortTable({ programme }: { programme: Programme }) {
  const t = useTexts('programmes');
  const format = useFormat();
  const { id, may } = programme;
  const [changing, setChanging] = useState<CohortRow>();
  const query = useQuery({
    queryKey: ['programmes', id, 'cohort'],
    queryFn: ({ signal }) => listCohort(api, { path: { id }, signal }),
  });
  const mayWrite = may.includes('enrolments.write');
  const columns: Column<CohortRow>[] = [
    {
      key: 'name',
      header: t('cooperative'),
      cell: (row) => (
        <Link to={`/cooperatives/${row.cooperativeId}`}>{format.name(row.nameFr, row.nameAr)}</Link>
      ),
    },
    {
      key: 'place',
      header: t('place'),
      cell: (row) =>
        `${format.name(row.communeFr, row.communeAr)} · ${format.name(row.provinceFr, row.provinceAr)}`,
    },
    {
      key: 'trainer',
      header: t('trainer'),
      cell: (row) => row.trainerName ?? <Tag tone="attention">{t('noTrainer')}</Tag>,
    },
    { key: 'since', header: t('since'), wideOnly: true, cell: (row) => format.date(row.enrolledOn, 'short') },
    {
      key: 'status',
      header: t('status'),
      cell: (row) =>
        row.status === 'active'
          ? t('states:enrolment.active')
          : t('withdrawnOn', { date: format.date(row.leftOn, 'short') }),
    },
    ...(mayWrite
      ? [
          {
            key: 'change',
            header: '',
            align: 'end' as const,
            cell: (row: CohortRow) => (
              <IconButton
                icon="edit"
                label={t('changeEnrolment', { name: format.name(row.nameFr, row.nameAr) })}
                onClick={() => setChanging(row)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={t('cohortTitle')}>
      <Loaded query={query}>
        {({ items }) => (
          <DataTable
            caption={t('cohortTitle')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.id}
            empty={
              <EmptyState
                title={t('noCohort.title')}
                hint={t('noCohort.hint')}
                action={mayWrite && <ButtonLink to={`/programmes/${id}/enrol`}>{t('enrol')}</ButtonLink>}
              />
            }
          />
        )}
      </Loaded>
      {changing && <EnrolmentDialog programmeId={id} row={changing} onClose={() => setChanging(undefined)} />}
    </Section>
  );
}
