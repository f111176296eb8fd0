const arabicDigits = '٠١٢٣٤٥٦٧٨٩';
const persianDigits = '۰۱۲۳۴۵۶۷۸۹';

/**
 * A number as people here type it or paste it from Excel: spaces, points or commas between thousands, a comma or a point
 * before decimals, Arabic digits, a true minus, accounting's brackets, a percent sign after it. Null if empty or a lone
 * dash, NaN if it is no number. With a point and a comma in it the later one is the decimal sign; a lone one always is.
 */
export function readTypedNumber(text: string): number | null {
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(arabicDigits.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String(persianDigits.indexOf(digit)))
    .replace(/٫/g, ',')
    .replace(/[\s\u00a0\u202f\u200e\u200f\u2066-\u2069٬'’]/g, '')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/[%٪]$/, '')
    .replace(/^\((.*)\)$/, '-$1');
  if (latin === '' || latin === '-') return null;
  const plain = withPoint(latin);
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

function withPoint(latin: string): string {
  const marks = latin.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last === undefined || marks === ',') return latin.replace(',', '.');
  if (marks === '.') return latin;
  const other = last === ',' ? '.' : ',';
  // One mark again and again stands between thousands.
  if (!marks.includes(other))
    return /^[+-]?\d{1,3}([.,]\d{3})+$/.test(latin) ? latin.replace(/[.,]/g, '') : latin;
  return latin.replaceAll(other, '').replace(last, '.');
}
