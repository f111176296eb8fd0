import { useFieldArray } from 'react-hook-form';
import { Button, Card, Section, SelectField, Stack, TextAreaField, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Language, type ModuleFormState } from './module-fields';
import { emptyQuestion } from './module-values';

const choiceNumbers = [1, 2, 3, 4];
const mostQuestions = 10;

/** The questions that are asked without names before the session and after it. */
export function CheckFields({ form, language }: { form: ModuleFormState; language: Language }) {
  const t = useTexts('training');
  const questions = useFieldArray({ control: form.control, name: 'learningCheck' });
  const required = { required: language === 'fr', maxLength: 1000 };
  return (
    <Section title={t('check.title')} context={t('check.hint')}>
      {questions.fields.map((question, place) => (
        <Card key={question.id}>
          <Stack key={language}>
            <TextField
              label={t('check.number', { number: place + 1 })}
              {...form.field(`learningCheck.${place}.question.${language}`, required)}
            />
            <TextAreaField
              label={t('check.choices')}
              hint={t('check.choicesHint')}
              rows={4}
              {...form.field(`learningCheck.${place}.choices.${language}`, { required: language === 'fr' })}
            />
          </Stack>
          <SelectField
            label={t('check.rightNumber')}
            options={choiceNumbers.map((number) => ({
              value: String(number),
              label: t('check.choice', { number }),
            }))}
            {...form.field(`learningCheck.${place}.right`)}
          />
          <Button look="quiet" icon="trash" onClick={() => questions.remove(place)}>
            {t('form.remove')}
          </Button>
        </Card>
      ))}
      {questions.fields.length < mostQuestions && (
        <Button icon="plus" onClick={() => questions.append(emptyQuestion())}>
          {t('check.add')}
        </Button>
      )}
    </Section>
  );
}
