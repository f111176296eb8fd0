import {
  fillIn,
  type FormAnswer,
  type FormQuestion,
  formState,
  ownOf,
  questionsOf,
  type QuestionnaireForm,
} from '@tiwizi/domain';
import { DescriptionList, Section, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './filling.module.css';
import { isAskedNow, stepsOf } from './form-steps';
import { useFormWords } from './form-words';
import { type FormResponse } from './queries';

/** Everything that was asked, with what was answered and calculated. */
export function ResponseView({ response: { form, answers, today } }: { response: FormResponse }) {
  const t = useTexts('questionnaires');
  const words = useFormWords(form);
  const write = useAnswerWords(form);
  const { relevant } = formState(form, answers, today);
  const steps = stepsOf(form).filter((step) => isAskedNow(step, relevant));
  const values = { ...answers };
  return (
    <Stack gap={6}>
      {steps.map(({ group, items }, place) => (
        <Section key={place} title={group ? words(group.label) || t('group') : t('ungrouped')}>
          <DescriptionList
            items={questionsOf(items)
              .filter(({ question: { type, name, label } }) => {
                const isWritten = type !== 'calculate' || words(label) !== '';
                return relevant.has(name) && type !== 'note' && isWritten;
              })
              .map(({ question }) => ({
                label: fillIn(words(question.label) || question.name, values),
                value: (
                  <span className={styles['answer']}>
                    {write(question, ownOf(answers, question.name) ?? null)}
                  </span>
                ),
              }))}
          />
        </Section>
      ))}
    </Stack>
  );
}

function useAnswerWords(form: QuestionnaireForm) {
  const t = useTexts('questionnaires');
  const words = useFormWords(form);
  const format = useFormat();
  const choice = (question: FormQuestion, name: string) => {
    const found = (ownOf(form.lists, question.list ?? '') ?? []).find((each) => each.name === name);
    return (found && words(found.label)) || name;
  };
  return (question: FormQuestion, answer: FormAnswer): string => {
    if (answer === null || answer === '') return t('notAnswered');
    if (typeof answer === 'number') return format.number(answer, Number.isInteger(answer) ? 0 : 2);
    if (typeof answer !== 'string') return answer.map((name) => choice(question, name)).join(', ');
    if (question.type === 'date') return format.date(answer);
    return question.type === 'select_one' ? choice(question, answer) : answer;
  };
}
