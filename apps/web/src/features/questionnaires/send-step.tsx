import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { deleteResponse } from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, Cluster, Dialog, Section, Stack, useToast } from '@tiwizi/ui';
import { isOf } from '../../offline/commands';
import { useOutbox } from '../../offline/use-outbox';
import { api } from '../../shared/api';
import { Trouble } from '../../shared/loaded';
import { useReach } from '../../shared/reach';
import { useTexts } from '../../shared/texts';
import { faultsIn, type FormStep } from './form-steps';
import { soundOf, waitingSave } from './local-response';
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
  const reachable = useReach();
  const { submit, sending, error } = useSubmit(response, book);
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
      {error !== null && <Trouble error={error} />}
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
          {!reachable && ` ${t('finishedHere.later')}`}
        </Banner>
      )}
      <Cluster>
        <ButtonLink to={path(steps.length)}>{t('app:do.previous')}</ButtonLink>
        <Button
          look="primary"
          icon="check"
          disabled={missing > 0}
          busy={sending}
          onClick={() => void submit()}
        >
          {t('send')}
        </Button>
        <Deletion response={response} book={book} />
      </Cluster>
      <Section title={t('endTitle')}>
        <ResponseView response={{ ...response, answers: book.state.values }} />
      </Section>
    </Stack>
  );
}

/** The word that everything is answered: it leaves after the answers, with or without network. */
function useSubmit(response: FormResponse, book: ResponseBook) {
  const t = useTexts('questionnaires');
  const toast = useToast();
  const client = useQueryClient();
  const outbox = useOutbox();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { queryKey } = responseBy(response.id);
  const submit = async () => {
    setSending(true);
    setError(null);
    await book.handOver();
    const { commands } = outbox.read();
    const save = waitingSave(commands.filter(({ subject }) => subject === book.about.subject));
    const { version } = client.getQueryData(queryKey) ?? response;
    const outcome = await outbox.send({
      operation: 'submitResponse',
      // Each word on the answers makes it one more.
      input: { path: { id: response.id }, ifMatch: save ? save.input.ifMatch + 1 : version },
      seen: soundOf(response, book.answers),
      ...book.about,
    });
    setSending(false);
    window.scrollTo(0, 0);
    if (outcome.state === 'sent') toast({ message: t('isSent') });
    if (outcome.state === 'refused') {
      setError(outcome.problem);
      void client.invalidateQueries({ queryKey });
    }
  };
  return { submit, sending, error };
}

/** Takes the answers away for good, once that is said twice: what was begun here and has not left needs no network. */
function Deletion({ response: { id, enrolmentId }, book }: Pick<SendStepProps, 'response' | 'book'>) {
  const t = useTexts('questionnaires');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const outbox = useOutbox();
  const [asking, setAsking] = useState(false);
  const { queryKey } = responseBy(id);
  const deleting = useMutation({
    mutationFn: async () => {
      const mine = () => outbox.read().commands.filter(({ subject }) => subject === book.about.subject);
      const begun = mine().find((command) => isOf(command, 'startResponse'));
      if (!begun) {
        await outbox.flush();
        const { version } = client.getQueryData(queryKey) ?? { version: 1 };
        await deleteResponse(api, { path: { id }, ifMatch: version });
      }
      for (const command of mine()) await outbox.takeBack(command.id);
    },
    onSuccess: async () => {
      book.forget();
      void client.invalidateQueries({ queryKey: responsesOf(enrolmentId).queryKey });
      await navigate(`/enrolments/${enrolmentId}/responses`, { replace: true });
      toast({ message: t('isDeleted') });
    },
  });
  return (
    <>
      <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      <Dialog
        open={asking}
        title={t('deleteAsk')}
        closeLabel={t('app:do.close')}
        onClose={() => setAsking(false)}
        actions={
          <Button look="danger" icon="trash" busy={deleting.isPending} onClick={() => deleting.mutate()}>
            {t('delete')}
          </Button>
        }
      >
        {deleting.error && <Trouble error={deleting.error} />}
        <p>{t('deleteHint')}</p>
      </Dialog>
    </>
  );
}
