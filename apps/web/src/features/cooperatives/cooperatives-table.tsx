import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { Code, DataTable, type Column } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type CooperativeLine } from './kinds';
import { usePlaceWords } from './place-words';

export function CooperativesTable({ rows, empty }: { rows: CooperativeLine[]; empty: ReactNode }) {
  const t = useTexts('cooperatives');
  const { name } = useFormat();
  const placeWords = usePlaceWords();
  const columns: Column<CooperativeLine>[] = [
    {
      key: 'name',
      header: t('app:field.name'),
      naming: true,
      cell: ({ id, nameFr, nameAr }) => <Link to={`/cooperatives/${id}`}>{name(nameFr, nameAr)}</Link>,
    },
    { key: 'place', header: t('field.place'), cell: placeWords },
    { key: 'sector', header: t('field.sector'), cell: ({ sector }) => t(`states:sector.${sector}`) },
    { key: 'kind', header: t('field.kind'), cell: ({ kind }) => t(`states:kind.${kind}`), wideOnly: true },
    { key: 'code', header: t('field.code'), cell: ({ code }) => <Code>{code}</Code>, wideOnly: true },
  ];
  return (
    <DataTable caption={t('caption')} columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />
  );
}
