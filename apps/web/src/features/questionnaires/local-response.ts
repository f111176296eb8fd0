import { hashKey } from '@tanstack/react-query';
import { answerFaults, defaultAnswers, type FormAnswer, type FormAnswers, ownOf } from '@tiwizi/domain';
import { type Command, type InputOf, isOf } from '../../offline/commands';
import { type EnrolmentResponses, type FormResponse, type Questionnaire } from './queries';

type Begun = InputOf<'startResponse'>['body'];

export const responseSubject = (id: string) => `response:${id}`;

/** A questionnaire as it begins without network. */
export function begunHere(
  { enrolmentId, cooperativeId, cooperativeNameFr, cooperativeNameAr }: EnrolmentResponses,
  { id: questionnaireId, title, number, form }: Questionnaire,
  { id, heldOn, respondent }: Begun,
  { writtenByName, today }: Pick<FormResponse, 'writtenByName' | 'today'>,
): FormResponse {
  return {
    ...{ id, enrolmentId, cooperativeId, cooperativeNameFr, cooperativeNameAr },
    ...{ questionnaireId, title, number: number ?? 1, form, heldOn, respondent },
    ...{ status: 'draft', writtenByName, submittedAt: null },
    ...{ answers: defaultAnswers(form, today), today, version: 1, may: ['answer', 'submit', 'delete'] },
  };
}

/** The latest word on the answers that waits on this device. */
export const waitingSave = (commands: readonly Command[]): Command<'saveResponse'> | undefined =>
  commands.findLast((command): command is Command<'saveResponse'> => isOf(command, 'saveResponse'));

export const answersIn = (save: Command<'saveResponse'>): FormAnswers =>
  save.input.body.answers as FormAnswers;

const alike = (one: FormAnswer | undefined, other: FormAnswer | undefined) =>
  hashKey([one ?? null]) === hashKey([other ?? null]);

/** What was typed since, without what has been handed on as it stands. */
export const withoutHandedAnswers = (typed: FormAnswers, handed: FormAnswers): FormAnswers =>
  Object.fromEntries(
    Object.entries(typed).filter(
      ([name, answer]) => !Object.hasOwn(handed, name) || !alike(answer, ownOf(handed, name)),
    ),
  );

/** The answers that are answers: half a number is none yet, and stays where it is typed. */
export function soundOf({ form }: Pick<FormResponse, 'form'>, answers: FormAnswers): FormAnswers {
  const faulty = new Set(answerFaults(form, answers).map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !faulty.has(name)));
}
