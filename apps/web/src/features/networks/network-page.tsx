import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import {
  Button,
  ButtonLink,
  EmptyState,
  Figure,
  Figures,
  LoadMore,
  Section,
  SegmentedControl,
} from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { AffiliationsTable } from './affiliations-table';
import { JoinDialog } from './join-dialog';
import { type Network, type Side } from './kinds';
import { MembersTree } from './members-tree';
import { ResourcesSection } from './resources/resources-section';
import { useMembers, useNetwork } from './use-affiliations';

/** An organisation among others: what belongs to it, what it belongs to, and what that makes today. */
export default function NetworkPage() {
  const { id = '' } = useParams();
  const t = useTexts('networks');
  const { name } = useFormat();
  const query = useNetwork(id);
  const { data } = query;
  const called = data ? name(data.nameFr, data.nameAr) : '';
  return (
    <Screen
      title={called}
      tabTitle={called || t('title')}
      context={data && t(`states:kind.${data.kind}`)}
      back={{ to: '/networks', label: t('title') }}
      more={<ButtonLink to={`/cooperatives/${id}`}>{t('file')}</ButtonLink>}
    >
      <Loaded query={query}>{(network) => <Standing network={network} />}</Loaded>
    </Screen>
  );
}

function Standing({ network }: { network: Network }) {
  const t = useTexts('networks');
  const { number } = useFormat();
  const { cooperativeId } = useMe();
  const [adding, setAdding] = useState<Side | null>(null);
  const { organisations, people, women, provinces } = network.figures;
  const mayAdd = network.may.includes('add');
  // A cooperative to which nothing belongs is no network: only what it belongs to is of interest.
  const gathers = network.members > 0 || network.kind !== 'cooperative';
  return (
    <>
      {gathers && (
        <Figures>
          <Figure label={t('figure.organisations')} value={number(organisations)} note={t('today')} />
          <Figure label={t('figure.people')} value={number(people)} note={t('onceEach')} />
          <Figure label={t('figure.women')} value={number(women)} />
          <Figure label={t('figure.provinces')} value={number(provinces)} />
        </Figures>
      )}
      {gathers && <Members network={network} {...(mayAdd && { onAdd: () => setAdding('organisation') })} />}
      {gathers && <ResourcesSection poleId={network.id} />}
      <Section
        title={t('belongsTo')}
        more={mayAdd && <Button onClick={() => setAdding('network')}>{t('join')}</Button>}
      >
        <AffiliationsTable
          caption={t('belongsTo')}
          side="network"
          rows={network.belongsTo}
          empty={<EmptyState title={t(network.id === cooperativeId ? 'alone.own' : 'alone.title')} />}
        />
      </Section>
      {adding && <JoinDialog here={network} side={adding} onClose={() => setAdding(null)} />}
    </>
  );
}

function Members({ network, onAdd }: { network: Network; onAdd?: () => void }) {
  const t = useTexts('networks');
  const [params, setParams] = useSearchParams();
  const view = params.get('view') === 'tree' ? 'tree' : 'list';
  const { rows, error, refetch, hasMore, busy, onMore } = useMembers(network.id);
  return (
    <Section
      title={t('members')}
      more={
        onAdd && (
          <Button icon="plus" onClick={onAdd}>
            {t('add')}
          </Button>
        )
      }
    >
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {rows && rows.length > 0 && (
        <SegmentedControl
          label={t('view')}
          hideLabel
          name="view"
          value={view}
          onChoose={(chosen) => setParams(chosen === 'tree' ? { view: 'tree' } : {}, { replace: true })}
          choices={[
            { value: 'list', label: t('list') },
            { value: 'tree', label: t('picture') },
          ]}
        />
      )}
      {rows && view === 'list' && (
        <AffiliationsTable
          caption={t('members')}
          side="organisation"
          rows={rows}
          empty={<EmptyState title={t('none.title')} hint={t(onAdd ? 'none.hint' : 'none.seen')} />}
        />
      )}
      {rows && view === 'tree' && <MembersTree network={network} members={rows} />}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
    </Section>
  );
}
