import fc from 'fast-check';
import { badgeCode, readBadge } from './badge-code';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const uuid = fc.oneof(
  fc.uuid(),
  fc.constant('00000000-0000-0000-0000-000000000000'),
  fc.constant('ffffffff-ffff-ffff-ffff-ffffffffffff'),
);
const code = uuid.map(badgeCode);

describe('a badge', () => {
  it('is of the characters that a QR code packs tightly, and short', () => {
    fc.assert(fc.property(code, (text) => /^TWZ1\.[0-9A-HJKMNP-TV-Z]{27}$/.test(text)));
    expect(badgeCode('0199aa00-0000-7000-8000-00000000002a')).toMatchInlineSnapshot(
      `"TWZ1.01K6N00000E00800000000001AE"`,
    );
  });

  it('is read back, typed in any manner', () => {
    fc.assert(
      fc.property(uuid, fc.nat(), (personId, seed) => {
        const typed = [...badgeCode(personId)]
          .map((letter, place) => {
            const other = { '0': 'o', '1': (place + seed) % 2 === 0 ? 'l' : 'I' }[letter] ?? letter;
            return (place + seed) % 4 === 0 ? `${other.toLowerCase()} ` : `${other}-`;
          })
          .join('');
        expect(readBadge(typed)).toEqual({ outcome: 'read', personId });
      }),
    );
  });

  it('is never read as somebody else with one wrong character or one too many or too few', () => {
    fc.assert(
      fc.property(
        uuid,
        fc.nat({ max: 26 }),
        fc.nat({ max: 31 }),
        fc.constantFrom('changed', 'left out', 'put in'),
        (personId, place, digit, how) => {
          const right = badgeCode(personId);
          const at = 5 + place;
          const rest = right.slice(how === 'put in' ? at : at + 1);
          const wrong = `${right.slice(0, at)}${how === 'left out' ? '' : digits[digit]}${rest}`;
          fc.pre(wrong !== right);
          expect(readBadge(wrong)).toEqual({ outcome: 'damaged' });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never read with two neighbours in each other’s place', () => {
    fc.assert(
      fc.property(code, fc.nat({ max: 25 }), (right, place) => {
        const at = 5 + place;
        const wrong = `${right.slice(0, at)}${right[at + 1]}${right[at]}${right.slice(at + 2)}`;
        fc.pre(wrong !== right);
        expect(readBadge(wrong)).toEqual({ outcome: 'damaged' });
      }),
    );
  });

  it('tells what is no badge, and what is one of tomorrow', () => {
    expect(readBadge('https://tiwizi.example/verify/ABC')).toEqual({ outcome: 'foreign' });
    expect(readBadge('')).toEqual({ outcome: 'foreign' });
    expect(readBadge('TWZ')).toEqual({ outcome: 'damaged' });
    expect(readBadge('TWZ2.ABCDEF')).toEqual({ outcome: 'newer' });
    fc.assert(fc.property(fc.string(), (text) => readBadge(text).outcome !== 'read'));
  });

  it('is made of the ids that the register has only', () => {
    expect(() => badgeCode('Aïcha')).toThrow(RangeError);
  });
});
