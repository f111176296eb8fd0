import fc from 'fast-check';
import { checkFormula, type KnownIndicator } from './check-formula';
import { evaluateFormula, evaluateWhole, leavesOf } from './evaluate-formula';
import type { FormulaNode } from './formula';
import { DEEPEST_FORMULA, indicatorsOf, LONGEST_FORMULA } from './formula';
import { parseFormula } from './parse-formula';
import { combined, parseUnit, sameUnit, UNIT_BASES, writeUnit } from './unit';

const nodeOf = (text: string): FormulaNode => {
  const read = parseFormula(text);
  if ('fault' in read) throw new Error(`${text}: ${read.fault.code}`);
  return read.node;
};
const faultOf = (text: string) => {
  const read = parseFormula(text);
  return 'fault' in read ? [read.fault.code, read.fault.start, read.fault.end] : null;
};
const values: Record<string, number | null> = { CA: 900, MEM: 30, REV: 300, NIL: 0, GONE: null };
const valueOf = (code: string) => values[code] ?? null;

describe('reading a formula', () => {
  it.each([
    ['CA / MEM', 30],
    ['ca ÷ mem', 30],
    ['1 + 2 * 3', 7],
    ['(1 + 2) × 3', 9],
    ['8 - 3 - 2', 3],
    ['8 / 4 / 2', 1],
    ['-CA + 1000', 100],
    ['−−2', 2],
    ['2,5 * 2', 5],
    ['sum(CA; REV; 1)', 1201],
    ['MIN(CA; REV)', 300],
    ['max(CA; REV) / 9', 100],
    ['CA / NIL', null],
    ['CA + GONE', null],
    ['sum(CA; GONE)', null],
    ['0 * GONE', null],
    ['CA / (MEM - 30)', null],
  ])('%s is %s', (text, expected) => {
    expect(evaluateFormula(nodeOf(text), valueOf)).toBe(expected);
  });

  it.each([
    ['', 'formula-empty', 0, 0],
    ['   ', 'formula-empty', 0, 3],
    ['CA +', 'formula-unexpected', 4, 4],
    ['CA MEM', 'formula-unexpected', 3, 6],
    ['(CA', 'formula-unclosed', 0, 1],
    ['CA)', 'formula-unexpected', 2, 3],
    ['CA $ 2', 'formula-character', 3, 4],
    ['eval(CA)', 'formula-unknown-function', 0, 4],
    ['CA, MEM', 'formula-character', 2, 3],
    ['sum()', 'formula-unexpected', 4, 5],
    ['_CA', 'formula-unknown-indicator', 0, 3],
  ])('refuses %j: %s', (text, code, start, end) => {
    expect(faultOf(text)).toEqual([code, start, end]);
  });

  it('is held to a length and a depth', () => {
    expect(faultOf('1'.padEnd(LONGEST_FORMULA + 1, '+1'))?.[0]).toBe('formula-too-long');
    const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(faultOf(nested(DEEPEST_FORMULA))).toBeNull();
    expect(faultOf(nested(DEEPEST_FORMULA + 1))?.[0]).toBe('formula-too-deep');
  });

  it('answers any text with a formula or a fault inside it, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom('CA', '(', ')', '+', '*', '/', ';', 'sum(', '2,5', ' ', '-'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const read = parseFormula(text);
        if ('node' in read) return;
        expect(read.fault.start).toBeGreaterThanOrEqual(0);
        expect(read.fault.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('computes as rational arithmetic does', () => {
    interface Exact {
      text: string;
      top: bigint;
      bottom: bigint;
    }
    const leaf = fc
      .nat({ max: 40 })
      .map((n): Exact | null => ({ text: String(n), top: BigInt(n), bottom: 1n }));
    const { whole } = fc.letrec<{ whole: Exact | null }>((tie) => ({
      whole: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(fc.constantFrom('+', '-', '*', '/'), tie('whole'), tie('whole'))
          .map(([sign, a, b]): Exact | null => {
            if (a === null || b === null) return null;
            const text = `(${a.text} ${sign} ${b.text})`;
            if (sign === '+')
              return { text, top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
            if (sign === '-')
              return { text, top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom };
            if (sign === '*') return { text, top: a.top * b.top, bottom: a.bottom * b.bottom };
            return b.top === 0n ? null : { text, top: a.top * b.bottom, bottom: a.bottom * b.top };
          }),
      ),
    }));
    fc.assert(
      fc.property(whole, (exact) => {
        if (exact === null || exact.text.length > LONGEST_FORMULA) return;
        const value = evaluateFormula(nodeOf(exact.text), () => null);
        const expected = Number((exact.top * 10n ** 12n) / exact.bottom) / 1e12;
        // A denominator that is 0 but for rounding is the one thing that floating numbers cannot tell.
        if (value !== null)
          expect(Math.abs(value - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));
      }),
      { numRuns: 400 },
    );
  });
});

describe('units', () => {
  it.each([
    ['1', '1'],
    ['MAD/person', 'MAD/person'],
    ['person/MAD', 'person/MAD'],
    ['MAD*person/person', 'MAD'],
    ['1/day', '1/day'],
    ['MAD/person/month', 'MAD/person/month'],
  ])('%s is written %s', (text, written) => {
    expect(writeUnit(parseUnit(text) ?? { kg: 9 })).toBe(written);
  });

  it.each(['', 'euro', 'MAD/', '/MAD', 'MAD//person', 'MAD person', '2'])('%j is no unit', (text) => {
    expect(parseUnit(text)).toBeNull();
  });

  it('are written so that they are read again, and a quotient undoes a product', () => {
    const unit = fc
      .array(fc.tuple(fc.constantFrom(...UNIT_BASES), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 5 })
      .map((parts) => parts.reduce((whole, [base, sign]) => combined(whole, { [base]: 1 }, sign), {}));
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        expect(sameUnit(parseUnit(writeUnit(one)) ?? { kg: 99 }, one)).toBe(true);
        expect(sameUnit(combined(combined(one, other, 1), other, -1), one)).toBe(true);
      }),
    );
  });
});

describe('checking a formula', () => {
  const known = new Map<string, KnownIndicator>([
    ['CA', { unit: { MAD: 1 }, formula: null }],
    ['REV', { unit: { MAD: 1 }, formula: null }],
    ['PROD', { unit: { kg: 1 }, formula: null }],
    ['MEM', { unit: { person: 1 }, formula: null }],
    ['FEM', { unit: {}, formula: null }],
    ['CAMEM', { unit: { MAD: 1, person: -1 }, formula: nodeOf('CA / MEM') }],
    ['LOOP', { unit: {}, formula: nodeOf('OWN * 2') }],
  ]);
  const check = (text: string, declared?: string) =>
    checkFormula(
      nodeOf(text),
      'OWN',
      known,
      declared === undefined ? undefined : (parseUnit(declared) ?? {}),
    );

  it.each([
    ['CA / MEM', 'MAD/person'],
    ['CA - REV', 'MAD'],
    ['REV / CA', '1'],
    ['CAMEM * MEM', 'MAD'],
    ['CA / MEM - CAMEM', 'MAD/person'],
    ['FEM * 100 + 1', '1'],
    ['sum(CA; REV) / PROD', 'MAD/kg'],
  ])('%s comes out in %s', (text, unit) => {
    expect(check(text, unit)).toEqual({ unit: parseUnit(unit) });
  });

  it.each([
    ['CA + PROD', 'formula-units-differ', 5, 9, { left: 'MAD', right: 'kg' }],
    ['CA + 5', 'formula-units-differ', 5, 6, { left: 'MAD', right: '1' }],
    ['max(CA; MEM)', 'formula-units-differ', 8, 11, { left: 'MAD', right: 'person' }],
    ['CA / NONE', 'formula-unknown-indicator', 5, 9, { code: 'NONE' }],
    ['OWN + 1', 'formula-circular', 0, 3, { code: 'OWN' }],
    ['1 + LOOP', 'formula-circular', 4, 8, { code: 'LOOP' }],
  ])('refuses %s: %s', (text, code, start, end, params) => {
    expect(check(text)).toEqual({ fault: { code, start, end, params } });
  });

  it('refuses a result in another unit than was declared', () => {
    expect(check('CA / MEM', 'MAD')).toEqual({
      fault: {
        code: 'formula-unit-of-result',
        start: 0,
        end: 8,
        params: { found: 'MAD/person', declared: 'MAD' },
      },
    });
  });

  it('leans through formulas on what is read, each once', () => {
    const formulaOf = (code: string) => known.get(code)?.formula ?? null;
    const node = nodeOf('CAMEM / (CA + REV)');
    expect(indicatorsOf(node)).toEqual(['CAMEM', 'CA', 'REV']);
    expect(leavesOf(node, formulaOf)).toEqual(['CA', 'MEM', 'REV']);
    expect(evaluateWhole(node, formulaOf, valueOf)).toBe(30 / 1200);
  });
});
