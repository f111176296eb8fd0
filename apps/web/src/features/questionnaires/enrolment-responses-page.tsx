import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Banner, Button, ButtonLink, EmptyState, Stack } from '@tiwizi/ui';
import { isOf } from '../../offline/commands';
import { useOutboxState } from '../../offline/use-outbox';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { responsesOf } from './queries';
import { ResponsesTable } from './responses-table';
import { StartDialog } from './start-dialog';

/** The questionnaires that one enrolled cooperative answered, or is answering. */
export default function EnrolmentResponsesPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('questionnaires');
  const query = useQuery(responsesOf(enrolmentId));
  const [starting, setStarting] = useState(false);
  const begunHere = useOutboxState().commands.filter(
    (command) => isOf(command, 'startResponse') && command.input.path.id === enrolmentId && !command.dropped,
  );
  const { data } = query;
  const begin = data?.may.includes('start') && (
    <Button look="primary" icon="plus" onClick={() => setStarting(true)}>
      {t('start')}
    </Button>
  );
  return (
    <EnrolmentScreen of={data} title={t('responsesTitle')} action={data && data.items.length > 0 && begin}>
      <Loaded query={query} rows={3}>
        {(list) => (
          <Stack gap={6}>
            {begunHere.map(({ id, label, place, refusal }) => (
              <Banner
                key={id}
                tone={refusal ? 'late' : 'info'}
                title={label}
                action={<ButtonLink to={place}>{t(refusal ? 'offline:correct' : 'offline:see')}</ButtonLink>}
              >
                {t(refusal ? 'offline:refused.title' : 'states:cell.waiting_to_send')}
              </Banner>
            ))}
            <ResponsesTable
              rows={list.items}
              by="questionnaire"
              empty={
                <EmptyState
                  title={t('noResponses')}
                  hint={list.questionnaires.length > 0 ? t('noResponsesHint') : t('noQuestionnaires')}
                  action={begin}
                />
              }
            />
            <StartDialog open={starting} list={list} onClose={() => setStarting(false)} />
          </Stack>
        )}
      </Loaded>
    </EnrolmentScreen>
  );
}
