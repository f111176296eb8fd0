import { useMemo } from 'react';
import encodeQR from 'qr';
import styles from './hand-over.module.css';

// What is read from a screen is neither torn nor dirty: room for content rather than for repair.
const ecc = 'low';
const border = 4;

/** A QR code, black on white in every theme. `label` says what it is for. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc, border });
    const runs = rows.flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
    );
    return { size: rows.length, path: runs.join('') };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={styles['code']}
    >
      <path d={path} />
    </svg>
  );
}
