import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import {
  deleteQuestionnaire,
  exportQuestionnaire,
  publishQuestionnaire,
  type components,
} from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, Cluster, Stack, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { openDocument } from '../../shared/open-document';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { LeftOut } from '../../shared/workbooks/workbook-upload';
import { FormOutline } from './form-outline';
import { questionnaireBy, questionnairesQuery, type Questionnaire } from './queries';

type Notices = components['schemas']['SheetFaultDto'][];

/** One version of a questionnaire, as the people who answer it will see it. */
export default function QuestionnairePage() {
  const { id = '' } = useParams();
  const t = useTexts('questionnaires');
  const { number } = useFormat();
  const query = useQuery(questionnaireBy(id));
  const notices = (useLocation().state as { notices?: Notices } | null)?.notices ?? [];
  const { data } = query;
  return (
    <Screen
      title={data?.title ?? t('name')}
      back={{ to: '/questionnaires', label: t('title') }}
      {...(data && {
        context: data.number === null ? t('draft') : t('versionNumber', { number: number(data.number) }),
      })}
    >
      <Loaded query={query}>
        {(questionnaire) => (
          <Stack gap={6}>
            <Steps questionnaire={questionnaire} />
            <LeftOut notices={notices} />
            <FormOutline form={questionnaire.form} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}

function Steps({ questionnaire: { id, status, may } }: { questionnaire: Questionnaire }) {
  const t = useTexts('questionnaires');
  const mayReadResponses = useMay()('responses.read');
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = () => client.invalidateQueries({ queryKey: questionnairesQuery.queryKey });
  const publishing = useMutation({
    mutationFn: () => publishQuestionnaire(api, { path: { id } }),
    onSuccess: async () => {
      await refresh();
      toast({ message: t('isPublished') });
    },
  });
  const deleting = useMutation({
    mutationFn: () => deleteQuestionnaire(api, { path: { id } }),
    onSuccess: () => {
      void navigate('/questionnaires', { replace: true });
      client.removeQueries({ queryKey: questionnaireBy(id).queryKey });
      void refresh();
      toast({ message: t('draftDeleted') });
    },
  });
  const error = publishing.error ?? deleting.error;
  return (
    <>
      {error && <Trouble error={error} />}
      {may.includes('publish') && <Banner tone="info">{t('publishHint')}</Banner>}
      <Cluster>
        {may.includes('publish') && (
          <Button look="primary" icon="check" busy={publishing.isPending} onClick={() => publishing.mutate()}>
            {t('publish')}
          </Button>
        )}
        {status === 'published' && mayReadResponses && (
          <ButtonLink to={`/questionnaires/${id}/responses`}>{t('responses')}</ButtonLink>
        )}
        <Button icon="download" onClick={() => openDocument(exportQuestionnaire.address({ path: { id } }))}>
          {t('workbooks:export')}
        </Button>
        {may.includes('delete') && (
          <Button look="danger" icon="trash" busy={deleting.isPending} onClick={() => deleting.mutate()}>
            {t('deleteDraft')}
          </Button>
        )}
      </Cluster>
    </>
  );
}
