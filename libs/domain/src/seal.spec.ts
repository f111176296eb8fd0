import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, sealOf } from './seal';

const sha256 = (utf8: string): string => createHash('sha256').update(utf8, 'utf8').digest('hex');

describe('canonicalJson', () => {
  it('writes the example of RFC 8785', () => {
    const example = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\u0027\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as in RFC 8785', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  it.each([
    [-0, '0'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
    [100, '100'],
    ['تعاونية', '"تعاونية"'],
    [[], '[]'],
    [{}, '{}'],
    [[1, [2, { b: 1, a: null }]], '[1,[2,{"a":null,"b":1}]]'],
    [Object.create(null), '{}'],
  ])('%j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  // A hole in the middle, which JSON.stringify would silently write as null.
  const sparse = [1, 2, 3];
  delete sparse[1];

  it.each([
    ['NaN', Number.NaN],
    ['infinity', -Infinity],
    ['undefined', undefined],
    ['an undefined member', { a: undefined }],
    ['an undefined item', [undefined]],
    ['a hole', sparse],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
    ['a lone surrogate in a key', { '\ud83d': 1 }],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a cycle', cycle],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('takes one object in two places', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});

const texts = fc.string({ unit: 'grapheme' });
const leaves = fc.oneof(
  texts,
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaves,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(texts, tie('json'), { maxKeys: 5 }),
  ),
}));

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, withKeysReversed(member)]),
  );
}

/** Every copy of the value in which one leaf, and nothing else, is another one. */
function withOneLeafChanged(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      withOneLeafChanged(item).map((changed) => value.with(index, changed)),
    );
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value);
    return entries.flatMap(([key, member]) =>
      withOneLeafChanged(member).map((changed) => Object.fromEntries([...entries, [key, changed]])),
    );
  }
  if (typeof value === 'string') return [`${value} `, null];
  if (typeof value === 'number') return [String(value), value === 0 ? 1 : 0];
  return [value === null ? false : !value];
}

describe('properties of the canonical form', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(withKeysReversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('changes with any leaf', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        for (const changed of withOneLeafChanged(value)) expect(canonicalJson(changed)).not.toBe(text);
      }),
    );
  });

  it('says what JSON says, and is its own canonical form', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('sealOf', () => {
  it('is the digest of the canonical text', () => {
    expect(sealOf({ b: 1, a: 'é' }, sha256)).toBe(sha256('{"a":"é","b":1}'));
    expect(sealOf({}, sha256)).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it.each(['', 'abc', 'A'.repeat(64), 'g'.repeat(64)])('refuses the digest %j', (digest) => {
    expect(() => sealOf({}, () => digest)).toThrow(TypeError);
  });
});
