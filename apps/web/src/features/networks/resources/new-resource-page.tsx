import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { addSharedResource } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { useDraft } from '../../../shared/draft';
import { Loaded } from '../../../shared/loaded';
import { ProgrammeSelect, useProgrammeChoice } from '../../../shared/programme-choice';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type ResourceContent } from './kinds';
import { emptyResource, ResourceForm } from './resource-form';
import { useRefreshResources } from './use-resources';

/** Something that a pôle shares from now on, kept by one programme. */
export default function NewResourcePage() {
  const { id: poleId = '' } = useParams();
  const t = useTexts('shared-resources');
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = useRefreshResources();
  const [id] = useState(newId);
  const choice = useProgrammeChoice();
  const form = useProblemForm<ResourceContent>(emptyResource);
  const draft = useDraft<ResourceContent>(`resource.new.${poleId}`, form);
  return (
    <Screen title={t('add')} back={{ to: `/networks/${poleId}`, label: t('title') }} width="reading">
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      <ProgrammeSelect choice={choice} />
      <Loaded query={choice.query}>
        {() => (
          <ResourceForm
            form={form}
            submit={t('add')}
            onSubmit={async (values) => {
              await addSharedResource(api, {
                path: { id: poleId },
                body: { ...values, id, programmeId: choice.programme?.id ?? '' },
              });
              draft.clear();
              await refresh();
              toast({ message: t('added') });
              await navigate(`/resources/${id}`, { replace: true });
            }}
          />
        )}
      </Loaded>
    </Screen>
  );
}
