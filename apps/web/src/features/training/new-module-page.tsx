import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { createModule } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ModuleForm } from './module-form';
import { emptyModule, moduleContent } from './module-values';
import { moduleOf } from './training-data';

/** A module of one's own, beside those that come with the product. */
export default function NewModulePage() {
  const t = useTexts('training');
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Screen title={t('form.new')} back={{ to: '/modules', label: t('title') }} width="reading">
      <ModuleForm
        values={emptyModule()}
        isNew
        draftName="module.new"
        onSave={async (values) => {
          const body = { id: newId(), code: values.code, ...moduleContent(values) };
          const module = await createModule(api, { body });
          queries.setQueryData(moduleOf(module.id).queryKey, module);
          void queries.invalidateQueries({ queryKey: ['modules'], exact: true });
          toast({ message: t('saved') });
          void navigate(`/modules/${module.id}`, { replace: true });
        }}
      />
    </Screen>
  );
}
