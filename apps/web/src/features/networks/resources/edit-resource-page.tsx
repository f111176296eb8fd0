import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { updateSharedResource } from '@tiwizi/api-client';
import { Banner, Button, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { type ResourceContent, type SharedResource } from './kinds';
import { ResourceForm } from './resource-form';
import { useRefreshResources, useResource } from './use-resources';

/** Corrects what is said of a resource, or takes it off the list. */
export default function EditResourcePage() {
  const { id = '' } = useParams();
  const t = useTexts('shared-resources');
  const { name } = useFormat();
  const query = useResource(id, null);
  const called = query.data ? name(query.data.nameFr, query.data.nameAr) : '';
  return (
    <Screen
      title={t('edit')}
      context={called}
      back={{ to: `/resources/${id}`, label: called }}
      width="reading"
    >
      <Loaded query={query}>{(resource) => <Editing resource={resource} />}</Loaded>
    </Screen>
  );
}

function contentOf(resource: SharedResource): ResourceContent {
  const { kind, nameFr, nameAr, descriptionFr, descriptionAr, place, capacity, openings } = resource;
  const { rules, contact, bookableBy, confirms, retired } = resource;
  return {
    ...{ kind, nameFr, nameAr, descriptionFr, descriptionAr, place, capacity, openings },
    ...{ rules, contact, bookableBy, confirms, retired },
  };
}

function Editing({ resource }: { resource: SharedResource }) {
  const t = useTexts('shared-resources');
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = useRefreshResources();
  // What the form was opened on: another may save meanwhile.
  const [version, setVersion] = useState(resource.version);
  const [clash, setClash] = useState(false);
  const form = useProblemForm<ResourceContent>(contentOf(resource));
  return (
    <>
      {clash && (
        <Banner
          tone="attention"
          title={t('changedMeanwhile')}
          action={
            <Button
              onClick={() => {
                form.reset(contentOf(resource));
                setVersion(resource.version);
                setClash(false);
              }}
            >
              {t('takeTheirs')}
            </Button>
          }
        >
          {t('changedHint')}
        </Banner>
      )}
      <ResourceForm
        form={form}
        submit={t('app:do.save')}
        mayRetire
        onSubmit={async (body) => {
          try {
            await updateSharedResource(api, {
              path: { id: resource.id },
              ifMatch: clash ? resource.version : version,
              body,
            });
          } catch (problem) {
            if (!isProblem(problem, 412)) throw problem;
            await refresh();
            setClash(true);
            return;
          }
          await refresh();
          toast({ message: t('saved') });
          await navigate(`/resources/${resource.id}`, { replace: true });
        }}
      />
    </>
  );
}
