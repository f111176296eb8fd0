import fc from 'fast-check';
import { linearPattern } from './linear-pattern';

describe('a linear pattern', () => {
  it.each([
    ['[0-9]{10}', '0612345678', true],
    ['[0-9]{10}', '061234567', false],
    ['^(\\+212|0)[5-7]\\d{8}$', '+212612345678', true],
    ["[A-Za-zÀ-ÿ '-]+", 'Aïcha El-Amrani', true],
    ['[\\u]', 'u', false],
    ['a{2,}b?', 'aaaa', true],
    ['a{2,}b?', 'ab', false],
    ['(?:ab|c)*', 'abcab', true],
    ['[^,;]*', 'no comma', true],
    ['[^,;]*', 'a,b', false],
    ['.+@.+\\..+', 'a@b.ma', true],
    ['\\p{L}+', 'تعاونية', true],
    ['[]a]+', ']a', true],
    ['[a-]+', 'a-', true],
    ['', '', true],
    ['a|', '', true],
    ['x*?y', 'xxy', true],
    ['a{0}b', 'b', true],
  ])('%s on %s is %p', (source, text, matches) => {
    expect(linearPattern(source)?.matches(text) ?? false).toBe(matches);
  });

  it.each([
    '(a',
    'a)',
    '[a',
    '*a',
    'a**',
    'a{3,1}',
    '(?=a)',
    '(?<!a)b',
    '(a)\\1',
    '\\bword',
    'a\\',
    '(((a{99}){99}){99}){99}',
  ])('does not take %s', (source) => {
    expect(linearPattern(source)).toBeNull();
  });

  it('needs no longer for the patterns that keep other machines going for hours', () => {
    const text = `${'a'.repeat(4000)}!`;
    const started = performance.now();
    for (const source of ['(a+)+', '(a|a)*', '(a|aa)+', '(.*)*x', '([a-z]+)*[0-9]', 'a{0,300}a{0,300}']) {
      expect(linearPattern(source)?.matches(text)).toBe(false);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('agrees with the ordinary machine', () => {
    const source = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '1'),
        fc.tuple(tie('any'), tie('any')).map((parts) => parts.join('')),
        fc.tuple(tie('any'), tie('any')).map((parts) => `(${parts.join('|')})`),
        fc
          .tuple(tie('any'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,2}'))
          .map(([one, count]) => `(?:${one})${count}`),
      ),
    })).any;
    const text = fc
      .array(fc.constantFrom('a', 'b', '1'), { maxLength: 6 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(source, text, (pattern, given) => {
        const machine = linearPattern(pattern);
        expect(machine?.matches(given)).toBe(new RegExp(`^(?:${pattern})$`).test(given));
      }),
      { numRuns: 1500 },
    );
  });
});
