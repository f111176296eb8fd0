import { Link } from 'react-router';
import { ButtonLink, type Column, DataTable, EmptyState, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { useTexts } from '../../../shared/texts';
import { type ResourceLine } from './kinds';
import { usePoleResources } from './use-resources';

/** What a pôle shares with those who belong to it. */
export function ResourcesSection({ poleId }: { poleId: string }) {
  const t = useTexts('shared-resources');
  const query = usePoleResources(poleId);
  const mayAdd = query.data?.may.includes('add') ?? false;
  if (query.data?.items.length === 0 && !mayAdd) return null;
  return (
    <Section
      title={t('title')}
      more={
        mayAdd && (
          <ButtonLink to={`/networks/${poleId}/resources/new`} icon="plus">
            {t('add')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query} rows={3}>
        {({ items }) => <ResourcesTable rows={items} />}
      </Loaded>
    </Section>
  );
}

function ResourcesTable({ rows }: { rows: ResourceLine[] }) {
  const t = useTexts('shared-resources');
  const { name, number } = useFormat();
  const columns: Column<ResourceLine>[] = [
    {
      key: 'name',
      header: t('app:field.name'),
      naming: true,
      cell: ({ id, nameFr, nameAr, retired }) => (
        <>
          <Link to={`/resources/${id}`}>{name(nameFr, nameAr)}</Link> {retired && <Tag>{t('retired')}</Tag>}
        </>
      ),
    },
    { key: 'kind', header: t('kindLabel'), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'place', header: t('place'), cell: ({ place }) => <bdi>{place || '–'}</bdi> },
    { key: 'capacity', header: t('capacity'), align: 'end', cell: ({ capacity }) => number(capacity) },
  ];
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none.title')} hint={t('none.hint')} />}
    />
  );
}
