import { type Expression, parseExpression, referencesOf } from './expression';
import { type PlacedQuestion, questionsOf, type QuestionnaireForm } from './form';

/** A form made ready to be answered. */
export interface CompiledForm {
  placed: PlacedQuestion[];
  byName: Map<string, PlacedQuestion>;
  parsed: Map<string, Expression | null>;
  /** The questions, each after those that its relevance and its value are made from. */
  order: string[];
  /** Names that depend, in the end, on themselves; the first is also the last. */
  circles: string[][];
}

// A form never changes once it is read, and a screen asks after every touch.
const compiledForms = new WeakMap<QuestionnaireForm, CompiledForm>();

export function compile(form: QuestionnaireForm): CompiledForm {
  const known = compiledForms.get(form);
  if (known !== undefined) return known;
  const placed = questionsOf(form.items);
  const compiled: CompiledForm = {
    placed,
    byName: new Map(placed.map((one) => [one.question.name, one])),
    parsed: new Map(),
    order: [],
    circles: [],
  };
  putInOrder(compiled);
  compiledForms.set(form, compiled);
  return compiled;
}

/** The expression that a text of the form writes; null for a blank. */
export function expressionOf({ parsed }: Pick<CompiledForm, 'parsed'>, source: string): Expression | null {
  if (source === '') return null;
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const result = parseExpression(source);
  const expression = 'expression' in result ? result.expression : null;
  parsed.set(source, expression);
  return expression;
}

function needsOf(compiled: CompiledForm, { question, groups }: PlacedQuestion): string[] {
  const calculation = question.type === 'calculate' ? question.calculation : '';
  return [question.relevant, calculation, ...groups.map(({ relevant }) => relevant)].flatMap((source) => {
    const expression = expressionOf(compiled, source);
    return expression === null ? [] : referencesOf(expression);
  });
}

/** Goes through the questions in depth, without recursion: a long chain of them must not exhaust the stack. */
function putInOrder(compiled: CompiledForm): void {
  const needs = new Map(compiled.placed.map((one) => [one.question.name, needsOf(compiled, one)]));
  const done = new Set<string>();
  for (const start of needs.keys()) {
    const way = done.has(start) ? [] : [{ name: start, next: 0 }];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const need = needs.get(step.name)?.[step.next];
      step.next += 1;
      if (need === undefined) {
        way.pop();
        done.add(step.name);
        compiled.order.push(step.name);
        continue;
      }
      const from = way.findIndex(({ name }) => name === need);
      if (from >= 0) compiled.circles.push([...way.slice(from).map(({ name }) => name), need]);
      else if (!done.has(need)) way.push({ name: need, next: 0 });
    }
  }
}
