import {
  type FormFault,
  type FormGroup,
  type FormItem,
  type QuestionnaireForm,
  questionsOf,
} from '@tiwizi/domain';

/** What is asked on one screen of a phone: a group, or the questions that stand between two of them. */
export interface FormStep {
  /** Null for questions without a group. */
  group: FormGroup | null;
  items: FormItem[];
}

export function stepsOf(form: QuestionnaireForm): FormStep[] {
  const steps: FormStep[] = [];
  for (const item of form.items) {
    const last = steps.at(-1);
    if (item.kind === 'group') steps.push({ group: item, items: item.items });
    else if (last?.group === null) last.items.push(item);
    else steps.push({ group: null, items: [item] });
  }
  return steps;
}

/** True if anything in a step is asked, given what is relevant. */
export function isAskedNow(step: FormStep, relevant: ReadonlySet<string>): boolean {
  return questionsOf(step.items).some(
    ({ question }) => question.type !== 'calculate' && relevant.has(question.name),
  );
}

export function faultsIn(step: FormStep, faults: readonly FormFault[]): FormFault[] {
  const names = new Set(questionsOf(step.items).map(({ question }) => question.name));
  return faults.filter(({ name }) => names.has(name));
}
