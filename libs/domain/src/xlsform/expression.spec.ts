import fc from 'fast-check';
import { evaluate } from './evaluate';
import { parseExpression, plainExpression } from './expression';
import { asText, type Value } from './expression-values';

const answers: Record<string, Value> = {
  age: 20,
  name: 'Mina',
  sexe: 'f',
  crops: ['argan', 'miel'],
  blank: '',
};

function give(source: string, self: Value = ''): Value {
  const parsed = parseExpression(source);
  if ('fault' in parsed) throw new Error(`${source}: ${parsed.fault.code} at ${parsed.fault.at}`);
  return evaluate(parsed.expression, { valueOf: (name) => answers[name] ?? '', self, today: '2026-11-21' });
}

const faultOf = (source: string) => {
  const parsed = parseExpression(source);
  return 'fault' in parsed ? parsed.fault.code : 'read';
};

describe('an expression', () => {
  it.each<[string, Value]>([
    ['${age} >= 18 and ${sexe} = "f"', true],
    ["${age}<18 or not(${sexe}='h')", true],
    ['1 + 2 * 3 - 4 div 2', 5],
    ['-(2 + 3) mod 3', -2],
    ['7 mod 3 = 1', true],
    ["selected(${crops}, 'miel')", true],
    ["selected(${blank}, 'miel')", false],
    ['count-selected(${crops})', 2],
    ["if(${age} > 60, 'old', 'young')", 'young'],
    ["coalesce(${blank}, ${name}, 'x')", 'Mina'],
    ['coalesce(${blank}, 7)', 7],
    ["concat(${name}, ' ', ${age})", 'Mina 20'],
    ['string-length(${name})', 4],
    ['round(2.5)', 3],
    ['round(1.005, 2)', 1.01],
    ['int(-2.7)', -2],
    ["number('12')", 12],
    ["date('2026-01-31') < today()", true],
    ["today() - date('2026-11-11')", 10],
    ["format-date(today() - 30, '%d/%m/%Y')", '22/10/2026'],
    ["int((today() - date('2000-11-01')) div 365.25) = 26", true],
    ["date('2026-02-28') + 1 = '2026-03-01'", true],
    ['max(3, ${blank}, 9)', 9],
    ['true() and 0 = false()', true],
    ["substr('abcdef', 1, 3)", 'bc'],
    ["regex('0612345678', '^0[5-7][0-9]{8}$')", true],
    ["regex('a', 'b|c')", false],
    ['“oui” = ‘oui’', true],
    ['${ age } ≥ 18', true],
    ['\'l’eau\' = "l’eau"', true],
  ])('%s gives %p', (source, value) => {
    const given = give(source);
    expect(typeof value === 'string' ? asText(given) : given).toEqual(value);
  });

  it('takes what nobody answered for a blank: no comparison of size holds, and arithmetic gives nothing', () => {
    for (const sign of ['<', '<=', '>', '>=']) expect(give(`\${blank} ${sign} 5`)).toBe(false);
    expect(give("${blank} = ''")).toBe(true);
    expect(give("${blank} != ''")).toBe(false);
    expect(give("${blank} != 'f'")).toBe(true);
    expect(asText(give('${blank} + 1'))).toBe('');
    expect(give('not(${blank})')).toBe(true);
  });

  it('looks at its own value where it says so', () => {
    expect(give('. > 0 and . <= 120', 20)).toBe(true);
    expect(give('.<=today()', '2026-11-22')).toBe(false);
  });

  it.each([
    ['${age} >', 'expression-unreadable'],
    ['${age', 'expression-unreadable'],
    ["'never closed", 'expression-unreadable'],
    ['a = 1', 'expression-unreadable'],
    ['../age = 1', 'expression-unreadable'],
    ['1 1', 'expression-unreadable'],
    ["pulldata('x', 'y')", 'unknown-function'],
    ['once(1)', 'unknown-function'],
    ['if(1, 2)', 'wrong-number-of-arguments'],
    ['today(1)', 'wrong-number-of-arguments'],
    ['regex(${name}, ${age})', 'pattern-not-literal'],
    ["regex(${name}, '(a)\\1')", 'pattern-not-supported'],
    ['('.repeat(100) + '1' + ')'.repeat(100), 'expression-too-deep'],
    ['1' + '+1'.repeat(400), 'expression-too-deep'],
    ['-'.repeat(4000) + '1', 'expression-too-deep'],
    ['1'.repeat(6000), 'expression-too-long'],
  ])('%.40s is not in the subset: %s', (source, code) => {
    expect(faultOf(source)).toBe(code);
  });

  it('says where it cannot be read', () => {
    expect(parseExpression('1 + pulldata(2)')).toEqual({
      fault: { code: 'unknown-function', at: 4, found: 'pulldata' },
    });
  });

  it('has a plain form that means the same and is its own plain form', () => {
    const leaf = fc.oneof(
      fc.nat(99).map(String),
      fc.constantFrom('${age}', '${ sexe }', '${blank}', '.', 'today()', "'d’un'", '“f”', '‘oui’', '"a \'b"'),
    );
    const source = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc
          .tuple(
            tie('any'),
            fc.constantFrom('=', '!=', '<', '≥', '+', ' - ', '*', ' div ', ' mod ', ' and ', ' or '),
            tie('any'),
          )
          .map((parts) => parts.join('')),
        tie('any').map((inner) => `not( ${inner} )`),
        fc.tuple(tie('any'), tie('any'), tie('any')).map((three) => `if(${three.join(' , ')})`),
        tie('any').map((inner) => `-(${inner})`),
      ),
    })).any;
    fc.assert(
      fc.property(source, (text) => {
        const plain = plainExpression(text) ?? '';
        expect(parseExpression(plain)).toEqual(parseExpression(text));
        expect(plainExpression(plain)).toBe(plain);
      }),
    );
  });

  it('answers every text with a value or a fault', () => {
    const odd = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom(...'${}()\'"’.,<>=!+-*', 'if', 'age', ' ', '1'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const parsed = parseExpression(text);
        if ('expression' in parsed)
          evaluate(parsed.expression, { valueOf: () => '', self: '', today: '2026-11-21' });
      }),
      { numRuns: 2000 },
    );
  });
});
