import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { readModule, updateModule } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ModuleForm } from './module-form';
import { moduleContent, moduleValues, type ModuleValues } from './module-values';
import { moduleOf, type Module } from './training-data';

export default function EditModulePage() {
  const t = useTexts('training');
  const format = useFormat();
  const { moduleId = '' } = useParams();
  const query = useQuery({ ...moduleOf(moduleId), refetchOnWindowFocus: false });
  return (
    <Screen
      title={t('edit')}
      back={{
        to: `/modules/${moduleId}`,
        label: query.data ? format.text(query.data.title) : t('module'),
      }}
      width="reading"
    >
      <Loaded query={query} rows={10}>
        {(module) => <EditModule module={module} />}
      </Loaded>
    </Screen>
  );
}

function EditModule({ module }: { module: Module }) {
  const t = useTexts('training');
  const format = useFormat();
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [first] = useState(() => moduleValues(module));
  const [theirs, setTheirs] = useState<Module | null>(null);
  const { id } = module;

  /** Over the version last seen; where somebody saved meanwhile, theirs is shown and saving again takes its place. */
  const save = async (values: ModuleValues) => {
    try {
      const ifMatch = (theirs ?? module).version;
      const saved = await updateModule(api, { path: { id }, ifMatch, body: moduleContent(values) });
      queries.setQueryData(moduleOf(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['modules'], exact: true });
      toast({ message: t('saved') });
      void navigate(`/modules/${id}`, { replace: true });
    } catch (error) {
      if (isProblem(error, 412)) setTheirs(await readModule(api, { path: { id } }));
      throw error;
    }
  };

  return (
    <>
      {theirs && (
        <Banner tone="attention" title={t('form.changed')}>
          <p>{t('form.changedHint')}</p>
          <p>
            <Link to={`/modules/${id}`} target="_blank">
              {format.text(theirs.title)}
            </Link>
          </p>
        </Banner>
      )}
      <ModuleForm values={first} isNew={false} draftName={`module.${id}`} onSave={save} />
    </>
  );
}
