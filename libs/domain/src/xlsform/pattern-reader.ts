export type LetterTest = (letter: string) => boolean;
export type PatternNode =
  | { kind: 'letter'; test: LetterTest }
  | { kind: 'chain'; parts: PatternNode[] }
  | { kind: 'either'; parts: PatternNode[] }
  | { kind: 'times'; part: PatternNode; least: number; most: number };

const MOST_DEPTH = 50;

const digit: LetterTest = (letter) => letter >= '0' && letter <= '9';
const word: LetterTest = (letter) => /^[A-Za-z0-9_]$/.test(letter);
const blank: LetterTest = (letter) => /^\s$/.test(letter);
const not =
  (test: LetterTest): LetterTest =>
  (letter) =>
    !test(letter);
const classes = new Map<string, LetterTest>([
  ['d', digit],
  ['D', not(digit)],
  ['w', word],
  ['W', not(word)],
  ['s', blank],
  ['S', not(blank)],
]);
const controls = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Reads a regular expression; null where it is wrong, or asks for more than letters in order. */
export class PatternReader {
  private readonly letters: string[];
  private at = 0;

  constructor(source: string) {
    this.letters = [...source];
  }

  read(): PatternNode | null {
    const node = this.either(0);
    return this.at === this.letters.length ? node : null;
  }

  private either(depth: number): PatternNode | null {
    if (depth > MOST_DEPTH) return null;
    const parts: PatternNode[] = [];
    do {
      const part = this.chain(depth);
      if (part === null) return null;
      parts.push(part);
    } while (this.take('|'));
    return { kind: 'either', parts };
  }

  private chain(depth: number): PatternNode | null {
    const parts: PatternNode[] = [];
    while (this.at < this.letters.length && !'|)'.includes(this.peek())) {
      // The pattern always has to match the whole text, so these at its ends say nothing new.
      if (this.peek() === '^' && this.at === 0 && this.take('^')) continue;
      if (this.peek() === '$' && this.at === this.letters.length - 1 && this.take('$')) continue;
      const part = this.counted(depth);
      if (part === null) return null;
      parts.push(part);
    }
    return { kind: 'chain', parts };
  }

  private counted(depth: number): PatternNode | null {
    const part = this.single(depth);
    if (part === null) return null;
    const count = this.count();
    if (count === null) return null;
    if (count === undefined) return part;
    // A lazy count matches the same texts.
    this.take('?');
    if ('*+?'.includes(this.peek()) && this.peek() !== '') return null;
    return { kind: 'times', part, ...count };
  }

  /** Undefined where nothing is counted, null where the count cannot be read. */
  private count(): { least: number; most: number } | null | undefined {
    if (this.take('*')) return { least: 0, most: Infinity };
    if (this.take('+')) return { least: 1, most: Infinity };
    if (this.take('?')) return { least: 0, most: 1 };
    if (this.peek() !== '{') return undefined;
    const rest = this.letters.slice(this.at, this.at + 12).join('');
    const found = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(rest);
    if (found === null) return null;
    this.at += found[0].length;
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] === '' ? Infinity : Number(found[3]);
    return most < least ? null : { least, most };
  }

  private single(depth: number): PatternNode | null {
    const letter = this.next();
    if (letter === '(') {
      if (this.take('?') && !this.take(':')) return null;
      const inner = this.either(depth + 1);
      return inner !== null && this.take(')') ? inner : null;
    }
    if (letter === '[') return this.set();
    if (letter === '.') return { kind: 'letter', test: (given) => given !== '\n' };
    if (letter === '\\') {
      const test = this.escaped();
      return test === null ? null : { kind: 'letter', test: typeof test === 'string' ? same(test) : test };
    }
    if ('*+?{^$'.includes(letter) || letter === '') return null;
    return { kind: 'letter', test: same(letter) };
  }

  private escaped(): LetterTest | string | null {
    const letter = this.next();
    const known = classes.get(letter) ?? controls.get(letter);
    if (known !== undefined) return known;
    if (letter === 'p') return this.property();
    // Back references, word edges and the like are not letters.
    return letter === '' || /[A-Za-z0-9]/.test(letter) ? null : letter;
  }

  private property(): LetterTest | null {
    const rest = this.letters.slice(this.at, this.at + 20).join('');
    const found = /^\{(L|Lu|Ll|N|Nd|IsArabic|Arabic)\}/.exec(rest);
    if (found === null) return null;
    this.at += found[0].length;
    const name = found[1] ?? '';
    const pattern = new RegExp(`^\\p{${name.endsWith('Arabic') ? 'Script=Arabic' : name}}$`, 'u');
    return (letter) => pattern.test(letter);
  }

  private set(): PatternNode | null {
    const inverted = this.take('^');
    const tests: LetterTest[] = [];
    for (let first = true; first || this.peek() !== ']'; first = false) {
      if (this.at >= this.letters.length) return null;
      const from = this.member();
      if (from === null) return null;
      const isRange = typeof from === 'string' && this.peek() === '-' && this.letters[this.at + 1] !== ']';
      if (isRange && this.take('-')) {
        const to = this.member();
        if (typeof to !== 'string' || codeOf(to) < codeOf(from)) return null;
        tests.push((letter) => codeOf(letter) >= codeOf(from) && codeOf(letter) <= codeOf(to));
      } else tests.push(typeof from === 'string' ? same(from) : from);
    }
    this.take(']');
    const any: LetterTest = (letter) => tests.some((test) => test(letter));
    return { kind: 'letter', test: inverted ? not(any) : any };
  }

  private member(): LetterTest | string | null {
    const letter = this.next();
    return letter === '\\' ? this.escaped() : letter;
  }

  private peek(): string {
    return this.letters[this.at] ?? '';
  }

  private next(): string {
    const letter = this.peek();
    this.at += 1;
    return letter;
  }

  private take(letter: string): boolean {
    if (this.peek() !== letter) return false;
    this.at += 1;
    return true;
  }
}

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;
const same =
  (expected: string): LetterTest =>
  (letter) =>
    letter === expected;
