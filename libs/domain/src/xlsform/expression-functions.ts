import {
  asCondition,
  asNumber,
  asText,
  type Day,
  dateOf,
  dayOf,
  isDay,
  type Value,
} from './expression-values';

type Implementation = (given: readonly Value[]) => Value;

interface FunctionRow {
  /** The fewest and the most arguments. */
  takes: readonly [number, number];
  does: Implementation;
}

const MANY = 50;
const blank = '';

const chosen = (value: Value): readonly string[] =>
  Array.isArray(value)
    ? (value as readonly string[])
    : asText(value as Value)
        .split(/\s+/)
        .filter(Boolean);

const text =
  (does: (texts: string[]) => Value): Implementation =>
  (given) =>
    does(given.map(asText));

const number =
  (does: (numbers: number[]) => number): Implementation =>
  (given) =>
    does(given.map(asNumber));

const roundTo = (value: number, places: number): number => {
  const unit = 10 ** Math.max(-15, Math.min(15, Math.trunc(places)));
  // Half goes up, as XPath does; the small addend undoes what binary fractions lose (1.005 to two places).
  return Math.floor(value * unit + 0.5 + Math.abs(value * unit) * Number.EPSILON) / unit;
};

function day(value: Value = blank): Day | '' {
  if (isDay(value)) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? { day: Math.floor(value) } : blank;
  return dayOf(asText(value)) ?? blank;
}

function formatDate(value: Value = blank, pattern: string): string {
  const found = day(value);
  if (found === blank) return blank;
  const [year = '', month = '', date = ''] = dateOf(found).split('-');
  const parts: Record<string, string> = {
    Y: year,
    y: year.slice(2),
    m: month,
    n: String(Number(month)),
    d: date,
    e: String(Number(date)),
  };
  return pattern.replace(/%([YymndDe])/g, (all, letter: string) => parts[letter] ?? all);
}

const without = (numbers: number[]): number[] => numbers.filter((one) => !Number.isNaN(one));

// `if`, `coalesce`, `today` and `regex` are the evaluator's: they look at less than all arguments, or at more.
const functions: ReadonlyMap<string, FunctionRow> = new Map<string, FunctionRow>([
  ['true', { takes: [0, 0], does: () => true }],
  ['false', { takes: [0, 0], does: () => false }],
  ['not', { takes: [1, 1], does: ([value = blank]) => !asCondition(value) }],
  ['boolean', { takes: [1, 1], does: ([value = blank]) => asCondition(value) }],
  [
    'selected',
    { takes: [2, 2], does: ([from = blank, one = blank]) => chosen(from).includes(asText(one).trim()) },
  ],
  ['count-selected', { takes: [1, 1], does: ([from = blank]) => chosen(from).length }],
  [
    'selected-at',
    { takes: [2, 2], does: ([from = blank, at = blank]) => chosen(from)[asNumber(at)] ?? blank },
  ],
  ['string', { takes: [1, 1], does: text(([value = '']) => value) }],
  ['string-length', { takes: [1, 1], does: text(([value = '']) => [...value].length) }],
  ['concat', { takes: [0, MANY], does: text((texts) => texts.join('').slice(0, 10_000)) }],
  ['contains', { takes: [2, 2], does: text(([value = '', part = '']) => value.includes(part)) }],
  ['starts-with', { takes: [2, 2], does: text(([value = '', part = '']) => value.startsWith(part)) }],
  ['ends-with', { takes: [2, 2], does: text(([value = '', part = '']) => value.endsWith(part)) }],
  ['normalize-space', { takes: [1, 1], does: text(([value = '']) => value.replace(/\s+/g, ' ').trim()) }],
  [
    'substr',
    {
      takes: [2, 3],
      does: text(([value = '', from = '', to]) =>
        value.slice(Number(from), to === undefined ? undefined : Number(to)),
      ),
    },
  ],
  ['number', { takes: [1, 1], does: number(([value = NaN]) => value) }],
  ['int', { takes: [1, 1], does: number(([value = NaN]) => Math.trunc(value)) }],
  ['round', { takes: [1, 2], does: number(([value = NaN, places = 0]) => roundTo(value, places)) }],
  ['abs', { takes: [1, 1], does: number(([value = NaN]) => Math.abs(value)) }],
  ['floor', { takes: [1, 1], does: number(([value = NaN]) => Math.floor(value)) }],
  ['ceiling', { takes: [1, 1], does: number(([value = NaN]) => Math.ceil(value)) }],
  ['pow', { takes: [2, 2], does: number(([value = NaN, power = NaN]) => value ** power) }],
  [
    'min',
    { takes: [1, MANY], does: number((all) => (without(all).length > 0 ? Math.min(...without(all)) : NaN)) },
  ],
  [
    'max',
    { takes: [1, MANY], does: number((all) => (without(all).length > 0 ? Math.max(...without(all)) : NaN)) },
  ],
  ['date', { takes: [1, 1], does: ([value]) => day(value) }],
  ['format-date', { takes: [2, 2], does: ([value, pattern = '']) => formatDate(value, asText(pattern)) }],
]);

const lazy: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['if', [3, 3]],
  ['coalesce', [2, MANY]],
  ['regex', [2, 2]],
  ['today', [0, 0]],
]);

/** The fewest and the most arguments that a function takes; undefined for one outside the subset. */
export function argumentsOf(name: string): readonly [number, number] | undefined {
  return lazy.get(name) ?? functions.get(name)?.takes;
}

/** Gives '' for a function that is not in the table: reading the form has refused it already. */
export function callFunction(name: string, given: readonly Value[]): Value {
  return functions.get(name)?.does(given) ?? blank;
}
