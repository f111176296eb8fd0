import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addAgreement } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { OfProgramme, ProgrammeSelect, useProgrammeChoice } from '../../shared/programme-choice';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { AgreementForm } from './agreement-form';
import { type AgreementValues, bodyOf, valuesOf } from './agreement-values';

/** A new agreement of a programme. */
export default function NewAgreementPage() {
  const t = useTexts('agreements');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const choice = useProgrammeChoice();
  const [id] = useState(newId);
  const [values] = useState(() => valuesOf(null));
  const form = useProblemForm<AgreementValues>(values);
  const draft = useDraft('agreement.new', form);
  return (
    <Screen
      title={t('new')}
      width="reading"
      back={{ to: '/agreements', label: t('title') }}
      under={<ProgrammeSelect choice={choice} />}
    >
      <OfProgramme choice={choice}>
        {(programme) => (
          <AgreementForm
            form={form}
            before={draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
            onSend={async (typed) => {
              await addAgreement(api, { body: { id, programmeId: programme.id, ...bodyOf(typed, []) } });
              draft.clear();
              void client.invalidateQueries({ queryKey: ['agreements'] });
              toast({ message: t('saved') });
              void navigate(`/agreements/${id}`, { replace: true });
            }}
          />
        )}
      </OfProgramme>
    </Screen>
  );
}
