// Crockford's digits: none of them is taken for another, and a QR code packs them two by two.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A digit times x in the field of 32 elements (x⁵ + x² + 1). */
const timesX = (digit: number): number => (digit & 16 ? (digit << 1) ^ 0b100101 : digit << 1);

/** Zero for digits that end in their check digit. Places weigh x⁰, x¹, x²…, all different in the first 31 places. */
const remainder = (digits: readonly number[]): number =>
  digits.reduce((sum, digit) => timesX(sum) ^ digit, 0);

/**
 * The lowest `length` base 32 digits of `value`, and behind them the digit that lets any wrong one and any two exchanged
 * neighbours be found. `length` is 30 at most.
 */
export function checkedDigits(value: bigint, length: number): string {
  const digits: number[] = [];
  let rest = value;
  for (let place = 0; place < length; place += 1) {
    digits.unshift(Number(rest % 32n));
    rest /= 32n;
  }
  return [...digits, timesX(remainder(digits))].map((digit) => DIGITS[digit]).join('');
}

/**
 * What `checkedDigits` wrote, out of what somebody typed in capitals: O is read as 0, I and L as 1. Null for anything but
 * `length` digits and their check digit.
 */
export function readCheckedDigits(text: string, length: number): { digits: string; value: bigint } | null {
  const digits = text.replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = [...digits].map((digit) => DIGITS.indexOf(digit));
  if (values.length !== length + 1 || values.includes(-1) || remainder(values) !== 0) return null;
  const value = values.slice(0, length).reduce((sum, digit) => sum * 32n + BigInt(digit), 0n);
  return { digits, value };
}
