import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type FormFaultCode, type FormItem, type QuestionnaireForm } from '@tiwizi/domain';
import { ButtonLink, Cluster, Section, Stack, StateSign, Stepper } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { faultsIn, isAskedNow, stepsOf } from './form-steps';
import { useFormWords } from './form-words';
import { type FormResponse } from './queries';
import { QuestionField } from './question-field';
import { FinishedHere, RefusedHere } from './refused-here';
import { ResponseView } from './response-view';
import { SendStep } from './send-step';
import { useResponse, type ResponseBook } from './use-response';

/** One group a step; a question that its condition calls for stands there at once, and goes as quickly. */
export function Filling({ response }: { response: FormResponse }) {
  const t = useTexts('questionnaires');
  const { form } = response;
  const words = useFormWords(form);
  const book = useResponse(response);
  const [search] = useSearchParams();
  const { relevant, faults } = book.state;
  const steps = stepsOf(form).filter((step) => isAskedNow(step, relevant));
  const [leftOff] = useState(() =>
    Math.max(
      0,
      steps.findIndex((step) => faultsIn(step, faults).length > 0),
    ),
  );
  const asked = Number(search.get('step') ?? leftOff + 1);
  const place = Math.min(Math.max(1, Number.isInteger(asked) ? asked : 1), steps.length + 1);
  const step = steps[place - 1];
  const path = (to: number) => `/responses/${response.id}?step=${to}`;
  useTopOfStep(place);
  if (book.finished) {
    return (
      <Stack gap={6}>
        <RefusedHere response={response} book={book} />
        <FinishedHere book={book} />
        <ResponseView response={{ ...response, answers: book.state.values }} />
      </Stack>
    );
  }
  const titles = steps.map(({ group }) => (group ? words(group.label) || t('group') : t('ungrouped')));
  const stateOf = (of: number, whole: boolean) =>
    of === place ? ('current' as const) : whole ? ('done' as const) : ('ahead' as const);
  return (
    <Stack gap={6}>
      <Stepper
        label={t('steps')}
        steps={[
          ...steps.map((each, index) => {
            const state = stateOf(index + 1, index + 1 < place && faultsIn(each, faults).length === 0);
            return { label: titles[index] ?? '', state, stateWord: t(`step.${state}`), to: path(index + 1) };
          }),
          {
            label: t('end'),
            state: stateOf(steps.length + 1, false),
            stateWord: t(`step.${stateOf(steps.length + 1, false)}`),
            to: path(steps.length + 1),
          },
        ]}
      />
      <SaveState book={book} />
      <RefusedHere response={response} book={book} />
      {step ? (
        <>
          <Section key={place} title={titles[place - 1] ?? ''}>
            <Questions form={form} items={step.items} book={book} />
          </Section>
          <Cluster>
            {place > 1 && <ButtonLink to={path(place - 1)}>{t('app:do.previous')}</ButtonLink>}
            <ButtonLink look="primary" to={path(place + 1)}>
              {t('app:do.next')}
            </ButtonLink>
          </Cluster>
        </>
      ) : (
        <SendStep response={response} book={book} steps={steps} titles={titles} path={path} />
      )}
    </Stack>
  );
}

/** A new step is read from its top, with its place among the others in sight. */
function useTopOfStep(step: number) {
  const last = useRef(step);
  useEffect(() => {
    document
      .querySelector('[aria-current="step"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
    if (last.current !== step) window.scrollTo(0, 0);
    last.current = step;
  }, [step]);
}

interface QuestionsProps {
  form: QuestionnaireForm;
  items: readonly FormItem[];
  book: ResponseBook;
}

function Questions({ form, items, book }: QuestionsProps) {
  const words = useFormWords(form);
  const { relevant, faults } = book.state;
  const [search] = useSearchParams();
  // Nobody is told off for a question that they have not come to; who comes back from the end sees what is missing.
  const shown = (code: FormFaultCode) => code !== 'required' || search.has('missing');
  return (
    <Stack gap={6}>
      {items
        .filter((item) => relevant.has(item.name))
        .map((item) =>
          item.kind === 'group' ? (
            <Section key={item.name} title={words(item.label)}>
              <Questions form={form} items={item.items} book={book} />
            </Section>
          ) : (
            <QuestionField
              key={item.name}
              form={form}
              question={item}
              book={book}
              fault={faults.find(({ name, code }) => name === item.name && shown(code))?.code}
            />
          ),
        )}
    </Stack>
  );
}

/** Whether everything typed has arrived: always in sight. */
function SaveState({ book: { unsent, sending } }: { book: ResponseBook }) {
  const t = useTexts();
  if (sending) return <StateSign state="running" word={t('state.saving')} />;
  return unsent ? (
    <StateSign state="waiting_to_send" word={t('state.draftKept')} />
  ) : (
    <StateSign state="done" word={t('state.saved')} />
  );
}
