import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { Cluster, DataTable, StateSign, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type DiagnosticItem } from './queries';

interface DiagnosticsTableProps {
  items: readonly DiagnosticItem[];
  empty: ReactNode;
}

/** Each diagnostic that stands or is under way: whose view, how far, what it found. */
export function DiagnosticsTable({ items, empty }: DiagnosticsTableProps) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={items}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'wave',
          header: t('wave'),
          naming: true,
          cell: ({ id, wave, reading, edition }) => (
            <Cluster gap={2}>
              <Link to={`/diagnostics/${id}`}>{t(`states:wave.${wave}`)}</Link>
              {reading === 2 && <Tag>{t('second.short')}</Tag>}
              {edition > 1 && <Tag>{t('correct.short')}</Tag>}
            </Cluster>
          ),
        },
        {
          key: 'perspective',
          header: t('perspective'),
          cell: ({ perspective, assessorName }) =>
            perspective === 'self' ? t('states:perspective.self') : assessorName,
        },
        { key: 'heldOn', header: t('heldOn'), cell: ({ heldOn }) => format.date(heldOn) },
        {
          key: 'status',
          header: t('status'),
          cell: ({ status, answered, total }) =>
            status === 'finalised' ? (
              <StateSign state="done" word={t('isFinalised')} />
            ) : (
              <StateSign state="running" word={t('answeredOf', { answered, total })} />
            ),
        },
        {
          key: 'overall',
          header: t('overall'),
          align: 'end',
          cell: ({ overall }) => format.number(overall, 1),
        },
        {
          key: 'law',
          header: t('law'),
          cell: ({ legalBlockers }) =>
            legalBlockers ? (
              <Tag tone="late">{t('legalBlockers', { count: legalBlockers })}</Tag>
            ) : (
              format.number(legalBlockers)
            ),
        },
      ]}
    />
  );
}
