import styles from './weave.module.css';

const columns = 28;
const rows = 40;
const step = 12;
const knot = 8;
const threads = ['sea', 'green', 'saffron', 'brick', 'bare'] as const;
type Thread = (typeof threads)[number];

/** Diamonds within diamonds, as on a carpet of the Atlas; the cloth is finished at its beginning and open at its end. */
function threadAt(column: number, row: number): Thread {
  const across = Math.abs((column % 14) - 6.5);
  const along = Math.abs((row % 20) - 9.5);
  const ring = Math.floor((across * 1.35 + along) / 2);
  const pattern: Thread[] = ['saffron', 'sea', 'bare', 'sea', 'green', 'bare', 'brick', 'sea', 'sea'];
  return pattern[ring] ?? 'sea';
}

/** One knot; those not yet tied are drawn as an empty place. */
const drawn = (column: number, row: number) => `M${column * step} ${row * step}h${knot}v${knot}h-${knot}z`;

const paths = (() => {
  const all = Object.fromEntries(threads.map((thread) => [thread, ''])) as Record<Thread, string>;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const tied = row < 27 + ((column * 7) % 5) - Math.floor(Math.abs(column - 13.5) / 3);
      all[tied ? threadAt(column, row) : 'bare'] += drawn(column, row);
    }
  return all;
})();

/** A cloth that many hands are still weaving. Decoration only. */
export function Weave({ className }: { className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${columns * step - (step - knot)} ${rows * step - (step - knot)}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      {threads.map((thread) => (
        <path key={thread} d={paths[thread]} className={styles[thread]} />
      ))}
    </svg>
  );
}
