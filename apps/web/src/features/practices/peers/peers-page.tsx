import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Button, ButtonLink, type Column, DataTable, EmptyState, SelectField, Tag } from '@tiwizi/ui';
import { useAddressFilters } from '../../../shared/address-filters';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { useTopics } from '../../../shared/practice-topics';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { AskDialog } from './ask-dialog';
import { type Peer, peersOf } from './kinds';

/** For a gap of a cooperative, those nearby that master it and offered to help. The criterion stands in the address. */
export default function PeersPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('peers');
  const topics = useTopics();
  const { values, set } = useAddressFilters(['criterion']);
  const criterion = values.criterion.slice(0, 40);
  const query = useQuery(peersOf(enrolmentId, criterion));
  const [asking, setAsking] = useState<Peer | null>(null);
  return (
    <Screen
      title={t('title')}
      context={t('hint')}
      back={{ to: `/enrolments/${enrolmentId}/needs`, label: t('app:do.back') }}
      more={
        <>
          <ButtonLink to="/peer-visits">{t('toVisits')}</ButtonLink>
          {criterion && (
            <ButtonLink to={`/practices?criterion=${encodeURIComponent(criterion)}`}>
              {t('practices')}
            </ButtonLink>
          )}
        </>
      }
      under={
        <SelectField
          label={t('choose')}
          placeholder={t('chooseHint')}
          options={topics.options}
          value={topics.options.length > 0 ? criterion : ''}
          onChange={(event) => set('criterion', event.target.value)}
        />
      }
    >
      {criterion !== '' && (
        <Loaded query={query} rows={4}>
          {({ items, others, contacts, may }) => (
            <>
              <PeersTable peers={items} {...(may.includes('ask') && { onAsk: setAsking })} />
              {others > 0 && <p>{t('others', { count: others })}</p>}
              {contacts.length > 0 && <p>{t('through', { names: contacts.join(' · ') })}</p>}
            </>
          )}
        </Loaded>
      )}
      {asking && (
        <AskDialog
          enrolmentId={enrolmentId}
          criterion={criterion}
          peer={asking}
          onClose={() => setAsking(null)}
        />
      )}
    </Screen>
  );
}

function PeersTable({ peers, onAsk }: { peers: Peer[]; onAsk?: (peer: Peer) => void }) {
  const t = useTexts('peers');
  const { name, date, number } = useFormat();
  const columns: Column<Peer>[] = [
    {
      key: 'name',
      header: t('field.cooperative'),
      naming: true,
      cell: (peer) => name(peer.nameFr, peer.nameAr),
    },
    {
      key: 'place',
      header: t('field.place'),
      cell: (peer) => (
        <>
          {name(peer.placeFr, peer.placeAr)} <Tag>{t(`near.${peer.near}`)}</Tag>
        </>
      ),
    },
    { key: 'sector', header: t('field.sector'), cell: ({ sector }) => t(`states:sector.${sector}`) },
    { key: 'note', header: t('field.offers'), cell: ({ note }) => <bdi>{note || '–'}</bdi> },
    { key: 'seen', header: t('field.seen'), cell: ({ heldOn }) => date(heldOn, 'short') },
    {
      key: 'visits',
      header: t('field.visits'),
      align: 'end',
      cell: ({ visitsHosted }) => number(visitsHosted),
      wideOnly: true,
    },
  ];
  if (onAsk) {
    columns.push({
      key: 'ask',
      header: t('ask'),
      width: '15rem',
      cell: (peer) =>
        peer.asked ? (
          <Tag tone="attention">{t('askedAlready')}</Tag>
        ) : (
          <Button onClick={() => onAsk(peer)} aria-label={`${t('ask')} (${name(peer.nameFr, peer.nameAr)})`}>
            {t('ask')}
          </Button>
        ),
    });
  }
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={peers}
      rowKey={({ cooperativeId }) => cooperativeId}
      empty={<EmptyState title={t('none.title')} hint={t('none.hint')} />}
    />
  );
}
