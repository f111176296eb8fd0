import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formRules, readResponse } from '@tiwizi/api-client';
import { type FormAnswer, localDate, ownOf, questionsOf } from '@tiwizi/domain';
import { Banner, Button, Cluster, DateField, Form, Stack, TextField } from '@tiwizi/ui';
import { type Command, isOf } from '../../offline/commands';
import { keepReply } from '../../offline/kept-replies';
import { problemOf } from '../../offline/refusal';
import { useOutbox } from '../../offline/use-outbox';
import { api } from '../../shared/api';
import { Clash } from '../../shared/both-versions/clash';
import { type Part } from '../../shared/both-versions/versions';
import { homeZone } from '../../shared/format';
import { Loaded, Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { useAnswerWords } from './answer-words';
import { useFormWords } from './form-words';
import { answersIn } from './local-response';
import { responseBy, type FormResponse } from './queries';
import { type ResponseBook } from './use-response';

interface RefusedHereProps {
  response: FormResponse;
  book: ResponseBook;
}

/** What the API did not take of this questionnaire, why, and the way on. */
export function RefusedHere({ response, book }: RefusedHereProps) {
  const t = useTexts('questionnaires');
  const outbox = useOutbox();
  const { refused } = book;
  if (!refused?.refusal) return null;
  if (isOf(refused, 'startResponse')) return <BeginAgain response={response} refused={refused} />;
  if (isOf(refused, 'saveResponse') && refused.refusal.status === 412) {
    return <BothSides response={response} book={book} save={refused} />;
  }
  return (
    <Stack gap={4}>
      <Trouble error={problemOf(refused.refusal)} />
      <Cluster>
        {isOf(refused, 'submitResponse') ? (
          <Button onClick={() => void outbox.takeBack(refused.id)}>{t('finishedHere.reopen')}</Button>
        ) : (
          <Button onClick={() => void outbox.retry(refused.id)}>{t('offline:again')}</Button>
        )}
      </Cluster>
    </Stack>
  );
}

/** The beginning itself was refused, its day most often: it is put right here, and all that was answered follows. */
function BeginAgain({ response, refused }: { response: FormResponse; refused: Command<'startResponse'> }) {
  const t = useTexts('questionnaires');
  const client = useQueryClient();
  const outbox = useOutbox();
  const { input, subject, label, place, refusal } = refused;
  const form = useProblemForm({ heldOn: input.body.heldOn, respondent: input.body.respondent });
  const rules = formRules.StartResponseDto;
  const onSubmit = form.send(async (values) => {
    const { queryKey } = responseBy(response.id);
    const now = { ...response, ...values };
    client.setQueryData(queryKey, now);
    await keepReply(queryKey, now);
    await outbox.put({
      operation: 'startResponse',
      input: { ...input, body: { ...input.body, ...values } },
      ...{ subject, label, place },
    });
  });
  return (
    <Banner tone="late" title={t('beginRefused')}>
      <Stack gap={4}>
        {refusal && <Trouble error={problemOf(refusal)} />}
        <Form
          onSubmit={onSubmit}
          actions={
            <Button type="submit" look="primary" busy={form.busy}>
              {t('offline:again')}
            </Button>
          }
        >
          <DateField
            label={t('heldOn')}
            max={localDate(new Date(), homeZone)}
            {...form.field('heldOn', rules.heldOn)}
          />
          <TextField
            label={t('respondent')}
            optional={t('app:field.optional')}
            {...form.field('respondent', rules.respondent)}
          />
        </Form>
      </Stack>
    </Banner>
  );
}

interface Listed {
  list: FormAnswer[];
}

/** Somebody else answered the same questions otherwise: both answers of each, and one of them is chosen. */
function BothSides({ response, book, save }: RefusedHereProps & { save: Command<'saveResponse'> }) {
  const t = useTexts('questionnaires');
  const { id, form } = response;
  const words = useFormWords(form);
  const write = useAnswerWords(form);
  const theirs = useQuery({
    queryKey: ['response-beside', id, save.id],
    queryFn: async () => (await readResponse(api, { path: { id } })) as unknown as FormResponse,
  });
  // By their place: the name of a question may hold what means something else in the path of a field.
  const questions = useMemo(() => questionsOf(form.items).map(({ question }) => question), [form]);
  const listed = (answers: FormResponse['answers']): Listed => ({
    list: questions.map(({ name }) => ownOf(answers, name) ?? null),
  });
  const parts = questions.map((question, place): Part<Listed> => ({
    keys: [`list.${place}`],
    label: words(question.label) || question.name,
    words: ({ list }) => write(question, list[place] ?? null),
  }));
  return (
    <Loaded query={theirs} rows={3}>
      {(now) =>
        now.may.includes('answer') ? (
          <Clash
            parts={parts}
            editing={{
              clash: {
                base: listed(save.seen ?? {}),
                mine: listed(answersIn(save)),
                theirs: listed(now.answers),
              },
              settle: ({ list }) => {
                const chosen = questions.flatMap(({ name }, place) =>
                  name in now.answers || name in answersIn(save)
                    ? [[name, list[place] ?? null] as const]
                    : [],
                );
                book.forget();
                void book.put(Object.fromEntries(chosen), now);
              },
              takeTheirs: () => {
                book.forget();
                void book.put(now.answers, now);
              },
            }}
          />
        ) : (
          <Banner tone="late">{t('sentMeanwhile')}</Banner>
        )
      }
    </Loaded>
  );
}

/** Everything is answered on this device: what still has to leave before it counts. */
export function FinishedHere({ book }: { book: ResponseBook }) {
  const t = useTexts('questionnaires');
  const outbox = useOutbox();
  const { finished } = book;
  if (!finished || finished.refusal) return null;
  return (
    <Banner
      tone="done"
      title={t('finishedHere.title')}
      action={<Button onClick={() => void outbox.takeBack(finished.id)}>{t('finishedHere.reopen')}</Button>}
    >
      {t('finishedHere.hint')}
    </Banner>
  );
}
