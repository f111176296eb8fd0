import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { readPractice, updatePractice } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Clash } from '../../shared/both-versions/clash';
import { useEditing } from '../../shared/both-versions/use-editing';
import { mergedList } from '../../shared/both-versions/versions';
import { useEnrolmentOf } from '../../shared/enrolment-of-cooperative';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Practice, practiceOf } from './kinds';
import { PracticeForm, type PracticeValues } from './practice-form';
import { usePracticeParts } from './practice-parts';
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

function valuesOf(practice: Practice): PracticeValues {
  const { titleFr, titleAr, storyFr, storyAr, stepsFr, stepsAr, resultFr, resultAr } = practice;
  return {
    ...{ titleFr, titleAr, storyFr, storyAr, stepsFr, stepsAr, resultFr, resultAr },
    criteria: practice.criteria,
    named: practice.named,
  };
}

function Change({ practice }: { practice: Practice }) {
  const t = useTexts('practices');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const parts = usePracticeParts();
  const enrolmentId = useEnrolmentOf(practice.cooperative?.id ?? null);
  const [files, setFiles] = useState(practice.files);
  const form = useProblemForm<PracticeValues>(valuesOf(practice));
  const { id } = practice;
  const editing = useEditing<Practice, PracticeValues>({
    ...{ name: `practice.${id}`, form, stored: practice, valuesOf },
    load: () => readPractice(api, { path: { id } }),
    onMoved: (before, now) => setFiles((mine) => mergedList(before.files, mine, now.files)),
  });
  return (
    <PracticeForm
      form={form}
      place={id}
      files={files}
      onFiles={setFiles}
      enrolmentId={enrolmentId}
      before={
        <>
          {editing.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
          <Clash editing={editing} parts={parts} />
        </>
      }
      onSend={(body) =>
        editing.save(async ({ version }) => {
          const reply = await updatePractice(api, { path: { id }, ifMatch: version, body });
          client.setQueryData(practiceOf(id).queryKey, reply);
          void client.invalidateQueries({ queryKey: ['practices', 'list'] });
          toast({ message: t('saved') });
          await navigate(`/practices/${id}`, { replace: true });
        })
      }
    />
  );
}
