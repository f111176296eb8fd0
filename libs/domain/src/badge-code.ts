import { checkDigit, DIGITS, digitsOf, remainder } from './check-digit';

const PREFIX = 'TWZ';
const VERSION = '1';
// 26 digits of five bits hold the 128 bits of a UUID; one more is the check digit.
const LENGTH = 26;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export type BadgeReading =
  | { outcome: 'read'; personId: string }
  /** A badge of ours of which something was misread or mistyped. */
  | { outcome: 'damaged' }
  /** A badge of a later version of the program. */
  | { outcome: 'newer' }
  /** Something else: the code of a parcel, an address… */
  | { outcome: 'foreign' };

/**
 * What stands on the badge of a person: `TWZ1.`, the person's id in Crockford's base 32, a check digit. It holds no name
 * and says nothing to whoever does not have the register. Throws RangeError for an id that is no UUID in lower case.
 */
export function badgeCode(personId: string): string {
  if (!UUID.test(personId)) throw new RangeError('The id of a person is a UUID');
  let rest = BigInt(`0x${personId.replaceAll('-', '')}`);
  const digits: number[] = [];
  for (let place = 0; place < LENGTH; place += 1) {
    digits.unshift(Number(rest % 32n));
    rest /= 32n;
  }
  return `${PREFIX}${VERSION}.${[...digits, checkDigit(digits)].map((digit) => DIGITS[digit]).join('')}`;
}

/**
 * The person whose badge it is, as read by a camera or typed by hand: small letters, blanks and dashes are let pass, O is
 * read as 0, I and L as 1. One wrong character, or two neighbours in each other's place, are always found.
 */
export function readBadge(text: string): BadgeReading {
  const bare = text.toUpperCase().replace(/[\s.\-–—]/g, '');
  if (!bare.startsWith(PREFIX)) return { outcome: 'foreign' };
  const version = bare.charAt(PREFIX.length).replace(/[IL]/, '1');
  if (version !== VERSION) return { outcome: /[2-9]/.test(version) ? 'newer' : 'damaged' };
  const digits = digitsOf(bare.slice(PREFIX.length + 1));
  if (digits.length !== LENGTH + 1 || digits.includes(-1) || remainder(digits) !== 0) {
    return { outcome: 'damaged' };
  }
  const value = digits.slice(0, LENGTH).reduce((sum, digit) => sum * 32n + BigInt(digit), 0n);
  const hex = value.toString(16).padStart(32, '0');
  // The first digit holds three bits only.
  if (hex.length > 32) return { outcome: 'damaged' };
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return { outcome: 'read', personId: parts.join('-') };
}
