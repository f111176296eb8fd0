/** Answers to one question: `right` of `asked`. */
export interface Tally {
  right: number;
  asked: number;
}

export interface QuestionTally {
  before: Tally;
  after: Tally;
}

export interface LearningGain {
  before: Tally;
  after: Tally;
  /** Share of right answers after less the share before, from -1 to 1, not rounded; null while one of them is missing. */
  gain: number | null;
}

const none: Tally = { right: 0, asked: 0 };
const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    ({ right, asked }, tally) => ({ right: right + tally.right, asked: asked + tally.asked }),
    none,
  );

/**
 * What a group knew before and after: right answers ÷ answers given, each summed over the questions, so that a question
 * answered by few weighs little. Only questions answered at both moments are compared: an easy one that was asked at one
 * moment alone would look like learning. Without any such question both sums are 0 and there is no gain, which is not 0.
 */
export function learningGain(questions: readonly QuestionTally[]): LearningGain {
  const compared = questions.filter(({ before, after }) => before.asked > 0 && after.asked > 0);
  const before = sum(compared.map((question) => question.before));
  const after = sum(compared.map((question) => question.after));
  const gain = compared.length === 0 ? null : after.right / after.asked - before.right / before.asked;
  return { before, after, gain };
}
