import { type components } from '@tiwizi/api-client';
import { DataTable } from '@tiwizi/ui';
import { useFormat } from '../format';
import { useTexts } from '../texts';
import { useFaultWords } from './fault-words';

export type SheetFault = components['schemas']['SheetFaultDto'];

/** What stands at which place of a workbook, and what to do about it; in the order of its rows. */
export function SheetFaults({ caption, faults }: { caption: string; faults: readonly SheetFault[] }) {
  const t = useTexts('workbooks');
  const { number } = useFormat();
  const words = useFaultWords();
  const rows = faults
    .map((fault, place) => ({ ...fault, place }))
    .sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ place }) => String(place)}
      columns={[
        {
          key: 'place',
          header: t('place'),
          naming: true,
          cell: ({ row, cell }) => (
            <>
              {t('row', { row: number(row) })} {cell !== '' && <bdi dir="ltr">({cell})</bdi>}
            </>
          ),
        },
        { key: 'sheet', header: t('sheet'), cell: ({ sheet }) => <bdi>{sheet}</bdi> },
        { key: 'column', header: t('column'), cell: ({ column }) => <bdi>{column || '–'}</bdi> },
        {
          key: 'value',
          header: t('value'),
          cell: ({ value }) => (value === '' ? t('blank') : <bdi>{value}</bdi>),
        },
        { key: 'reason', header: t('reason'), cell: words },
      ]}
    />
  );
}
