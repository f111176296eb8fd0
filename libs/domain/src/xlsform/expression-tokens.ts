export interface Token {
  kind: 'number' | 'string' | 'reference' | 'self' | 'name' | 'operator';
  text: string;
  /** Where it begins in the source, from 0. */
  at: number;
}

export type Tokens =
  { tokens: Token[] } | { fault: 'expression-unreadable' | 'expression-too-long'; at: number };

const MOST_LETTERS = 5000;
const doubles = '"“”„‟«»″';
const singles = "'‘’‚‛‹›′";
const blanks = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const operators = ['!=', '<=', '>=', '=', '<', '>', '+', '-', '*', '(', ')', ','];
// Signs that word processors and keyboards put in place of the plain ones.
const alike = new Map([
  ['≠', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['،', ','],
]);

/** Cuts an expression into its words. Typographic quotes and signs are taken for the plain ones. */
export function tokensOf(source: string): Tokens {
  if (source.length > MOST_LETTERS) return { fault: 'expression-too-long', at: MOST_LETTERS };
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (blanks.test(source.charAt(at))) {
      at += 1;
      continue;
    }
    const found = tokenAt(source, at);
    if (found === null) return { fault: 'expression-unreadable', at };
    tokens.push({ ...found.token, at });
    at = found.end;
  }
  return { tokens };
}

type Found = { token: Omit<Token, 'at'>; end: number };

function tokenAt(source: string, at: number): Found | null {
  const letter = source.charAt(at);
  if (doubles.includes(letter)) return stringAt(source, at, '"', doubles);
  if (singles.includes(letter)) return stringAt(source, at, "'", singles);
  const plain = alike.get(letter);
  if (plain !== undefined) return { token: { kind: 'operator', text: plain }, end: at + 1 };
  const rest = source.slice(at, at + 300);
  const reference = /^\$\s?\{\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*\}/u.exec(rest);
  if (reference !== null) return found('reference', reference[1], reference[0]);
  const number = /^(\d+(\.\d*)?|\.\d+)/.exec(rest);
  if (number !== null) return found('number', number[0], number[0]);
  const name = /^[A-Za-z_][A-Za-z0-9_]*([:-][A-Za-z_][A-Za-z0-9_]*)*/.exec(rest);
  if (name !== null) return found('name', name[0], name[0]);
  const operator = operators.find((each) => rest.startsWith(each));
  if (operator !== undefined) return found('operator', operator, operator);
  // Two dots or a dot before a name are paths, which the subset does not have.
  return letter === '.' && !/^\.[./\w]/.test(rest) ? found('self', '.', '.') : null;

  function found(kind: Token['kind'], text = '', all: string): Found {
    return { token: { kind, text }, end: at + all.length };
  }
}

/** A straight quote closes what it opened; only where it is missing, or was typographic, any of its family does. */
function stringAt(source: string, at: number, straight: string, family: string): Found | null {
  const ends = (close: (letter: string) => boolean): number => {
    for (let place = at + 1; place < source.length; place += 1) {
      if (close(source.charAt(place))) return place;
    }
    return -1;
  };
  const exact = source.charAt(at) === straight ? ends((letter) => letter === straight) : -1;
  const end = exact >= 0 ? exact : ends((letter) => family.includes(letter));
  return end < 0 ? null : { token: { kind: 'string', text: source.slice(at + 1, end) }, end: end + 1 };
}
