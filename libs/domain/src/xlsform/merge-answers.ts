import { ownOf } from './form';
import { type FormAnswer, type FormAnswers } from './form-answers';

export interface MergedAnswers {
  answers: FormAnswers;
  /** Names of the questions that both sides answered, each otherwise: mine stands until a person says. */
  contested: string[];
}

/**
 * Puts two ways of filling one questionnaire together, question by question, over the answers that both began from. What
 * only one side touched is as that side left it; a question without an answer and one that is not named are the same.
 */
export function mergeAnswers(base: FormAnswers, mine: FormAnswers, theirs: FormAnswers): MergedAnswers {
  const answers: Record<string, FormAnswer> = {};
  const contested: string[] = [];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [before, here, there] = [base, mine, theirs].map((side) => said(ownOf(side, name)));
    const fromHere = here === there || there === before;
    if (!fromHere && here !== before) contested.push(name);
    const standing = ownOf(!fromHere && here === before ? theirs : mine, name);
    if (standing !== undefined) answers[name] = standing;
  }
  return { answers, contested };
}

const said = (answer: FormAnswer | undefined): string => JSON.stringify(answer ?? null);
