import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { updatePractice } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useEnrolmentOf } from '../../shared/enrolment-of-cooperative';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { type Practice, practiceOf } from './kinds';
import { PracticeForm } from './practice-form';
import { useWordsOf } from './use-words-of';

/** Changes a practice; one that is shared goes back to be read, unless a coordinator changes it. */
export default function EditPracticePage() {
  const { id = '' } = useParams();
  const t = useTexts('practices');
  const words = useWordsOf();
  const query = useQuery(practiceOf(id));
  const { data } = query;
  return (
    <Screen
      title={t('edit')}
      width="reading"
      back={{ to: `/practices/${id}`, label: data ? words.pick(data, 'title') : t('title') }}
    >
      <Loaded query={query}>{(practice) => <Change practice={practice} />}</Loaded>
    </Screen>
  );
}

function Change({ practice }: { practice: Practice }) {
  const t = useTexts('practices');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const enrolmentId = useEnrolmentOf(practice.cooperative?.id ?? null);
  const { id, titleFr, titleAr, storyFr, storyAr, stepsFr, stepsAr, resultFr, resultAr } = practice;
  return (
    <PracticeForm
      draftName={id}
      values={{
        ...{ titleFr, titleAr, storyFr, storyAr, stepsFr, stepsAr, resultFr, resultAr },
        criteria: practice.criteria,
        named: practice.named,
      }}
      files={practice.files}
      enrolmentId={enrolmentId}
      onSend={async (content) => {
        const reply = await updatePractice(api, { path: { id }, ifMatch: practice.version, body: content });
        client.setQueryData(practiceOf(id).queryKey, reply);
        void client.invalidateQueries({ queryKey: ['practices', 'list'] });
        toast({ message: t('saved') });
        void navigate(`/practices/${id}`, { replace: true });
      }}
    />
  );
}
