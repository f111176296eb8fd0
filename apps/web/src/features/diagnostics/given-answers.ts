import { type Command, type InputOf, isOf } from '../../offline/commands';
import { type Answer } from './queries';

export type GivenAnswer = InputOf<'saveAnswers'>['body']['answers'][number];
export type Answers = Readonly<Record<string, Answer>>;

/** Who wrote an answer down, and when. */
export type Author = Pick<Answer, 'answeredBy' | 'answeredAt'>;

export const diagnosticSubject = (id: string) => `diagnostic:${id}`;

export const byCode = (answers: readonly Answer[]): Answers =>
  Object.fromEntries(answers.map((answer) => [answer.criterionCode, answer]));

/** The answers with those that were given since. Files that are not named stay. */
export function withGiven(answers: Answers, given: readonly GivenAnswer[], author: Author): Answers {
  const next = given.map(({ fileIds, ...answer }) => {
    const files = answers[answer.criterionCode]?.files ?? [];
    return {
      ...{ seenOnSite: false, respondent: null, ...answer, ...author },
      files: fileIds === undefined ? files : files.filter(({ id }) => fileIds.includes(id)),
    };
  });
  return { ...answers, ...byCode(next) };
}

/** The answers as they will stand once what waits on this device is sent. */
export const withPendingAnswers = (answers: Answers, commands: readonly Command[], answeredBy: string) =>
  commands.reduce(
    (standing, command) =>
      isOf(command, 'saveAnswers')
        ? withGiven(standing, command.input.body.answers, { answeredBy, answeredAt: command.madeAt })
        : standing,
    answers,
  );

/** An answer without its files, which are said only where one is taken away. */
export const wordsOf = ({
  criterionCode,
  state,
  level,
  note,
  seenOnSite,
  respondent,
}: GivenAnswer): GivenAnswer => ({
  ...{ criterionCode, state, level, note, seenOnSite, respondent },
});

export const givenOf = ({ fileIds, ...answer }: GivenAnswer): GivenAnswer => ({
  ...wordsOf(answer),
  ...(fileIds && { fileIds }),
});
