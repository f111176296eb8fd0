import { type ReactNode } from 'react';
import { Code, DataTable, IconButton, type Column } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Member } from './kinds';
import { useFunctionWord } from './use-function-word';

export interface MembersTableProps {
  rows: Member[];
  empty: ReactNode;
  /** Left out for who may not change them. */
  onEdit?: (member: Member) => void;
}

export function MembersTable({ rows, empty, onEdit }: MembersTableProps) {
  const t = useTexts('cooperatives');
  const { date, name } = useFormat();
  const functionWord = useFunctionWord();
  const nameOf = ({ givenName, familyName, nameAr }: Member) => name(`${givenName} ${familyName}`, nameAr);
  const columns: Column<Member>[] = [
    { key: 'name', header: t('members.name'), naming: true, cell: nameOf },
    {
      key: 'function',
      header: t('members.function'),
      cell: functionWord,
    },
    { key: 'sex', header: t('members.sex'), cell: ({ sex }) => t(`states:sex.${sex}`) },
    { key: 'birth', header: t('members.birthYear'), cell: ({ birthYear }) => birthYear ?? '–', align: 'end' },
    {
      key: 'phone',
      header: t('members.phone'),
      cell: ({ phone }) => (phone === null ? '–' : <Code>{phone}</Code>),
    },
    {
      key: 'since',
      header: t('members.since'),
      cell: ({ fromDate, toDate }) => (
        <>
          {date(fromDate, 'short')}
          {toDate !== null && ` · ${t('members.until', { date: date(toDate, 'short') })}`}
        </>
      ),
    },
    {
      key: 'code',
      header: t('members.code'),
      cell: ({ memberCode }) => <Code>{memberCode}</Code>,
      wideOnly: true,
    },
    ...(onEdit
      ? [
          {
            key: 'edit',
            header: '',
            align: 'end' as const,
            cell: (member: Member) => (
              <IconButton
                icon="edit"
                label={t('members.edit', { name: nameOf(member) })}
                onClick={() => onEdit(member)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('members.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
