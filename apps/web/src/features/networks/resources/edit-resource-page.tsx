import { useNavigate, useParams } from 'react-router';
import { readSharedResource, updateSharedResource } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { Clash } from '../../../shared/both-versions/clash';
import { useEditing } from '../../../shared/both-versions/use-editing';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { contentOf, type ResourceContent, type SharedResource } from './kinds';
import { ResourceForm } from './resource-form';
import { useResourceParts } from './resource-parts';
import { useRefreshResources, useResource } from './use-resources';

/** Corrects what is said of a resource, or takes it off the list. */
export default function EditResourcePage() {
  const { id = '' } = useParams();
  const t = useTexts('shared-resources');
  const { name } = useFormat();
  const query = useResource(id, null);
  const called = query.data ? name(query.data.nameFr, query.data.nameAr) : '';
  return (
    <Screen title={t('edit')} back={{ to: `/resources/${id}`, label: called }} width="reading">
      <Loaded query={query}>{(resource) => <Editing resource={resource} />}</Loaded>
    </Screen>
  );
}

function Editing({ resource }: { resource: SharedResource }) {
  const t = useTexts('shared-resources');
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = useRefreshResources();
  const parts = useResourceParts();
  const form = useProblemForm<ResourceContent>(contentOf(resource));
  const path = { id: resource.id };
  const editing = useEditing<SharedResource, ResourceContent>({
    ...{ name: `resource.${resource.id}`, form, stored: resource, valuesOf: contentOf },
    load: () => readSharedResource(api, { path }),
  });
  return (
    <ResourceForm
      form={form}
      submit={t('app:do.save')}
      mayRetire
      before={
        <>
          {editing.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
          <Clash editing={editing} parts={parts} />
        </>
      }
      onSubmit={(body) =>
        editing.save(async ({ version }) => {
          await updateSharedResource(api, { path, ifMatch: version, body });
          await refresh();
          toast({ message: t('saved') });
          await navigate(`/resources/${resource.id}`, { replace: true });
        })
      }
    />
  );
}
