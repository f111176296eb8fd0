import { useState } from 'react';
import {
  fillIn,
  type FormAnswer,
  type FormFaultCode,
  type FormQuestion,
  ownOf,
  type QuestionnaireForm,
} from '@tiwizi/domain';
import { CheckboxField, ChoiceCards, DateField, NumberField, Stack, TextAreaField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { useFormWords } from './form-words';
import styles from './filling.module.css';
import { type ResponseBook } from './use-response';

export interface QuestionFieldProps {
  form: QuestionnaireForm;
  question: FormQuestion;
  book: ResponseBook;
  fault: FormFaultCode | undefined;
}

/** One question as its type asks it: large targets, its rule in the form's own words when it is broken. */
export function QuestionField({ form, question, book, fault }: QuestionFieldProps) {
  const t = useTexts('questionnaires');
  const words = useFormWords(form);
  const { name, type } = question;
  const filled = (text: string) => fillIn(text, book.state.values);
  const own =
    fault === 'constraint'
      ? question.constraintMessage
      : fault === 'required'
        ? question.requiredMessage
        : {};
  const error =
    fault === undefined || fault === 'unknown-question'
      ? undefined
      : filled(words(own)) || t(`fault.${fault}`);
  const label = filled(words(question.label)) || name;
  const hint = filled(words(question.hint));
  const field = {
    label,
    ...(hint !== '' && { hint }),
    error,
    ...(question.required === '' && { optional: t('app:field.optional') }),
  };
  const answer = ownOf(book.answers, name) ?? null;
  const give = (given: FormAnswer) => book.answer(name, given === '' ? null : given);
  const choices = ownOf(form.lists, question.list ?? '') ?? [];
  switch (type) {
    case 'note':
      return (
        <p className={styles['note']} dir="auto">
          {label}
        </p>
      );
    case 'integer':
    case 'decimal':
      return <Figure {...field} whole={type === 'integer'} answer={answer} onGive={give} />;
    case 'date':
      return (
        <DateField {...field} value={String(answer ?? '')} onChange={(event) => give(event.target.value)} />
      );
    case 'select_one':
      return (
        <ChoiceCards
          {...field}
          value={typeof answer === 'string' ? answer : null}
          onChoose={give}
          choices={choices.map((choice) => ({
            value: choice.name,
            label: words(choice.label) || choice.name,
          }))}
        />
      );
    case 'select_multiple':
      return (
        <Several
          {...field}
          choices={choices.map((choice) => ({
            value: choice.name,
            label: words(choice.label) || choice.name,
          }))}
          chosen={Array.isArray(answer) ? (answer as string[]) : []}
          onChoose={give}
        />
      );
    case 'calculate':
      return null;
    default:
      return (
        <TextAreaField
          {...field}
          rows={2}
          maxLength={4000}
          value={String(answer ?? '')}
          onChange={(event) => give(event.target.value)}
        />
      );
  }
}

interface Words {
  label: string;
  hint?: string;
  error: string | undefined;
  optional?: string;
}

interface FigureProps extends Words {
  whole: boolean;
  answer: FormAnswer;
  onGive: (answer: FormAnswer) => void;
}

/** Keeps what is typed as it is typed: "1." is on its way to being a number. */
function Figure({ whole, answer, onGive, ...field }: FigureProps) {
  const [typed, setTyped] = useState(answer === null ? '' : String(answer));
  const shown = typed !== '' && Number(typed) === answer ? typed : answer === null ? typed : String(answer);
  return (
    <NumberField
      {...field}
      inputMode={whole ? 'numeric' : 'decimal'}
      value={shown}
      onChange={({ target: { value } }) => {
        setTyped(value);
        onGive(value === '' || Number.isNaN(Number(value)) ? null : Number(value));
      }}
    />
  );
}

interface SeveralProps extends Words {
  choices: { value: string; label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

function Several({ label, hint, error, optional, choices, chosen, onChoose }: SeveralProps) {
  // In the order of the list, whatever the order of the taps.
  const toggle = (value: string, checked: boolean) =>
    onChoose(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? checked : chosen.includes(each))),
    );
  return (
    <fieldset className={styles['several']}>
      <legend>
        {label} {optional && <span className={styles['optional']}>({optional})</span>}
      </legend>
      {hint && <p className={styles['hint']}>{hint}</p>}
      {error && <p className={styles['error']}>{error}</p>}
      <Stack gap={1}>
        {choices.map(({ value, label: words }) => (
          <CheckboxField
            key={value}
            label={words}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
