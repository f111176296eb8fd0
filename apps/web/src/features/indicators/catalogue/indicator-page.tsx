import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { retireIndicator } from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, Cluster, Section, useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded, Trouble } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { type CatalogueIndicator, indicatorOf } from './catalogue-data';
import { DefinitionView } from './definition-view';
import { PastDefinitions } from './past-definitions';

/** One indicator of the catalogue: what it means, how it adds up, who follows it, what it meant before. */
export default function IndicatorPage() {
  const { indicatorId = '' } = useParams();
  const t = useTexts('indicator-catalogue');
  const format = useFormat();
  const query = useQuery(indicatorOf(indicatorId));
  const { data } = query;
  return (
    <Screen
      title={data ? format.text(data.name) : t('title')}
      context={data?.code}
      back={{ to: '/indicators/catalogue', label: t('title') }}
      width="reading"
      action={
        data?.may.includes('indicators.write') && (
          <ButtonLink to={`/indicators/catalogue/${indicatorId}/edit`} look="primary" icon="edit">
            {t('edit')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query} rows={10}>
        {(indicator) => <Whole indicator={indicator} />}
      </Loaded>
    </Screen>
  );
}

function Whole({ indicator }: { indicator: CatalogueIndicator }) {
  const t = useTexts('indicator-catalogue');
  const format = useFormat();
  const { programmes, formulas, readings, past, retired, may } = indicator;
  return (
    <>
      {retired && <Banner tone="attention">{t('isRetired')}</Banner>}
      <DefinitionView indicator={indicator} />
      <Section title={t('users')} context={t('readings', { count: readings })}>
        {programmes.length === 0 && <p>{t('noUsers')}</p>}
        <ul>
          {programmes.map(({ programmeId, nameFr, nameAr }) => (
            <li key={programmeId}>
              <Link to={`/programmes/${programmeId}/indicators/${indicator.id}`}>
                {format.name(nameFr, nameAr)}
              </Link>
            </li>
          ))}
        </ul>
        {formulas.length > 0 && <p>{t('usedIn', { codes: formulas.join(', ') })}</p>}
      </Section>
      <Section title={t('versions')}>
        {past.length === 0 ? <p>{t('noVersions')}</p> : <PastDefinitions past={past} />}
      </Section>
      {may.includes('indicators.write') && <Retire indicator={indicator} />}
    </>
  );
}

function Retire({ indicator: { id, retired } }: { indicator: CatalogueIndicator }) {
  const t = useTexts('indicator-catalogue');
  const toast = useToast();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (next: boolean) => {
    setBusy(true);
    setError(null);
    try {
      const saved = await retireIndicator(api, { path: { id }, body: { retired: next } });
      queries.setQueryData(indicatorOf(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['indicators'], exact: true });
      toast({ message: t(next ? 'retiredNow' : 'restoredNow') });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Cluster>
      {error !== null && <Trouble error={error} />}
      <Button busy={busy} onClick={() => void send(!retired)}>
        {t(retired ? 'restore' : 'retire')}
      </Button>
    </Cluster>
  );
}
