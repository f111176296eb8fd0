import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { confirmImport, previewImport, readImport, type components } from '@tiwizi/api-client';
import { Stepper } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ChooseFile } from './choose-file';
import { Done } from './done';
import { Preview } from './preview';

export type Import = components['schemas']['ImportDto'];

const keyOf = (id: string) => ['imports', id] as const;

/** Brings a table into the registry in three steps. The address holds the import, so that one can leave and return. */
export default function ImportPage() {
  const t = useTexts('imports');
  const client = useQueryClient();
  const [params, setParams] = useSearchParams();
  const id = params.get('id');
  const query = useQuery({
    queryKey: keyOf(id ?? ''),
    queryFn: ({ signal }) => readImport(api, { path: { id: id ?? '' }, signal }),
    enabled: id !== null,
    staleTime: Infinity,
  });
  const reading = useMutation({
    mutationFn: (file: File) =>
      previewImport(api, { query: { id: newId(), fileName: file.name.slice(-200) }, body: file }),
    onSuccess: (preview) => {
      client.setQueryData(keyOf(preview.id), preview);
      setParams({ id: preview.id });
    },
  });
  const confirming = useMutation({
    mutationFn: (preview: Import) => confirmImport(api, { path: { id: preview.id } }),
    onSuccess: (confirmed) => {
      client.setQueryData(keyOf(confirmed.id), confirmed);
      void client.invalidateQueries({ queryKey: ['cooperatives'] });
    },
  });
  const startAnew = () => {
    reading.reset();
    confirming.reset();
    setParams({});
  };
  const step = id === null ? 0 : query.data?.status === 'confirmed' ? 2 : 1;
  return (
    <Screen title={t('title')} context={t('context')} under={<Steps step={step} />}>
      {id === null ? (
        <ChooseFile
          reading={reading.isPending ? reading.variables.name : null}
          error={reading.error}
          onFile={reading.mutate}
        />
      ) : (
        <Loaded query={query}>
          {(found) =>
            found.status === 'confirmed' ? (
              <Done done={found} onAnother={startAnew} />
            ) : (
              <Preview
                preview={found}
                busy={confirming.isPending}
                error={confirming.error}
                onConfirm={() => confirming.mutate(found)}
                onAnother={startAnew}
              />
            )
          }
        </Loaded>
      )}
    </Screen>
  );
}

const steps = ['choose', 'check', 'done'] as const;

function Steps({ step }: { step: number }) {
  const t = useTexts('imports');
  const finished = step === steps.length - 1;
  const stateOf = (place: number) =>
    place < step || finished ? 'done' : place === step ? 'current' : 'ahead';
  const words = { done: t('step.isDone'), current: t('step.isCurrent'), ahead: t('step.isAhead') };
  return (
    <Stepper
      label={t('steps')}
      steps={steps.map((name, place) => ({
        label: t(`step.${name}`),
        state: stateOf(place),
        stateWord: words[stateOf(place)],
      }))}
    />
  );
}
