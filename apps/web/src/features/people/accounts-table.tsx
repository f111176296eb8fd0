import { DataTable, IconButton, Tag, type Column } from '@tiwizi/ui';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type Account } from './kinds';
import styles from './people.module.css';

export interface AccountsTableProps {
  rows: readonly Account[];
  /** Left out for who may not change them. */
  onEdit?: (account: Account) => void;
}

export function AccountsTable({ rows, onEdit }: AccountsTableProps) {
  const t = useTexts('people');
  const me = useMe();
  const editButton = (account: Account) =>
    onEdit && (
      <IconButton
        icon="edit"
        label={t('edit', { name: account.displayName })}
        onClick={() => onEdit(account)}
      />
    );
  const columns: Column<Account>[] = [
    {
      key: 'name',
      header: t('app:field.name'),
      naming: true,
      cell: (account) => (
        <span className={styles['named']}>
          <span>
            <bdi>{account.displayName}</bdi> {account.id === me.id && <Tag>{t('you')}</Tag>}
          </span>
          <span className={styles['narrowOnly']}>{editButton(account)}</span>
        </span>
      ),
    },
    {
      key: 'role',
      header: t('field.role'),
      cell: ({ role, cooperativeName }) => (
        <>
          {t(`states:role.${role}`)}
          {cooperativeName !== null && (
            <>
              {' · '}
              <bdi>{cooperativeName}</bdi>
            </>
          )}
        </>
      ),
    },
    { key: 'email', header: t('app:field.email'), cell: ({ email }) => <Address email={email} /> },
    { key: 'locale', header: t('field.locale'), cell: ({ locale }) => t(`app:language.${locale}`) },
    {
      key: 'state',
      header: t('field.state'),
      cell: ({ active }) => <Tag tone={active ? 'done' : 'plain'}>{t(active ? 'open' : 'closed')}</Tag>,
    },
    { key: 'edit', header: '', align: 'end', wideOnly: true, cell: editButton },
  ];
  return <DataTable caption={t('caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

/** Broken where it must be: an address is often longer than a phone is wide. */
const Address = ({ email }: Pick<Account, 'email'>) => (
  <bdi dir="ltr" className={styles['address']}>
    {email}
  </bdi>
);
