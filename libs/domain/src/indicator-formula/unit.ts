/** What an indicator can be counted in. A share, and a number without a unit, is '1'. */
export const UNIT_BASES = [
  'MAD',
  'person',
  'job',
  'hour',
  'day',
  'month',
  'kg',
  'quantity',
  'product',
  'customer',
  'market',
  'complaint',
  'procedure',
  'participation',
  'certificate',
  'level',
] as const;
export type UnitBase = (typeof UNIT_BASES)[number];

/** Exponents by base, none of them 0: MAD per person is { MAD: 1, person: -1 }. Empty for a plain number. */
export type Unit = Readonly<Partial<Record<UnitBase, number>>>;

export const PLAIN_UNIT: Unit = {};

const isBase = (word: string): word is UnitBase => (UNIT_BASES as readonly string[]).includes(word);

/** Reads a unit such as 'MAD', 'MAD/person', 'person*day' or '1'. Null if it is not one. */
export function parseUnit(text: string): Unit | null {
  if (!/^(1|[A-Za-z]+)([*/][A-Za-z]+)*$/.test(text)) return null;
  let unit: Unit = PLAIN_UNIT;
  for (const [, sign = '', word = ''] of text.matchAll(/([*/]?)(1|[A-Za-z]+)/g)) {
    if (word === '1') continue;
    if (!isBase(word)) return null;
    unit = combined(unit, { [word]: 1 }, sign === '/' ? -1 : 1);
  }
  return unit;
}

/** The unit of a product (`sign` 1) or a quotient (−1). */
export function combined(left: Unit, right: Unit, sign: 1 | -1): Unit {
  const exponents = UNIT_BASES.map((base) => [base, (left[base] ?? 0) + sign * (right[base] ?? 0)] as const);
  return Object.fromEntries(exponents.filter(([, exponent]) => exponent !== 0));
}

export function sameUnit(left: Unit, right: Unit): boolean {
  return UNIT_BASES.every((base) => (left[base] ?? 0) === (right[base] ?? 0));
}

/** Writes a unit as `parseUnit` reads it, the same for equal units: 'MAD/person', '1/day', '1'. */
export function writeUnit(unit: Unit): string {
  const repeated = (sign: 1 | -1): string[] =>
    UNIT_BASES.flatMap((base) => Array.from({ length: Math.max(0, sign * (unit[base] ?? 0)) }, () => base));
  const above = repeated(1);
  return [above.length === 0 ? '1' : above.join('*'), ...repeated(-1)].join('/');
}
