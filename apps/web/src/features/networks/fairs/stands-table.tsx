import { useState } from 'react';
import { Link } from 'react-router';
import { type Column, DataTable, EmptyState, Menu, StateSign, Tag, VisuallyHidden } from '@tiwizi/ui';
import { usePendingSubjects } from '../../../offline/use-outbox';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type Fair, type Stand } from './kinds';
import { standSubject } from './pending-stands';
import { StandDialog } from './stand-dialog';
import { useStandSteps } from './use-fairs';
import { useFairWords } from './use-fair-words';

/** Each cooperative's stand with its sales; the totals count what was told. */
export function StandsTable({ fair }: { fair: Fair }) {
  const t = useTexts('fairs');
  const { name, number } = useFormat();
  const { amount } = useFairWords();
  const waiting = usePendingSubjects();
  const [telling, setTelling] = useState<string | null>(null);
  const told = fair.table.find(({ id }) => id === telling);
  const columns: Column<Stand>[] = [
    {
      key: 'name',
      header: t('cooperative'),
      naming: true,
      cell: ({ cooperativeId, nameFr, nameAr }) => (
        <Link to={`/cooperatives/${cooperativeId}`}>{name(nameFr, nameAr)}</Link>
      ),
    },
    {
      key: 'state',
      header: t('stateLabel'),
      cell: ({ id, state, approved }) => (
        <>
          <Tag {...(approved && { tone: 'done' as const })}>
            {t(approved ? 'approved' : `state.${state}`)}
          </Tag>{' '}
          {waiting.has(standSubject(id)) && (
            <StateSign compact state="waiting_to_send" word={t('states:cell.waiting_to_send')} />
          )}
        </>
      ),
    },
    {
      key: 'number',
      header: t('standNumber'),
      cell: ({ standNumber }) => <bdi>{standNumber || '–'}</bdi>,
      wideOnly: true,
    },
    { key: 'sales', header: t('inMad.sales'), align: 'end', cell: ({ figures }) => amount(figures.amount) },
    { key: 'buyers', header: t('buyers'), align: 'end', cell: ({ figures }) => number(figures.buyers) },
    { key: 'orders', header: t('orders'), align: 'end', cell: ({ figures }) => number(figures.orders) },
    { key: 'costs', header: t('inMad.costs'), align: 'end', cell: ({ figures }) => amount(figures.costs) },
    { key: 'best', header: t('bestSold'), cell: ({ bestSold }) => <bdi>{bestSold || '–'}</bdi> },
    {
      key: 'do',
      header: <VisuallyHidden>{t('app:do.edit')}</VisuallyHidden>,
      align: 'end',
      width: '4rem',
      cell: (stand) => <Steps stand={stand} fairId={fair.id} onTell={() => setTelling(stand.id)} />,
    },
  ];
  const { totals } = fair;
  return (
    <>
      <DataTable
        caption={t('stands')}
        columns={columns}
        rows={fair.table}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noStands.title')} hint={t('noStands.hint')} />}
        totals={{
          name: t('total'),
          sales: amount(totals.amount),
          buyers: number(totals.buyers),
          orders: number(totals.orders),
          costs: amount(totals.costs),
        }}
      />
      {told && <StandDialog fair={fair} stand={told} onClose={() => setTelling(null)} />}
    </>
  );
}

function Steps({ stand, fairId, onTell }: { stand: Stand; fairId: string; onTell: () => void }) {
  const t = useTexts('fairs');
  const { name } = useFormat();
  const { approve, remove } = useStandSteps(fairId);
  if (stand.may.length === 0) return null;
  const items = {
    change: { label: t('tell'), icon: 'edit' as const, onSelect: onTell },
    approve: {
      label: t('app:do.approve'),
      icon: 'check' as const,
      onSelect: () => void approve(stand, true),
    },
    reopen: { label: t('reopen'), icon: 'undo' as const, onSelect: () => void approve(stand, false) },
    remove: {
      label: t('app:do.remove'),
      icon: 'trash' as const,
      danger: true,
      onSelect: () => void remove(stand),
    },
  };
  return (
    <Menu
      compact
      icon="more"
      label={t('stepsOf', { name: name(stand.nameFr, stand.nameAr) })}
      items={stand.may.map((step) => items[step])}
    />
  );
}
