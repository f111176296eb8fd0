import { checkedDigits, readCheckedDigits } from './check-digit';

/** Random bytes that a code is made from: 55 bits of them count, too many to guess. */
export const CERTIFICATE_CODE_BYTES = 7;
const RANDOM_DIGITS = 11;

/**
 * The code that stands on a certificate, such as `7K2M-9QXC-04TD`: eleven digits of Crockford's base 32 out of `random`
 * and a check digit, in groups of four to be read aloud. Throws RangeError for anything but 7 bytes.
 */
export function certificateCode(random: readonly number[]): string {
  const isByte = (value: number) => Number.isInteger(value) && value >= 0 && value < 256;
  if (random.length !== CERTIFICATE_CODE_BYTES || !random.every(isByte)) {
    throw new RangeError(`A certificate code is made from ${CERTIFICATE_CODE_BYTES} bytes`);
  }
  const value = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return grouped(checkedDigits(value, RANDOM_DIGITS));
}

/**
 * The code as it stands on the paper, out of what somebody typed: small letters, blanks and dashes are let pass, O is
 * read as 0, I and L as 1. Null if it is none, or if one digit is wrong or two neighbours are exchanged.
 */
export function readCertificateCode(text: string): string | null {
  const read = readCheckedDigits(text.toUpperCase().replace(/[\s\-–—]/g, ''), RANDOM_DIGITS);
  return read && grouped(read.digits);
}

const grouped = (digits: string): string => digits.replace(/.{4}(?=.)/g, '$&-');
