import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Button, EmptyState } from '@tiwizi/ui';
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
          <>
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
          </>
        )}
      </Loaded>
    </EnrolmentScreen>
  );
}
