import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type DashboardRecord, type RecordNoun } from './dashboard-data';
import { placeOf, toneOf } from './record-words';
import { useKindWords } from './use-record-words';

interface RecordsTableProps {
  programmeId: string;
  noun: RecordNoun;
  rows: readonly DashboardRecord[];
  empty: ReactNode;
}

const figured: readonly RecordNoun[] = ['diagnostics', 'sessions', 'readings'];

export function RecordsTable({ programmeId, noun, rows, empty }: RecordsTableProps) {
  const t = useTexts('dashboard');
  const format = useFormat();
  const kindWords = useKindWords();
  const who = ({ nameFr, nameAr, others }: DashboardRecord) => {
    const name = format.name(nameFr, nameAr);
    return others > 0 ? t('andOthers', { name, count: others }) : name;
  };
  const what = ({ title, kind, name }: DashboardRecord) =>
    [title, kind === null ? null : kindWords(noun, kind, name)].filter((word) => word).join(' · ');
  const figure = ({ figure: value, expected }: DashboardRecord) => {
    if (noun === 'diagnostics') return t('reports:maturity.of', { score: format.number(value, 1) });
    if (expected === null) return format.number(value, Number.isInteger(value) ? 0 : 2);
    return t('reports:attendance.of', { attended: value ?? 0, expected });
  };
  return (
    <DataTable
      caption={t(`noun.${noun}`)}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'who',
          header: t('column.who'),
          naming: true,
          cell: (record) => <Link to={placeOf(noun, record, programmeId)}>{who(record) || t('nobody')}</Link>,
        },
        ...(noun === 'enrolments' || noun === 'follow-ups'
          ? []
          : [{ key: 'what', header: t('column.what'), cell: what }]),
        {
          key: 'state',
          header: t('column.state'),
          cell: (record) => (
            <Tag tone={toneOf(record)}>{t(`state.${record.kind === 'late' ? 'late' : record.state}`)}</Tag>
          ),
        },
        ...(figured.includes(noun)
          ? [
              {
                key: 'figure',
                header: t('column.figure'),
                align: 'end' as const,
                cell: (record: DashboardRecord) => (record.figure === null ? '–' : figure(record)),
              },
            ]
          : []),
        {
          key: 'day',
          header: t(`day.${noun}`),
          align: 'end',
          cell: ({ day }) =>
            noun === 'readings' ? format.month(day?.slice(0, 7) ?? null) : format.date(day, 'short'),
        },
      ]}
    />
  );
}
