import { exportReadings } from '@tiwizi/api-client';
import { Menu, type MenuItem } from '@tiwizi/ui';
import { openDocument } from '../../../shared/open-document';
import { useLocale, useTexts } from '../../../shared/texts';
import { type Grid } from '../sheet/columns';

/** The month and the whole programme as tables for a spreadsheet, a template to fill in, and the way back in. */
export function TableMenu({ grid, mayImport }: { grid: Grid; mayImport: boolean }) {
  const t = useTexts('readings');
  const locale = useLocale();
  const { programmeId, month, months } = grid;
  const path = { id: programmeId };
  const download =
    (layout: 'grid' | 'long' | 'template', format: 'xlsx' | 'csv', from: string, to: string) => () =>
      openDocument(exportReadings.address({ path, query: { from, to, layout, format, locale } }));
  const first = months[0] ?? month;
  const last = months.at(-1) ?? month;
  const items: MenuItem[] = [
    { label: t('table.month'), icon: 'download', onSelect: download('grid', 'xlsx', month, month) },
    { label: t('table.all'), icon: 'download', onSelect: download('grid', 'xlsx', first, last) },
    { label: t('table.long'), icon: 'download', onSelect: download('long', 'csv', first, last) },
    { label: t('table.template'), icon: 'document', onSelect: download('template', 'xlsx', month, month) },
    ...(mayImport
      ? [
          {
            label: t('table.import'),
            icon: 'upload' as const,
            to: `/indicators/import?programme=${programmeId}&month=${month}`,
          },
        ]
      : []),
  ];
  return <Menu label={t('table.open')} icon="grid" items={items} />;
}
