import { checkedDigits, readCheckedDigits } from './check-digit';
import { hexOfUuid, uuidOfHex } from './uuid-hex';

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
  return `${PREFIX}${VERSION}.${checkedDigits(BigInt(`0x${hexOfUuid(personId)}`), LENGTH)}`;
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
  const read = readCheckedDigits(bare.slice(PREFIX.length + 1), LENGTH);
  if (read === null) return { outcome: 'damaged' };
  const hex = read.value.toString(16).padStart(32, '0');
  // The first digit holds three bits only.
  return hex.length > 32 ? { outcome: 'damaged' } : { outcome: 'read', personId: uuidOfHex(hex) };
}
