import encodeQR from 'qr';
import { useMemo } from 'react';
import styles from './subscribe.module.css';

const quietZone = 4;

/** A link as a code that another phone's camera reads: dark on white, whatever the theme. */
export default function LinkCode({ link, label }: { link: string; label: string }) {
  const { path, size } = useMemo(() => {
    const rows = encodeQR(link, 'raw', { border: quietZone });
    const cells = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { path: cells.join(''), size: rows.length };
  }, [link]);
  return (
    <svg role="img" aria-label={label} className={styles['code']} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
