import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { type Column, DataTable, Menu, Tag, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Affiliation, type Side } from './kinds';
import { LeaveDialog } from './leave-dialog';
import { useAffiliationSteps } from './use-affiliations';

export interface AffiliationsTableProps {
  caption: string;
  /** Which of the two sides each line names. */
  side: Side;
  rows: readonly Affiliation[];
  empty: ReactNode;
}

/** Who belongs, as what, and from when to when; who left stays in the list. */
export function AffiliationsTable({ caption, side, rows, empty }: AffiliationsTableProps) {
  const t = useTexts('networks');
  const { name, number } = useFormat();
  const [leaving, setLeaving] = useState<Affiliation | null>(null);
  const columns: Column<Affiliation>[] = [
    {
      key: 'name',
      header: t('app:field.name'),
      naming: true,
      cell: (row) => <Link to={`/networks/${row[side].id}`}>{name(row[side].nameFr, row[side].nameAr)}</Link>,
    },
    { key: 'kind', header: t('kind'), cell: (row) => t(`states:kind.${row[side].kind}`) },
    { key: 'role', header: t('role.label'), cell: ({ role }) => t(`role.${role}`) },
    { key: 'when', header: t('when'), cell: (row) => <When row={row} /> },
  ];
  if (side === 'organisation') {
    columns.push({
      key: 'people',
      header: t('figure.people'),
      align: 'end',
      cell: ({ people }) => number(people),
    });
  }
  if (rows.some(({ may }) => may.length > 0)) {
    columns.push({
      key: 'do',
      header: <VisuallyHidden>{t('app:do.edit')}</VisuallyHidden>,
      align: 'end',
      width: '4rem',
      cell: (row) => <Steps row={row} side={side} onLeave={() => setLeaving(row)} />,
    });
  }
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />
      {leaving && <LeaveDialog affiliation={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

function When({ row: { fromDate, toDate } }: { row: Affiliation }) {
  const t = useTexts('networks');
  const { date } = useFormat();
  if (toDate === null) return <>{t('since', { from: date(fromDate, 'short') })}</>;
  return <Tag>{t('span', { from: date(fromDate, 'short'), to: date(toDate, 'short') })}</Tag>;
}

function Steps({ row, side, onLeave }: { row: Affiliation; side: Side; onLeave: () => void }) {
  const t = useTexts('networks');
  const { name } = useFormat();
  const { comeBack, remove } = useAffiliationSteps();
  if (row.may.length === 0) return null;
  return (
    <Menu
      compact
      icon="more"
      label={t('stepsOf', { name: name(row[side].nameFr, row[side].nameAr) })}
      items={[
        { label: t(row.toDate === null ? 'leave' : 'changeEnd'), icon: 'calendar', onSelect: onLeave },
        ...(row.toDate === null
          ? []
          : [{ label: t('stillThere'), icon: 'undo' as const, onSelect: () => void comeBack(row) }]),
        ...(row.may.includes('remove')
          ? [
              {
                label: t('mistake'),
                icon: 'trash' as const,
                danger: true,
                onSelect: () => void remove(row),
              },
            ]
          : []),
      ]}
    />
  );
}
