import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { ButtonLink, Columns, Figure, Figures } from '@tiwizi/ui';
import { ConvergenceSections } from '../../shared/convergence/cooperative-sections';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay, useMe } from '../../shared/session';
import { loadTexts, useTexts } from '../../shared/texts';
import { About } from './about';
import { type Cooperative } from './kinds';
import { LegalSection } from './legal-section';
import { Members } from './members';
import { usePlaceWords } from './place-words';
import { Programmes } from './programmes';
import { useCooperative } from './use-cooperative';

const NetworksSection = lazy(async () => {
  const [section] = await Promise.all([import('./networks-section'), loadTexts('networks')]);
  return section;
});

const FairsSection = lazy(async () => {
  const [section] = await Promise.all([import('./fairs-section'), loadTexts('fairs')]);
  return section;
});

/** One cooperative: who and where, the chain of each programme that accompanies it, and its members. */
export default function CooperativePage() {
  const { id = '' } = useParams();
  const t = useTexts('cooperatives');
  const { name } = useFormat();
  const { cooperativeId } = useMe();
  const may = useMay();
  const placeWords = usePlaceWords();
  const query = useCooperative(id);
  const { data } = query;
  return (
    <Screen
      title={data ? name(data.nameFr, data.nameAr) : query.error ? t('title') : ''}
      tabTitle={data ? name(data.nameFr, data.nameAr) : t('title')}
      context={
        data &&
        `${t(`states:kind.${data.kind}`)} · ${t(`states:sector.${data.sector}`)} · ${placeWords(data)}`
      }
      // Who has one cooperative has no list to go back to.
      {...(cooperativeId === null && { back: { to: '/cooperatives', label: t('page.registry') } })}
      more={
        <>
          {may('cooperatives.compare') && (
            <ButtonLink to={`/cooperatives/${id}/comparison`} icon="chart">
              {t('page.compare')}
            </ButtonLink>
          )}
          {data?.may.includes('cooperatives.update') && (
            <ButtonLink to={`/cooperatives/${id}/edit`} icon="edit">
              {t('page.edit')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Loaded query={query}>
        {(cooperative) => (
          <>
            <Programmes enrolments={cooperative.enrolments} />
            <Columns least={22}>
              <About cooperative={cooperative} />
              <Counts cooperative={cooperative} />
            </Columns>
            <LegalSection cooperativeId={cooperative.id} />
            <Suspense fallback={null}>
              <NetworksSection cooperativeId={cooperative.id} />
              <FairsSection cooperativeId={cooperative.id} />
            </Suspense>
            <ConvergenceSections cooperativeId={cooperative.id} />
            {cooperative.may.includes('members.read') && <Members cooperative={cooperative} />}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Counts({ cooperative: { members } }: { cooperative: Cooperative }) {
  const t = useTexts('cooperatives');
  const { number } = useFormat();
  if (members === null || members.total === 0) return null;
  const { female, male, unknown } = members;
  const parts = [
    t('page.women', { count: female }),
    t('page.men', { count: male }),
    ...(unknown > 0 ? [t('page.unknown', { count: unknown })] : []),
  ];
  return (
    <Figures>
      <Figure label={t('members.title')} value={number(members.total)} note={parts.join(' · ')} />
    </Figures>
  );
}
