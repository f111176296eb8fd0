import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type Column, DataTable, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Support, tones } from './kinds';
import styles from './supports.module.css';
import { useSupportWords } from './use-support-words';

export interface SupportsTableProps {
  rows: Support[];
  empty: ReactNode;
  /** Left out on a cooperative's own page. */
  withCooperative: boolean;
  onOpen: (support: Support) => void;
}

/** One line a support; those that seem to pay twice stand out until somebody settles it. */
export function SupportsTable({ rows, empty, withCooperative, onOpen }: SupportsTableProps) {
  const t = useTexts('supports');
  const { name, text } = useFormat();
  const words = useSupportWords();
  const toSettle = ({ overlaps }: Support) => overlaps.some(({ settledWith }) => settledWith === null);
  const columns: Column<Support>[] = [
    {
      key: 'object',
      header: t('field.object'),
      naming: true,
      cell: (support) => (
        <button type="button" className={styles['name']} dir="auto" onClick={() => onOpen(support)}>
          {support.object}
        </button>
      ),
    },
    ...(withCooperative
      ? [
          {
            key: 'cooperative',
            header: t('field.cooperative'),
            cell: ({ cooperative: { id, nameFr, nameAr } }: Support) => (
              <Link to={`/cooperatives/${id}`}>{name(nameFr, nameAr)}</Link>
            ),
          },
        ]
      : []),
    {
      key: 'funder',
      header: t('field.funder'),
      cell: ({ funder, scheme }) => (
        <>
          <bdi>{funder}</bdi>
          {scheme && <span className={styles['soft']}>{text(scheme.name)}</span>}
        </>
      ),
    },
    {
      key: 'amount',
      header: t('field.amount'),
      align: 'end',
      cell: (support) => (
        <>
          <span className={styles['amount']}>{words.amount(support)}</span>
          {support.inKind && <span className={styles['soft']}>{t('inKind')}</span>}
        </>
      ),
    },
    { key: 'period', header: t('field.period'), cell: words.period },
    {
      key: 'status',
      header: t('field.status'),
      cell: (support) => (
        <>
          <Tag tone={tones[support.status]}>{t(`status.${support.status}`)}</Tag>
          {toSettle(support) && <Tag tone="attention">{t('doubled')}</Tag>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowTone={(support) => (toSettle(support) ? 'attention' : undefined)}
      empty={empty}
    />
  );
}
