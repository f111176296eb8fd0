import { checkDigit, DIGITS, digitsOf, remainder } from './check-digit';

/** Random bytes that a code is made from: 55 bits of them count, too many to guess. */
export const CERTIFICATE_CODE_BYTES = 7;
const RANDOM_DIGITS = 11;
const GROUP = 4;

/**
 * The code that stands on a certificate, such as `7K2M-9QXC-04TD`: eleven digits of Crockford's base 32 out of `random`
 * and a check digit, in groups of four to be read aloud. Throws RangeError for anything but 7 bytes.
 */
export function certificateCode(random: readonly number[]): string {
  const isByte = (value: number) => Number.isInteger(value) && value >= 0 && value < 256;
  if (random.length !== CERTIFICATE_CODE_BYTES || !random.every(isByte)) {
    throw new RangeError(`A certificate code is made from ${CERTIFICATE_CODE_BYTES} bytes`);
  }
  let rest = random.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  const digits: number[] = [];
  for (let place = 0; place < RANDOM_DIGITS; place += 1) {
    digits.unshift(Number(rest % 32n));
    rest /= 32n;
  }
  return grouped([...digits, checkDigit(digits)]);
}

/**
 * The code as it stands on the paper, out of what somebody typed: small letters, blanks and dashes are let pass, O is
 * read as 0, I and L as 1. Null if it is none, or if one digit is wrong or two neighbours are exchanged.
 */
export function readCertificateCode(text: string): string | null {
  const digits = digitsOf(text.toUpperCase().replace(/[\s\-–—]/g, ''));
  if (digits.length !== RANDOM_DIGITS + 1 || digits.includes(-1) || remainder(digits) !== 0) return null;
  return grouped(digits);
}

const grouped = (digits: readonly number[]): string =>
  digits.map((digit, place) => `${place > 0 && place % GROUP === 0 ? '-' : ''}${DIGITS[digit]}`).join('');
