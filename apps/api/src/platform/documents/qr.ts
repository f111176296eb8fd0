import encodeQR, { type ErrorCorrection } from 'qr';

// Rows overlap a little: a seam between them would show as a light line.
const rowHeight = 1.02;

/**
 * A QR code as a drawing for `image(bytes(…), format: "svg")`: one rectangle for each run of dark squares, without the
 * white margin, which the paper around it gives. `ecc` says how much of it may be lost: medium 15 %, high 30 %.
 */
export function qrPicture(text: string, ecc: ErrorCorrection): string {
  const rows = encodeQR(text, 'raw', { ecc, border: 1 }).slice(1, -1);
  const runs = rows.flatMap((row, y) => {
    const squares = row
      .slice(1, -1)
      .map((dark) => (dark ? '1' : '0'))
      .join('');
    return [...squares.matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v${rowHeight}h-${length}z`,
    );
  });
  const size = rows.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}
