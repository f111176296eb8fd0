import { foldForSearch } from './text-folding';

const ARTICLE = /^ال(?=..)/u;

/** The words of a name, folded; an Arabic word with its article is found without it too. */
const wordsOf = (name: string): string[] =>
  foldForSearch(name)
    .split(' ')
    .flatMap((word) => (ARTICLE.test(word) ? [word, word.replace(ARTICLE, '')] : [word]));

/** One row of the table of edit distances: how many letters to add, drop or change to make `one` of each start of `other`. */
function distancesToStarts(one: string, other: string): number[] {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let place = 1; place <= one.length; place += 1) {
    const next = [place];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (one[place - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}

// A slip in a short word makes another word of it.
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const begins = (word: string, typed: string): boolean =>
  word.startsWith(typed) ||
  (slipsIn(typed) > 0 && Math.min(...distancesToStarts(typed, word)) <= slipsIn(typed));

/**
 * How well what somebody typed finds a person, by any of their names or codes: 0 not at all, 1 with typing slips, 2 as
 * typed. Each word typed must begin a word of theirs, in any order. Nothing typed finds everybody.
 */
export function findsName(typed: string, ...names: readonly string[]): 0 | 1 | 2 {
  const asked = foldForSearch(typed).split(' ');
  const words = names.flatMap(wordsOf);
  if (asked.every((each) => words.some((word) => word.startsWith(each)))) return 2;
  return asked.every((each) => words.some((word) => begins(word, each))) ? 1 : 0;
}

/** From 0 to 1: 1 for the same word, 0 for nothing in common. */
function wordLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - (distancesToStarts(one, other).at(-1) ?? longest) / longest;
}

/**
 * How alike two names of people are, from 0 to 1, whatever the order of their words, their accents and their case. A word
 * that only one of them has counts against it half, since many leave a name out. 0 where either name is empty.
 */
export function nameLikeness(one: string, other: string): number {
  const [short = [], long = []] = [one, other]
    .map((name) => foldForSearch(name).split(' ').filter(Boolean))
    .sort((a, b) => a.length - b.length);
  if (short.length === 0) return 0;
  const left = [...long];
  const found = short.map((word) => {
    const likeness = left.map((each) => wordLikeness(word, each));
    const best = Math.max(...likeness);
    left.splice(likeness.indexOf(best), 1);
    return best;
  });
  const weight = short.length + left.length / 2;
  return found.reduce((sum, each) => sum + each, 0) / weight;
}
