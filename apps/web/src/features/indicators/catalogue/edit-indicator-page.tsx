import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { changeIndicator, readIndicator } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { type CatalogueIndicator, indicatorOf } from './catalogue-data';
import { DefinitionView } from './definition-view';
import { IndicatorForm } from './indicator-form';
import { indicatorBody, indicatorValues, type IndicatorValues } from './indicator-values';

export default function EditIndicatorPage() {
  const { indicatorId = '' } = useParams();
  const t = useTexts('indicator-catalogue');
  const format = useFormat();
  const query = useQuery({ ...indicatorOf(indicatorId), refetchOnWindowFocus: false });
  return (
    <Screen
      title={t('form.edit', { code: query.data?.code ?? '' })}
      back={{
        to: `/indicators/catalogue/${indicatorId}`,
        label: query.data ? format.text(query.data.name) : t('title'),
      }}
      width="reading"
    >
      <Loaded query={query} rows={10}>
        {(indicator) => <Edit indicator={indicator} />}
      </Loaded>
    </Screen>
  );
}

function Edit({ indicator }: { indicator: CatalogueIndicator }) {
  const t = useTexts('indicator-catalogue');
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [first] = useState(() => indicatorValues(indicator));
  const [theirs, setTheirs] = useState<CatalogueIndicator | null>(null);
  const { id, readings } = indicator;

  /** Over the version last seen; where somebody saved meanwhile, theirs is shown and saving again takes its place. */
  const save = async (values: IndicatorValues) => {
    try {
      const ifMatch = (theirs ?? indicator).version;
      const body = { ...indicatorBody(values), reason: values.reason };
      const saved = await changeIndicator(api, { path: { id }, ifMatch, body });
      queries.setQueryData(indicatorOf(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['indicators'], exact: true });
      toast({ message: t('form.saved') });
      void navigate(`/indicators/catalogue/${id}`, { replace: true });
    } catch (error) {
      if (isProblem(error, 412)) setTheirs(await readIndicator(api, { path: { id } }));
      throw error;
    }
  };
  return (
    <>
      {theirs && (
        <Banner tone="attention" title={t('problems:changed-meanwhile')}>
          <DefinitionView indicator={theirs} />
        </Banner>
      )}
      <IndicatorForm
        values={first}
        isNew={false}
        readings={readings}
        draftName={`indicator.${id}`}
        onSave={save}
      />
    </>
  );
}
