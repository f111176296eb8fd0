import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addPractice } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { CooperativeFinder, type FoundCooperative } from '../../shared/cooperative-finder';
import { useEnrolmentOf } from '../../shared/enrolment-of-cooperative';
import { Screen } from '../../shared/screen';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { PracticeForm, type PracticeValues } from './practice-form';

const empty: PracticeValues = {
  ...{
    titleFr: '',
    titleAr: '',
    storyFr: '',
    storyAr: '',
    stepsFr: '',
    stepsAr: '',
    resultFr: '',
    resultAr: '',
  },
  criteria: [],
  named: false,
};

/** Tells of something that worked. A cooperative tells of itself; the team says whose practice it is. */
export default function NewPracticePage() {
  const t = useTexts('practices');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { cooperativeId: own } = useMe();
  const [id] = useState(newId);
  const [chosen, setChosen] = useState<FoundCooperative | null>(null);
  const cooperativeId = own ?? chosen?.id ?? null;
  const enrolmentId = useEnrolmentOf(cooperativeId);
  return (
    <Screen title={t('new')} width="reading" back={{ to: '/practices', label: t('title') }}>
      {own === null && (
        <CooperativeFinder
          label={t('field.cooperative')}
          nothing={t('empty.noMatch')}
          name="cooperativeId"
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {cooperativeId !== null && (
        <PracticeForm
          draftName="new"
          values={empty}
          files={[]}
          enrolmentId={enrolmentId}
          onSend={async (content) => {
            await addPractice(api, { body: { id, cooperativeId, ...content } });
            void client.invalidateQueries({ queryKey: ['practices', 'list'] });
            toast({ message: t('saved') });
            void navigate(`/practices/${id}`, { replace: true });
          }}
        />
      )}
    </Screen>
  );
}
