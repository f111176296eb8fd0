import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addPractice } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { CooperativeFinder, type FoundCooperative } from '../../shared/cooperative-finder';
import { useDraft } from '../../shared/draft';
import { useEnrolmentOf } from '../../shared/enrolment-of-cooperative';
import { type EvidenceFile } from '../../shared/evidence/evidence-files';
import { Screen } from '../../shared/screen';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
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
  const [files, setFiles] = useState<EvidenceFile[]>([]);
  const form = useProblemForm<PracticeValues>(empty);
  const draft = useDraft('practice.new', form);
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
          form={form}
          place="new"
          files={files}
          onFiles={setFiles}
          before={draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
          enrolmentId={enrolmentId}
          onSend={async (content) => {
            await addPractice(api, { body: { id, cooperativeId, ...content } });
            draft.clear();
            void client.invalidateQueries({ queryKey: ['practices', 'list'] });
            toast({ message: t('saved') });
            void navigate(`/practices/${id}`, { replace: true });
          }}
        />
      )}
    </Screen>
  );
}
