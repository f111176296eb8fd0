import { type LetterTest, type PatternNode, PatternReader } from './pattern-reader';

export interface LinearPattern {
  /** True if the pattern matches the whole text. */
  matches(text: string): boolean;
}

const MOST_STATES = 2000;

interface State {
  /** Null for a state that is passed without a letter. */
  test: LetterTest | null;
  next: number[];
}

/** Builds the machine from its end: `next` is the state that follows, the answer the state to begin with. */
function build(node: PatternNode, next: number, states: State[]): number {
  const add = (test: LetterTest | null, to: number[]): number => {
    if (states.length >= MOST_STATES) throw new RangeError('pattern');
    return states.push({ test, next: to }) - 1;
  };
  switch (node.kind) {
    case 'letter':
      return add(node.test, [next]);
    case 'chain':
      return node.parts.reduceRight((after, part) => build(part, after, states), next);
    case 'either':
      return add(
        null,
        node.parts.map((part) => build(part, next, states)),
      );
    case 'times':
      return buildTimes(node, next, states, add);
  }
}

function buildTimes(
  { part, least, most }: { part: PatternNode; least: number; most: number },
  next: number,
  states: State[],
  add: (test: LetterTest | null, to: number[]) => number,
): number {
  if (least > MOST_STATES || (most !== Infinity && most > MOST_STATES)) throw new RangeError('pattern');
  let start = next;
  if (most === Infinity) {
    start = add(null, [next]);
    states[start]?.next.unshift(build(part, start, states));
  }
  for (let turn = least; most !== Infinity && turn < most; turn += 1) {
    start = add(null, [build(part, start, states), next]);
  }
  for (let turn = 0; turn < least; turn += 1) start = build(part, start, states);
  return start;
}

/**
 * Regular expressions whose time grows with the length of the text and of the pattern, and never more: a Thompson
 * machine that walks all its states at once instead of trying one way after another. (K. Thompson, "Regular expression
 * search algorithm", CACM 11:6, 1968.) Look-around and back references cannot be matched so and are refused.
 *
 * Null for a pattern that is wrong, that needs more than letters in order, or that is too large.
 */
export function linearPattern(source: string): LinearPattern | null {
  const node = source.length > 1000 ? null : new PatternReader(source).read();
  if (node === null) return null;
  const states: State[] = [{ test: null, next: [] }];
  try {
    const start = build(node, 0, states);
    return { matches: (text) => run(states, start, text) };
  } catch {
    return null;
  }
}

function run(states: readonly State[], start: number, text: string): boolean {
  let now = reach(states, [start]);
  for (const letter of text) {
    const after: number[] = [];
    for (const place of now) {
      const state = states[place];
      if (state?.test?.(letter)) after.push(...state.next);
    }
    if (after.length === 0) return false;
    now = reach(states, after);
  }
  return now.has(0);
}

/** Every state that can be reached from `places` without a letter. */
function reach(states: readonly State[], places: readonly number[]): Set<number> {
  const reached = new Set<number>();
  const open = [...places];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    const state = states[place];
    if (state?.test === null) open.push(...state.next);
  }
  return reached;
}
