/**
 * Rows as CSV that French Excel opens rightly: UTF-8 with its mark, semicolons. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  // A comma, since that is how the French Excel that reads semicolons writes its decimals.
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
