import { fillIn, formState, ownOf, questionsOf } from '@tiwizi/domain';
import { DescriptionList, Section, Stack } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { useAnswerWords } from './answer-words';
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
