import { Link } from 'react-router';
import { listAgreements } from '@tiwizi/api-client';
import { ButtonLink, type Column, DataTable, EmptyState, LoadMore, Skeleton, Tag } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import styles from './agreements.module.css';
import { type Agreement, stateTones } from './kinds';
import { usePeriod } from './use-period';

/** The agreements of the programmes in reach, and how their promises stand. */
export default function AgreementsPage() {
  const t = useTexts('agreements');
  const { name } = useFormat();
  const period = usePeriod();
  const mayWrite = useMay()('agreements.write');
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: ['agreements', 'list'],
    load: (cursor, signal) => listAgreements(api, { query: { cursor }, signal }),
  });
  const add = mayWrite && (
    <ButtonLink to="/agreements/new" look="primary" icon="plus">
      {t('new')}
    </ButtonLink>
  );
  const columns: Column<Agreement>[] = [
    {
      key: 'title',
      header: t('field.title'),
      naming: true,
      cell: ({ id, title, programmeNameFr, programmeNameAr }) => (
        <>
          <Link to={`/agreements/${id}`} dir="auto">
            {title}
          </Link>
          <span className={styles['soft']}>{name(programmeNameFr, programmeNameAr)}</span>
        </>
      ),
    },
    {
      key: 'parties',
      header: t('field.parties'),
      cell: ({ parties }) => (
        <ul className={styles['names']}>
          {parties.map((party) => (
            <li key={party.id}>
              <bdi>{name(party.name, party.nameAr)}</bdi>
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'period', header: t('field.period'), cell: period },
    {
      key: 'state',
      header: t('field.state'),
      cell: ({ state }) => <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag>,
    },
    {
      key: 'commitments',
      header: t('field.commitments'),
      cell: ({ commitments }) => {
        const late = commitments.filter(({ state }) => state === 'late').length;
        const done = commitments.filter(({ state }) => state === 'done').length;
        return (
          <>
            {t('progress', { done, all: commitments.length })}
            {late > 0 && (
              <>
                {' '}
                <Tag tone="late">{t('lateCount', { count: late })}</Tag>
              </>
            )}
          </>
        );
      },
    },
  ];
  return (
    <Screen title={t('title')} context={t('hint')} action={add}>
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={6} />}
      {rows && (
        <DataTable
          caption={t('caption')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowTone={({ commitments }) =>
            commitments.some(({ state }) => state === 'late') ? 'late' : undefined
          }
          empty={<EmptyState title={t('empty.title')} hint={t('empty.hint')} action={add} />}
        />
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Screen>
  );
}
