import { argumentsOf } from './expression-functions';
import { linearPattern } from './linear-pattern';
import { type Token, tokensOf } from './expression-tokens';

export const BINARY_OPERATORS = [
  'or',
  'and',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  'div',
  'mod',
] as const;
export type BinaryOperator = (typeof BINARY_OPERATORS)[number];

export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'string'; value: string }
  | { kind: 'reference'; name: string }
  | { kind: 'self' }
  | { kind: 'negative'; of: Expression }
  | { kind: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
  | { kind: 'call'; name: string; given: Expression[] };

export type ExpressionFaultCode =
  | 'expression-unreadable'
  | 'expression-too-long'
  | 'expression-too-deep'
  | 'unknown-function'
  | 'wrong-number-of-arguments'
  | 'pattern-not-supported'
  | 'pattern-not-literal';

export interface ExpressionFault {
  code: ExpressionFaultCode;
  /** Where it is in the source, from 0. */
  at: number;
  /** What stands there. */
  found: string;
}

export type ParsedExpression = { expression: Expression } | { fault: ExpressionFault };

const MOST_DEPTH = 40;
// Each step binds more tightly than the one before.
const steps: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];

class Unreadable extends Error {
  constructor(readonly fault: ExpressionFault) {
    super(fault.code);
  }
}

class ExpressionReader {
  private place = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  whole(): Expression {
    const expression = this.binary(0, 0);
    if (this.place < this.tokens.length) this.refuse('expression-unreadable');
    return expression;
  }

  private binary(step: number, depth: number): Expression {
    if (depth > MOST_DEPTH) this.refuse('expression-too-deep');
    const operators = steps[step];
    if (operators === undefined) return this.negative(depth);
    let left = this.binary(step + 1, depth);
    for (let turns = depth; ; turns += 1) {
      const operator = this.operator(operators);
      if (operator === undefined) return left;
      // A long chain is a deep tree.
      if (turns > MOST_DEPTH * 5) this.refuse('expression-too-deep');
      left = { kind: 'binary', operator, left, right: this.binary(step + 1, depth) };
    }
  }

  private operator(among: readonly BinaryOperator[]): BinaryOperator | undefined {
    const token = this.tokens[this.place];
    if (token?.kind !== 'operator' && token?.kind !== 'name') return undefined;
    const text = token.kind === 'name' ? token.text.toLowerCase() : token.text;
    const operator = among.find((each) => each === text);
    if (operator !== undefined) this.place += 1;
    return operator;
  }

  private negative(depth: number): Expression {
    if (!this.take('-')) return this.single(depth);
    if (depth > MOST_DEPTH) this.refuse('expression-too-deep');
    return { kind: 'negative', of: this.negative(depth + 1) };
  }

  private single(depth: number): Expression {
    const token = this.tokens[this.place];
    if (token === undefined) return this.refuse('expression-unreadable');
    if (this.take('(')) {
      const inner = this.binary(0, depth + 1);
      if (!this.take(')')) this.refuse('expression-unreadable');
      return inner;
    }
    this.place += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'string':
        return { kind: 'string', value: token.text };
      case 'reference':
        return { kind: 'reference', name: token.text };
      case 'self':
        return { kind: 'self' };
      case 'name':
        return this.call(token, depth);
      default:
        this.place -= 1;
        return this.refuse('expression-unreadable');
    }
  }

  private call(token: Token, depth: number): Expression {
    const name = token.text.toLowerCase();
    if (!this.take('(')) return this.refuse('expression-unreadable', token);
    const range = argumentsOf(name);
    if (range === undefined) return this.refuse('unknown-function', token);
    const given: Expression[] = [];
    if (!this.take(')')) {
      do given.push(this.binary(0, depth + 1));
      while (this.take(','));
      if (!this.take(')')) this.refuse('expression-unreadable');
    }
    if (given.length < range[0] || given.length > range[1]) {
      this.refuse('wrong-number-of-arguments', token);
    }
    if (name === 'regex') this.checkPattern(given[1], token);
    return { kind: 'call', name, given };
  }

  // A pattern is built once and known to be harmless before anybody answers.
  private checkPattern(pattern: Expression | undefined, token: Token): void {
    if (pattern?.kind !== 'string') this.refuse('pattern-not-literal', token);
    else if (linearPattern(pattern.value) === null) {
      this.refuse('pattern-not-supported', { ...token, text: pattern.value });
    }
  }

  private take(operator: string): boolean {
    const token = this.tokens[this.place];
    if (token?.kind !== 'operator' || token.text !== operator) return false;
    this.place += 1;
    return true;
  }

  private refuse(code: ExpressionFaultCode, token = this.tokens[this.place]): never {
    throw new Unreadable({ code, at: token?.at ?? this.length, found: token?.text ?? '' });
  }
}

/** Reads one expression of the subset of docs/xlsform.md. Says where and why if it is not in it. */
export function parseExpression(source: string): ParsedExpression {
  const cut = tokensOf(source);
  if ('fault' in cut)
    return { fault: { code: cut.fault, at: cut.at, found: source.slice(cut.at, cut.at + 20) } };
  try {
    return { expression: new ExpressionReader(cut.tokens, source.length).whole() };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

/** The same expression with straight quotes and plain signs; null where its words cannot be told apart. */
export function plainExpression(source: string): string | null {
  const cut = tokensOf(source);
  if ('fault' in cut) return null;
  if (cut.tokens.some(({ kind, text }) => kind === 'string' && /'[^]*"|"[^]*'/.test(text))) return null;
  return cut.tokens.map((token, place) => spacing(cut.tokens[place - 1], token) + written(token)).join('');
}

function written({ kind, text }: Token): string {
  if (kind === 'reference') return `\${${text}}`;
  if (kind !== 'string') return text;
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function spacing(before: Token | undefined, token: Token): '' | ' ' {
  const is = (one: Token | undefined, sign: string) => one?.kind === 'operator' && one.text === sign;
  const opensCall = is(token, '(') && before?.kind === 'name' && !/^(and|or|div|mod)$/i.test(before.text);
  const tight = before === undefined || is(before, '(') || is(token, ')') || is(token, ',') || opensCall;
  return tight ? '' : ' ';
}

/** The names that an expression reads, each once. */
export function referencesOf(expression: Expression): string[] {
  const names = new Set<string>();
  const open: Expression[] = [expression];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.kind === 'reference') names.add(one.name);
    if (one.kind === 'negative') open.push(one.of);
    if (one.kind === 'binary') open.push(one.left, one.right);
    if (one.kind === 'call') open.push(...one.given);
  }
  return [...names];
}
