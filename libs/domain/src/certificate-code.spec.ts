import fc from 'fast-check';
import { CERTIFICATE_CODE_BYTES, certificateCode, readCertificateCode } from './certificate-code';

const random = fc.array(fc.integer({ min: 0, max: 255 }), {
  minLength: CERTIFICATE_CODE_BYTES,
  maxLength: CERTIFICATE_CODE_BYTES,
});
const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('certificateCode', () => {
  it('is short, in three groups, without letters that look like digits', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        expect(certificateCode(bytes)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('is another for other bytes, but for the highest bit', () => {
    fc.assert(
      fc.property(random, random, (one, other) => {
        const same = one.every((byte, place) =>
          place === 0 ? (byte & 127) === ((other[0] ?? 0) & 127) : byte === other[place],
        );
        expect(certificateCode(one) === certificateCode(other)).toBe(same);
      }),
    );
  });

  it.each([[[]], [[1, 2, 3]], [[0, 0, 0, 0, 0, 0, 256]], [[0, 0, 0, 0, 0, 0, 0.5]]])(
    'refuses %j',
    (bytes) => {
      expect(() => certificateCode(bytes)).toThrow(RangeError);
    },
  );
});

describe('readCertificateCode', () => {
  it('reads what was typed in small letters, with blanks, and with O, I and L', () => {
    fc.assert(
      fc.property(random, fc.constantFrom('', ' ', '-', ' – '), (bytes, between) => {
        const code = certificateCode(bytes);
        const typed = code.split('-').join(between).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readCertificateCode(typed)).toBe(code);
      }),
    );
  });

  it('finds any wrong digit', () => {
    fc.assert(
      fc.property(random, fc.nat({ max: 11 }), fc.constantFrom(...signs), (bytes, place, sign) => {
        const bare = certificateCode(bytes).replaceAll('-', '');
        const wrong = bare.slice(0, place) + sign + bare.slice(place + 1);
        expect(readCertificateCode(wrong) === null).toBe(wrong !== bare);
      }),
    );
  });

  it('finds any two exchanged neighbours', () => {
    fc.assert(
      fc.property(random, fc.nat({ max: 10 }), (bytes, place) => {
        const bare = certificateCode(bytes).replaceAll('-', '');
        const swapped = `${bare.slice(0, place)}${bare[place + 1]}${bare[place]}${bare.slice(place + 2)}`;
        expect(readCertificateCode(swapped) === null).toBe(swapped !== bare);
      }),
    );
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKMU', '٠٠٠٠-٠٠٠٠-٠٠٠٠', '0'.repeat(13)])(
    'finds no code in "%s"',
    (text) => {
      expect(readCertificateCode(text)).toBeNull();
    },
  );
});
