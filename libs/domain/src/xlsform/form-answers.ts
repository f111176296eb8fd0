import { type CalendarDate, isValidCalendarDate } from '../calendar';
import { type FormQuestion, isAsked, ownOf, questionsOf, type QuestionnaireForm } from './form';

/** An answer as it is kept: a number for integer and decimal, names of choices for select_multiple, else a text. */
export type FormAnswer = string | number | readonly string[] | null;
export type FormAnswers = Readonly<Record<string, FormAnswer>>;

export const FORM_FAULT_CODES = [
  'required',
  'constraint',
  'unknown-question',
  'wrong-type',
  'too-long',
  'unknown-choice',
] as const;
export type FormFaultCode = (typeof FORM_FAULT_CODES)[number];

export interface FormFault {
  name: string;
  code: FormFaultCode;
}

const LONGEST_TEXT = 4000;

/** Nobody has answered: nothing, a blank text or no choice at all. */
export const isUnanswered = (answer: FormAnswer): boolean =>
  answer === null || answer === '' || (typeof answer === 'object' && answer.length === 0);

/** Why an answer could never be one to this question; null where it could. */
export function typeFault(
  form: QuestionnaireForm,
  question: FormQuestion,
  answer: FormAnswer,
): FormFaultCode | null {
  if (isUnanswered(answer)) return null;
  const isKnown = (name: unknown) =>
    (ownOf(form.lists, question.list ?? '') ?? []).some((choice) => choice.name === name);
  switch (question.type) {
    case 'integer':
      return Number.isSafeInteger(answer) ? null : 'wrong-type';
    case 'decimal':
      return Number.isFinite(answer) ? null : 'wrong-type';
    case 'date':
      return typeof answer === 'string' && isValidCalendarDate(answer) ? null : 'wrong-type';
    case 'select_one':
      return typeof answer !== 'string' ? 'wrong-type' : isKnown(answer) ? null : 'unknown-choice';
    case 'select_multiple':
      if (!Array.isArray(answer) || new Set(answer).size < answer.length) return 'wrong-type';
      return answer.every(isKnown) ? null : 'unknown-choice';
    default:
      if (typeof answer !== 'string') return 'wrong-type';
      return answer.length > LONGEST_TEXT ? 'too-long' : null;
  }
}

/** The answers that a form begins with: its questions' defaults, of those that are asked. */
export function defaultAnswers(form: QuestionnaireForm, today: CalendarDate): Record<string, FormAnswer> {
  const answers: Record<string, FormAnswer> = {};
  for (const { question } of questionsOf(form.items)) {
    const answer = defaultAnswer(form, question, today);
    if (answer !== null && isAsked(question)) answers[question.name] = answer;
  }
  return answers;
}

/** A question's default as an answer; null without one, or if it could never be an answer to that question. */
export function defaultAnswer(
  form: QuestionnaireForm,
  question: FormQuestion,
  today: CalendarDate,
): FormAnswer {
  const text = question.defaultValue;
  if (text === '') return null;
  const answer =
    question.type === 'date' && /^today\(\s*\)$/i.test(text)
      ? today
      : question.type === 'integer' || question.type === 'decimal'
        ? Number(text.replace(',', '.'))
        : question.type === 'select_multiple'
          ? text.split(/[\s,]+/)
          : text;
  return typeFault(form, question, answer) === null ? answer : null;
}
