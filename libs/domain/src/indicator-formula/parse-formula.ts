import type { FormulaFault, FormulaFaultCode, FormulaNode, Operator, Span } from './formula';
import { DEEPEST_FORMULA, FORMULA_FUNCTIONS, INDICATOR_CODE, LONGEST_FORMULA } from './formula';

interface Token extends Span {
  text: string;
  kind: 'number' | 'word' | 'sign' | 'end';
}

class Refused extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.code);
  }
}

function refuse(code: FormulaFaultCode, { start, end }: Span, params: Record<string, string> = {}): never {
  throw new Refused({ code, start, end, params });
}

const SIGNS: Readonly<Record<string, string>> = { '×': '*', '·': '*', '÷': '/', '−': '-', '–': '-' };
const TOKEN = /\s*(?:(\d+(?:[.,]\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/();×·÷−–]))/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(trimmed);
    if (!match) {
      const rest = trimmed.slice(at);
      const start = at + rest.length - rest.trimStart().length;
      refuse('formula-character', { start, end: start + 1 }, { character: trimmed.charAt(start) });
    }
    const [, number, word, sign] = match;
    const written = number ?? word ?? sign ?? '';
    const end = TOKEN.lastIndex;
    tokens.push({
      text: SIGNS[written] ?? written,
      kind: number === undefined ? (word === undefined ? 'sign' : 'word') : 'number',
      start: end - written.length,
      end,
    });
  }
  tokens.push({ text: '', kind: 'end', start: trimmed.length, end: trimmed.length });
  return tokens;
}

/** Reads a formula from left to right; each rule of the grammar is one method. */
class Reader {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode {
    const node = this.sum();
    if (this.token.kind !== 'end') refuse('formula-unexpected', this.token, { found: this.token.text });
    return node;
  }

  private get token(): Token {
    const token = this.tokens[this.position] ?? this.tokens.at(-1);
    if (token === undefined) throw new RangeError('a formula ends with its end');
    return token;
  }

  private takes(...signs: string[]): Token | null {
    const token = this.token;
    if (token.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.position += 1;
    return token;
  }

  private sum(): FormulaNode {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): FormulaNode {
    return this.chain(['*', '/'], () => this.signed());
  }

  private chain(operators: Operator[], next: () => FormulaNode): FormulaNode {
    let left = next();
    for (let sign = this.takes(...operators); sign !== null; sign = this.takes(...operators)) {
      const right = next();
      const operator = sign.text as Operator;
      left = { kind: 'operation', operator, left, right, start: left.start, end: right.end };
    }
    return left;
  }

  private signed(): FormulaNode {
    const sign = this.takes('-');
    if (sign === null) return this.single();
    return this.deeper(sign, () => {
      const of = this.signed();
      return { kind: 'negative', of, start: sign.start, end: of.end };
    });
  }

  private single(): FormulaNode {
    const token = this.token;
    const bracket = this.takes('(');
    if (bracket) {
      return this.deeper(bracket, () => {
        const inner = this.sum();
        const { end } = this.closing(bracket);
        return { ...inner, start: bracket.start, end };
      });
    }
    if (token.kind === 'number') {
      this.position += 1;
      return {
        kind: 'number',
        value: Number(token.text.replace(',', '.')),
        start: token.start,
        end: token.end,
      };
    }
    if (token.kind === 'word') return this.word(token);
    return refuse('formula-unexpected', token, { found: token.text });
  }

  private word(token: Token): FormulaNode {
    this.position += 1;
    const bracket = this.takes('(');
    if (bracket) {
      const name = FORMULA_FUNCTIONS.find((known) => known === token.text.toLowerCase());
      if (name === undefined) refuse('formula-unknown-function', token, { name: token.text });
      return this.deeper(token, () => {
        const parts = [this.sum()];
        while (this.takes(';')) parts.push(this.sum());
        return { kind: 'call', name, parts, start: token.start, end: this.closing(bracket).end };
      });
    }
    const code = token.text.toUpperCase();
    if (!INDICATOR_CODE.test(code)) refuse('formula-unknown-indicator', token, { code });
    return { kind: 'indicator', code, start: token.start, end: token.end };
  }

  private closing(opening: Token): Token {
    const closing = this.takes(')');
    if (closing) return closing;
    return this.token.kind === 'end'
      ? refuse('formula-unclosed', opening)
      : refuse('formula-unexpected', this.token, { found: this.token.text });
  }

  private deeper(at: Token, read: () => FormulaNode): FormulaNode {
    this.depth += 1;
    if (this.depth > DEEPEST_FORMULA) refuse('formula-too-deep', at);
    const node = read();
    this.depth -= 1;
    return node;
  }
}

/**
 * Reads a formula over indicators: numbers ('2,5' or '2.5'), codes, + − × ÷ (also * and /), brackets, and sum, min and max of
 * parts that are separated by ';'. × and ÷ bind stronger than + and −, and all go from left to right. Nothing of it is ever
 * run as code. A formula that cannot be read comes back as one fault with its place.
 */
export function parseFormula(text: string): { node: FormulaNode } | { fault: FormulaFault } {
  const whole = { start: 0, end: text.length, params: {} };
  if (text.trim() === '') return { fault: { ...whole, code: 'formula-empty' } };
  if (text.length > LONGEST_FORMULA) return { fault: { ...whole, code: 'formula-too-long' } };
  try {
    return { node: new Reader(tokensOf(text)).whole() };
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault };
    throw error;
  }
}
