import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type Indicator } from '../readings-data';
import { useWrite } from '../use-write';
import { type Source, type SourceNoun } from './sources-data';
import { useRecordPlace } from './use-record-place';

const waves = ['baseline', 'midline', 'endline'] as const;

interface SourcesTableProps {
  programmeId: string;
  indicator: Indicator;
  noun: SourceNoun;
  rows: readonly Source[];
  empty: ReactNode;
}

export function SourcesTable({ programmeId, indicator, noun, rows, empty }: SourcesTableProps) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const write = useWrite();
  const placeOf = useRecordPlace(programmeId, indicator.id);
  const what = ({ title, name, kind }: Source): string => {
    if (noun === 'diagnostic') {
      const wave = waves.find((each) => each === kind);
      return wave === undefined ? '' : t(`states:wave.${wave}`);
    }
    if (noun === 'reading' && kind === 'submitted') return `${title} · ${t('states:reading.entered')}`;
    if (noun === 'certificate') return t('sources.certificate', { number: title });
    return name ? format.text(name) : title;
  };
  /** Of a share both numbers: 3 of 4 came, 1 of 1 was done. */
  const adds = ({ value, numerator, denominator }: Source): string =>
    numerator === null || denominator === null
      ? write(indicator, value)
      : t('sources.share', {
          part: format.number(numerator, indicator.isRatio ? 2 : 0),
          whole: format.number(denominator, indicator.isRatio ? 2 : 0),
        });
  return (
    <DataTable
      caption={t(`sources.noun.${noun}`)}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'cooperative',
          header: t('rows.cooperative'),
          naming: true,
          cell: (row) => <Link to={placeOf(noun, row)}>{format.name(row.nameFr, row.nameAr)}</Link>,
        },
        ...(noun === 'window' || noun === 'cooperative'
          ? []
          : [
              {
                key: 'what',
                header: t(`sources.noun.${noun}`),
                cell: (row: Source) => <bdi>{what(row)}</bdi>,
              },
            ]),
        { key: 'adds', header: t('sources.adds'), align: 'end', cell: adds },
        {
          key: 'day',
          header: t(noun === 'reading' ? 'sources.month' : 'sources.day'),
          align: 'end',
          cell: ({ day }) =>
            noun === 'reading' ? format.month(day?.slice(0, 7) ?? null) : format.date(day, 'short'),
        },
      ]}
    />
  );
}
