import { type CalendarDate } from '../calendar';
import { compile, type CompiledForm, expressionOf } from './compiled-form';
import { evaluate, holds, type Surroundings } from './evaluate';
import { asText, dayOf, isDay, type Value } from './expression-values';
import {
  type FormAnswer,
  type FormAnswers,
  type FormFault,
  type FormFaultCode,
  typeFault,
} from './form-answers';
import { type FormQuestion, isAsked, ownOf, type PlacedQuestion, type QuestionnaireForm } from './form';

export interface FormState {
  /** The questions and groups that are asked, given the answers. */
  relevant: ReadonlySet<string>;
  /** Of the relevant questions only: what was answered, and what was calculated from it. */
  values: Record<string, FormAnswer>;
  /** Of the relevant questions only. */
  faults: FormFault[];
}

/** One filling-in of a form: looks each value up once, however often it is referred to. */
class Filling {
  private readonly found = new Map<string, Value>();
  private readonly shown = new Map<string, boolean>();

  constructor(
    private readonly compiled: CompiledForm,
    private readonly answers: FormAnswers,
    private readonly today: CalendarDate,
  ) {}

  around(self: Value = ''): Surroundings {
    return { valueOf: (name) => this.value(name), self, today: this.today };
  }

  /** A question that is not asked has no value. */
  value(name: string): Value {
    const known = this.found.get(name);
    if (known !== undefined) return known;
    // Reading a form refuses circles; this keeps one that slipped in from going round for ever.
    this.found.set(name, '');
    const placed = this.compiled.byName.get(name);
    const value = placed === undefined || !this.isRelevant(placed) ? '' : this.own(placed.question);
    this.found.set(name, value);
    return value;
  }

  isRelevant({ question, groups }: PlacedQuestion): boolean {
    return (
      groups.every((group) => this.isShown(group.name, group.relevant)) &&
      this.isShown(question.name, question.relevant)
    );
  }

  isShown(name: string, relevant: string): boolean {
    const known = this.shown.get(name);
    if (known !== undefined) return known;
    const expression = expressionOf(this.compiled, relevant);
    const shown = expression === null || holds(expression, this.around());
    this.shown.set(name, shown);
    return shown;
  }

  private own(question: FormQuestion): Value {
    if (question.type === 'calculate') {
      const expression = expressionOf(this.compiled, question.calculation);
      return expression === null ? '' : evaluate(expression, this.around());
    }
    const answer = ownOf(this.answers, question.name) ?? '';
    return question.type === 'date' && typeof answer === 'string' ? (dayOf(answer) ?? answer) : answer;
  }
}

/**
 * What stands after some answers: which questions are asked, what is calculated, what is missing or breaks a rule.
 * A question that is not asked keeps no value, is not required and breaks no rule. `today` is what today() gives.
 */
export function formState(form: QuestionnaireForm, answers: FormAnswers, today: CalendarDate): FormState {
  const compiled = compile(form);
  const filling = new Filling(compiled, answers, today);
  const relevant = new Set<string>();
  const values: Record<string, FormAnswer> = {};
  const faults: FormFault[] = unknownQuestions(compiled, answers);
  for (const name of compiled.order) filling.value(name);
  for (const placed of compiled.placed) {
    if (!filling.isRelevant(placed)) continue;
    const { question, groups } = placed;
    relevant.add(question.name);
    for (const { name } of groups) relevant.add(name);
    const value = filling.value(question.name);
    if (question.type === 'note') continue;
    if (!isBlank(value)) values[question.name] = kept(value);
    const code = faultOf(form, compiled, question, ownOf(answers, question.name) ?? null, filling);
    if (code !== null) faults.push({ name: question.name, code });
  }
  return { relevant, values, faults };
}

/** Of what somebody typed so far, what could never be an answer: a draft may be incomplete, but not wrong. */
export function answerFaults(form: QuestionnaireForm, answers: FormAnswers): FormFault[] {
  const compiled = compile(form);
  return [
    ...unknownQuestions(compiled, answers),
    ...compiled.placed.flatMap(({ question }): FormFault[] => {
      const code = isAsked(question)
        ? typeFault(form, question, ownOf(answers, question.name) ?? null)
        : null;
      return code === null ? [] : [{ name: question.name, code }];
    }),
  ];
}

function unknownQuestions({ byName }: CompiledForm, answers: FormAnswers): FormFault[] {
  return Object.keys(answers)
    .filter((name) => {
      const question = byName.get(name)?.question;
      return question === undefined || !isAsked(question);
    })
    .map((name) => ({ name, code: 'unknown-question' }));
}

const isBlank = (value: Value | null): boolean => value === null || asText(value) === '';

const kept = (value: Value): FormAnswer =>
  isDay(value) || typeof value === 'boolean' ? asText(value) : value;

function faultOf(
  form: QuestionnaireForm,
  compiled: CompiledForm,
  question: FormQuestion,
  answer: FormAnswer,
  filling: Filling,
): FormFaultCode | null {
  if (!isAsked(question)) return null;
  if (isBlank(answer)) {
    const required = expressionOf(compiled, question.required);
    return required !== null && holds(required, filling.around()) ? 'required' : null;
  }
  const wrong = typeFault(form, question, answer);
  if (wrong !== null) return wrong;
  const constraint = expressionOf(compiled, question.constraint);
  const own = filling.value(question.name);
  return constraint === null || holds(constraint, filling.around(own)) ? null : 'constraint';
}
