import { type CalendarDate } from '../calendar';
import { type BinaryOperator, type Expression } from './expression';
import { callFunction } from './expression-functions';
import { areEqual, asCondition, asNumber, asText, dayOf, isDay, type Value } from './expression-values';
import { linearPattern, type LinearPattern } from './linear-pattern';

export interface Surroundings {
  valueOf: (name: string) => Value;
  /** The value that a constraint looks at: what `.` stands for. */
  self: Value;
  today: CalendarDate;
}

/**
 * What an expression gives, by the rules of XPath 1.0 as XLSForm uses it: an unanswered question is a blank text, so
 * that any comparison of size with it is false, and arithmetic with it gives no number.
 */
export function evaluate(expression: Expression, around: Surroundings): Value {
  switch (expression.kind) {
    case 'number':
    case 'string':
      return expression.value;
    case 'reference':
      return around.valueOf(expression.name);
    case 'self':
      return around.self;
    case 'negative':
      return -asNumber(evaluate(expression.of, around));
    case 'binary':
      return evaluateBinary(expression, around);
    case 'call':
      return evaluateCall(expression, around);
  }
}

/** Whether an expression holds. */
export function holds(expression: Expression, around: Surroundings): boolean {
  return asCondition(evaluate(expression, around));
}

const arithmetic: Partial<Record<BinaryOperator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  div: (left, right) => left / right,
  mod: (left, right) => left % right,
};

function evaluateBinary(
  { operator, left, right }: Expression & { kind: 'binary' },
  around: Surroundings,
): Value {
  const first = evaluate(left, around);
  if (operator === 'and') return asCondition(first) && holds(right, around);
  if (operator === 'or') return asCondition(first) || holds(right, around);
  const second = evaluate(right, around);
  if (operator === '=') return areEqual(first, second);
  if (operator === '!=') return !areEqual(first, second);
  const [a, b] = [asNumber(first), asNumber(second)];
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default: {
      const result = arithmetic[operator]?.(a, b) ?? NaN;
      // A day and some days more is a day; the days between two days are a number.
      const isShift =
        (operator === '+' || operator === '-') && isDay(first) !== isDay(second) && isDay(first);
      return isShift && Number.isFinite(result) ? { day: result } : result;
    }
  }
}

function evaluateCall({ name, given }: Expression & { kind: 'call' }, around: Surroundings): Value {
  const argument = (place: number): Value => {
    const expression = given[place];
    return expression === undefined ? '' : evaluate(expression, around);
  };
  switch (name) {
    case 'if':
      return asCondition(argument(0)) ? argument(1) : argument(2);
    case 'coalesce':
      return given.map((_, place) => argument(place)).find((value) => asText(value) !== '') ?? '';
    case 'today':
      return dayOf(around.today) ?? '';
    case 'regex':
      return matchesPattern(asText(argument(0)), asText(argument(1)));
    default:
      return callFunction(
        name,
        given.map((_, place) => argument(place)),
      );
  }
}

// Building the machine costs more than running it, and one form asks for the same few again and again.
const patterns = new Map<string, LinearPattern | null>();
const MOST_PATTERNS = 500;

function matchesPattern(text: string, source: string): boolean {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = linearPattern(source);
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    patterns.set(source, pattern);
  }
  return pattern?.matches(text) ?? false;
}
