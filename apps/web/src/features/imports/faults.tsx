import { DataTable, type Column } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useFaultWords } from './fault-words';
import { type Import } from './import-page';

type Fault = Import['faults'][number];

/** Cell by cell, what the file's author has to put right, in the order in which they will find it. */
export function Faults({ preview: { faults, faultsTotal, sheets } }: { preview: Import }) {
  const t = useTexts('imports');
  const { number } = useFormat();
  const faultWords = useFaultWords();
  const places = sheets.map(({ name }) => name);
  const sorted = faults
    .map((fault, place) => ({ ...fault, place }))
    .sort((a, b) => places.indexOf(a.sheet) - places.indexOf(b.sheet) || a.row - b.row);
  const columns: Column<Fault & { place: number }>[] = [
    ...(sheets.length > 1
      ? [{ key: 'sheet', header: t('sheet'), cell: ({ sheet }: Fault) => <bdi>{sheet}</bdi> }]
      : []),
    {
      key: 'cell',
      header: t('faults.cell'),
      naming: true,
      cell: ({ row, column }) => t('faults.at', { row: number(row), column }),
    },
    {
      key: 'value',
      header: t('faults.value'),
      cell: ({ value }) => (value === '' ? t('faults.blank') : <bdi>{value}</bdi>),
    },
    { key: 'reason', header: t('faults.reason'), cell: faultWords },
  ];
  return (
    <>
      {faultsTotal > faults.length && <p>{t('faults.first', { shown: number(faults.length) })}</p>}
      <DataTable
        caption={t('faults.caption')}
        columns={columns}
        rows={sorted}
        rowKey={({ place }) => String(place)}
      />
    </>
  );
}
