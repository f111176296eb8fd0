import { useState } from 'react';
import { useNavigate } from 'react-router';
import { planFair } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Banner, useToast } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { useDraft } from '../../../shared/draft';
import { homeZone } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { ProgrammeSelect, useProgrammeChoice } from '../../../shared/programme-choice';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { FairForm, type FairValues } from './fair-form';
import { useRefreshFairs } from './use-fairs';

/** A fair to come, or one that was held; cooperatives are invited on its page. */
export default function NewFairPage() {
  const t = useTexts('fairs');
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = useRefreshFairs();
  const [id] = useState(newId);
  const [today] = useState(() => localDate(new Date(), homeZone));
  const choice = useProgrammeChoice();
  const form = useProblemForm<FairValues>({
    ...{
      kind: 'fair',
      nameFr: '',
      nameAr: '',
      organiser: '',
      place: '',
      fromOn: today,
      toOn: today,
      tour: '',
    },
    ...{ institutionLines: '', notes: '', cancelled: false },
  });
  const draft = useDraft<FairValues>('fair.new', form);
  return (
    <Screen title={t('plan')} back={{ to: '/fairs', label: t('title') }} width="reading">
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      <ProgrammeSelect choice={choice} />
      <Loaded query={choice.query}>
        {() => (
          <FairForm
            form={form}
            submit={t('plan')}
            onSubmit={async (content) => {
              await planFair(api, {
                path: { id: choice.programme?.id ?? '' },
                body: { ...content, id, enrolmentIds: [] },
              });
              draft.clear();
              await refresh();
              toast({ message: t('planned') });
              await navigate(`/fairs/${id}`, { replace: true });
            }}
          />
        )}
      </Loaded>
    </Screen>
  );
}
