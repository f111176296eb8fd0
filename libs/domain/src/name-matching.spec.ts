import fc from 'fast-check';
import { findsName, nameLikeness } from './name-matching';

describe('findsName', () => {
  it.each([
    ['aicha', ['Aïcha Mint Salek'], 2],
    ['salek ai', ['Aïcha Mint Salek'], 2],
    ['fatimetu', ['Fatimetou Bouh'], 1],
    ['mohammed', ['Mohamed Lamine'], 1],
    ['سالك', ['السالك', 'Salek'], 2],
    ['احمد', ['أحمد'], 2],
    ['فاطمه', ['فاطمة الزهراء'], 2],
    ['زهراء', ['فاطمة الزهراء'], 2],
    ['m-014', ['Mina', 'M-014'], 2],
    ['', ['Mina'], 2],
    ['ali', ['Ila'], 0],
    ['mina salek', ['Mina Abidine'], 0],
    ['خديجة', ['فاطمة'], 0],
  ] as const)('%j among %j: %d', (typed, names, found) => {
    expect(findsName(typed, ...names)).toBe(found);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcdefgho'), minLength: 4, maxLength: 7 });

  it('finds a word by any of its starts, and in spite of one slip', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (one, other, at) => {
        expect(findsName(one.slice(0, at + 1), `${other} ${one}`)).toBe(2);
        const slipped = `${one.slice(0, at)}z${one.slice(at + 1)}`;
        expect(findsName(slipped, `${other} ${one}`)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('nameLikeness', () => {
  it.each([
    ['Aïcha Mint Salek', 'SALEK Aicha mint', 1, 1],
    ['Aicha Salek', 'Aïcha Mint Salek', 0.75, 0.85],
    ['Fatimetou Bouh', 'Fatimatou Bouh', 0.9, 0.99],
    ['عائشة السالك', 'عائشه السالك', 1, 1],
    ['Aicha Salek', 'Brahim Ould Ahmed', 0, 0.4],
    ['', 'Aicha', 0, 0],
  ])('%j and %j', (one, other, least, most) => {
    expect(nameLikeness(one, other)).toBeGreaterThanOrEqual(least);
    expect(nameLikeness(one, other)).toBeLessThanOrEqual(most);
  });

  const name = fc.array(fc.string({ unit: fc.constantFrom(...'abéo'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  });

  it('is between 0 and 1, and 1 for the same words in any order', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const likeness = nameLikeness(one.join(' '), other.join(' '));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(nameLikeness(one.join(' '), [...one].reverse().join(' '))).toBe(1);
      }),
    );
  });
});
