/** Crockford's digits: none of them is taken for another, and a QR code packs them two by two. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Digits as somebody typed them, in capitals: O is read as 0, I and L as 1. -1 stands for what is no digit. */
export const digitsOf = (text: string): number[] =>
  [...text.replaceAll('O', '0').replace(/[IL]/g, '1')].map((digit) => DIGITS.indexOf(digit));

/** A digit times x in the field of 32 elements (x⁵ + x² + 1). */
const timesX = (digit: number): number => (digit & 16 ? (digit << 1) ^ 0b100101 : digit << 1);

/** The digit that, put behind `digits`, lets any wrong digit and any two exchanged neighbours be found. Up to 30 digits. */
export const checkDigit = (digits: readonly number[]): number => timesX(remainder(digits));

/** Zero for digits that end in their check digit. Places weigh x⁰, x¹, x²…, all different in the first 31 places. */
export const remainder = (digits: readonly number[]): number =>
  digits.reduce((sum, digit) => timesX(sum) ^ digit, 0);
