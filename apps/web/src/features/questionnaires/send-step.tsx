import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { deleteResponse, submitResponse } from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, Cluster, Section, Stack, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { faultsIn, type FormStep } from './form-steps';
import { responseBy, responsesOf, type FormResponse } from './queries';
import { ResponseView } from './response-view';
import { type ResponseBook } from './use-response';

interface SendStepProps {
  response: FormResponse;
  book: ResponseBook;
  steps: readonly FormStep[];
  titles: readonly string[];
  path: (step: number) => string;
}

/** What is still missing and where; then everything once more, and off it goes. */
export function SendStep({ response, book, steps, titles, path }: SendStepProps) {
  const t = useTexts('questionnaires');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, enrolmentId } = response;
  const list = responsesOf(enrolmentId).queryKey;
  const sending = useMutation({
    mutationFn: async () => submitResponse(api, { path: { id }, ifMatch: await book.flush() }),
    onSuccess: (sent) => {
      client.setQueryData(responseBy(id).queryKey, sent as unknown as FormResponse);
      void client.invalidateQueries({ queryKey: list });
      toast({ message: t('isSent') });
      window.scrollTo(0, 0);
    },
  });
  const deleting = useMutation({
    mutationFn: async () => deleteResponse(api, { path: { id }, ifMatch: await book.flush() }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: list });
      void navigate(`/enrolments/${enrolmentId}/responses`, { replace: true });
      toast({ message: t('isDeleted') });
    },
  });
  const error = sending.error ?? deleting.error;
  const faulty = steps
    .map((step, index) => ({
      title: titles[index],
      to: path(index + 1),
      count: faultsIn(step, book.state.faults).length,
    }))
    .filter(({ count }) => count > 0);
  const missing = faulty.reduce((sum, { count }) => sum + count, 0);
  return (
    <Stack gap={6}>
      {error && <Trouble error={error} />}
      {missing > 0 ? (
        <Banner tone="attention" title={t('missing', { count: missing })}>
          <ul>
            {faulty.map(({ title, to, count }) => (
              <li key={to}>
                <Link to={`${to}&missing`}>{title}</Link> ({count})
              </li>
            ))}
          </ul>
        </Banner>
      ) : (
        <Banner tone="done" title={t('allAnswered')}>
          {t('endHint')}
        </Banner>
      )}
      <Cluster>
        <ButtonLink to={path(steps.length)}>{t('app:do.previous')}</ButtonLink>
        <Button
          look="primary"
          icon="check"
          disabled={missing > 0}
          busy={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t('send')}
        </Button>
        <Button look="danger" icon="trash" busy={deleting.isPending} onClick={() => deleting.mutate()}>
          {t('delete')}
        </Button>
      </Cluster>
      <Section title={t('endTitle')}>
        <ResponseView response={{ ...response, answers: book.state.values }} />
      </Section>
    </Stack>
  );
}
