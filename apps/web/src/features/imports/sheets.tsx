import { DataTable, type Column } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Import } from './import-page';

type Sheet = Import['sheets'][number];

/** Each sheet of the file, and what becomes of its rows. */
export function Sheets({ preview: { sheets, ignoredSheets, status } }: { preview: Import }) {
  const t = useTexts('imports');
  const { locale, number } = useFormat();
  const list = (names: string[]) => new Intl.ListFormat(locale).format(names);
  const count = (key: 'rows' | 'toCreate' | 'toUpdate' | 'unchanged'): Column<Sheet> => ({
    key,
    header: t(status === 'confirmed' ? `after.${key}` : `before.${key}`),
    align: 'end',
    cell: (sheet) => number(sheet[key]),
  });
  const left = [
    ...sheets.flatMap(({ ignoredColumns: names }) =>
      names.length > 0 ? [t('ignoredColumns', { count: names.length, names: list(names) })] : [],
    ),
    ...(ignoredSheets.length > 0
      ? [t('ignoredSheets', { count: ignoredSheets.length, names: list(ignoredSheets) })]
      : []),
  ];
  return (
    <>
      <DataTable
        caption={t('sheets')}
        columns={[
          { key: 'sheet', header: t('sheet'), naming: true, cell: ({ name }: Sheet) => <bdi>{name}</bdi> },
          { key: 'kind', header: t('kindLabel'), cell: ({ kind }: Sheet) => t(`kind.${kind}`) },
          ...(['rows', 'toCreate', 'toUpdate', 'unchanged'] as const).map(count),
        ]}
        rows={sheets}
        rowKey={({ name, kind }) => `${kind} ${name}`}
      />
      {left.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
