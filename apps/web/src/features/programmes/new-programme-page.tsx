import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createProgramme } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Banner, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { homeZone } from '../../shared/format';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { ProgrammeForm } from './programme-form';
import { bodyOf, type ProgrammeValues, usualValues } from './programme-values';

/** A new programme: a name, a sponsor, where and who; the rest is as most programmes are. */
export default function NewProgrammePage() {
  const t = useTexts('programmes');
  const navigate = useNavigate();
  const toast = useToast();
  const client = useQueryClient();
  const [id] = useState(newId);
  const [usual] = useState(() => usualValues(localDate(new Date(), homeZone)));
  const form = useProblemForm<ProgrammeValues>(usual);
  const { restored, clear } = useDraft('programme.new', form);
  return (
    <Screen title={t('create')} back={{ to: '/programmes', label: t('title') }} width="reading">
      {restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      <ProgrammeForm
        form={form}
        isNew
        submit={t('createAndEnrol')}
        onSubmit={async (values) => {
          await createProgramme(api, { body: { id, code: values.code, ...bodyOf(values) } });
          clear();
          await client.invalidateQueries({ queryKey: ['programmes'] });
          toast({ message: t('created') });
          await navigate(`/programmes/${id}/enrol`, { replace: true });
        }}
      />
    </Screen>
  );
}
