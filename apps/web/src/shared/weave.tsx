import styles from './weave.module.css';

const columns = 28;
const rows = 60;
const step = 12;
const knot = 9;
const threads = ['sea', 'green', 'saffron', 'brick', 'bare'] as const;
type Thread = (typeof threads)[number];

const heart: Thread[] = ['brick', 'sea', 'sea', 'bare', 'sea', 'bare'];
const corner: Thread[] = ['saffron', 'bare', 'sea', 'green'];

/** Diamonds within diamonds, as on a carpet of the Atlas: one around each middle, one around each meeting point. */
function threadAt(column: number, row: number): Thread {
  const across = Math.abs((column % 14) - 6.5);
  const along = Math.abs((row % 20) - 9.5);
  const fromHeart = Math.floor((across * 1.4 + along) / 2);
  const fromCorner = Math.floor(((6.5 - across) * 1.4 + (9.5 - along)) / 2);
  return fromHeart <= fromCorner ? (heart[fromHeart] ?? 'sea') : (corner[fromCorner] ?? 'sea');
}

/** Where the weaving has got to: each column its own way, as many hands are at it. */
const woven = (column: number) => 30 + ((column * 5) % 7) - Math.floor(Math.abs(column - 13.5) / 2);

const drawn = (column: number, row: number) => `M${column * step} ${row * step}h${knot}v${knot}h-${knot}z`;

const paths = (() => {
  const all = Object.fromEntries(threads.map((thread) => [thread, ''])) as Record<Thread, string>;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      all[row < woven(column) ? threadAt(column, row) : 'bare'] += drawn(column, row);
  return all;
})();

/** A cloth that many hands are still weaving. Decoration only. */
export function Weave({ className }: { className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${columns * step - (step - knot)} ${rows * step - (step - knot)}`}
      aria-hidden="true"
    >
      {threads.map((thread) => (
        <path key={thread} d={paths[thread]} className={styles[thread]} />
      ))}
    </svg>
  );
}
