import {
  memo,
  useCallback,
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useNavigate } from 'react-router';
import { StateSign, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { nextStep } from '../../shared/chain';
import { type Board, type BoardColumn, type BoardRow } from './board-data';
import { BoardHeads } from './board-heads';
import styles from './board-grid.module.css';
import { cardId, CellCard } from './cell-card';
import { moved } from '../../shared/moved-in-grid';
import { useReason } from '../../shared/use-reason';

interface Shown {
  row: number;
  column: number;
  anchor: DOMRect;
}

/** Time to reach the card with the mouse before it goes. */
const graceMs = 180;

/** The whole cohort on one screen: a row a cooperative, a column a step of the chain. */
export function BoardGrid({ board, rows }: { board: Board; rows: readonly BoardRow[] }) {
  const t = useTexts('board');
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { columns } = board;

  const stay = useCallback(() => clearTimeout(leaving.current), []);
  const leave = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setShown(null), graceMs);
  }, []);
  useEffect(() => stay, [stay]);

  const show = (target: EventTarget) => {
    const cell = cellOf(target);
    if (!cell) return;
    stay();
    const { row, column } = placeOf(cell);
    setShown({ row, column, anchor: cell.getBoundingClientRect() });
  };

  const go = (target: EventTarget) => {
    const cell = cellOf(target);
    const place = cell && placeAt(rows, columns, placeOf(cell));
    if (place)
      void navigate(
        nextStep({ enrolmentId: place.row.enrolmentId, programmeId: board.programmeId }, place).to,
      );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    if (event.key === 'Escape') return setShown(null);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return go(cell);
    }
    const next = moved(placeOf(cell), event, {
      rows: rows.length,
      columns: columns.length,
      mirrored: document.documentElement.dir === 'rtl',
    });
    if (!next) return;
    event.preventDefault();
    focusCell(frame.current, cell, next);
  };

  const onClick = (event: MouseEvent) => {
    // A finger cannot hover: its first touch shows the card, whose link goes there.
    const touched = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (touched) show(event.target);
    else go(event.target);
  };

  const place = shown && placeAt(rows, columns, shown);
  return (
    <>
      <div
        ref={frame}
        className={styles['frame']}
        role="grid"
        tabIndex={-1}
        aria-label={t('grid')}
        aria-rowcount={rows.length + 1}
        style={shapeOf(columns) as CSSProperties}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => show(event.target)}
        onBlur={leave}
        onPointerOver={(event) => event.pointerType === 'mouse' && show(event.target)}
        onPointerLeave={leave}
        onScroll={() => shown && setShown(null)}
      >
        <BoardHeads columns={columns} />
        {rows.map((row, position) => (
          <Row key={row.enrolmentId} row={row} position={position} columns={columns} first={position === 0} />
        ))}
      </div>
      {place && shown && (
        <CellCard
          {...place}
          programmeId={board.programmeId}
          anchor={shown.anchor}
          onStay={stay}
          onLeave={leave}
        />
      )}
    </>
  );
}

const wide: readonly BoardColumn['key'][] = [
  'diagnostic',
  'needs',
  'plan',
  'trainings',
  'procedures',
  'indicators',
];

/** The same widths for every line, heads included: each is a grid of its own, so that rows out of sight cost nothing. */
const shapeOf = (columns: readonly BoardColumn[]) => {
  const broad = columns.filter(({ key }) => wide.includes(key)).length;
  return {
    '--columns': columns
      .map(({ key }) => (wide.includes(key) ? 'minmax(3.5rem, 2fr)' : 'minmax(28px, 1fr)'))
      .join(' '),
    '--least': `calc(var(--name) + ${broad * 3.5}rem + ${(columns.length - broad) * 28}px)`,
  };
};

interface RowProps {
  row: BoardRow;
  position: number;
  columns: readonly BoardColumn[];
  first: boolean;
}

/** Drawn once: what is shown and focused never draws a row again. */
const Row = memo(function Row({ row, position, columns, first }: RowProps) {
  const t = useTexts('board');
  const format = useFormat();
  const { column: nameOf } = useReason();
  return (
    <div className={styles['row']} role="row" aria-rowindex={position + 2}>
      <span className={styles['name']} role="rowheader">
        {format.name(row.nameFr, row.nameAr)}
      </span>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        if (!column) return null;
        return (
          <span
            key={index}
            className={styles['cell']}
            role="gridcell"
            data-cell={`${position} ${index}`}
            data-state={cell.state}
            data-start={columns[index - 1]?.group !== column.group || undefined}
            tabIndex={first && index === 0 ? 0 : -1}
            aria-describedby={cardId}
          >
            <VisuallyHidden>{nameOf(column)}</VisuallyHidden>
            <StateSign compact state={cell.state} word={t(`states:cell.${cell.state}`)} />
          </span>
        );
      })}
    </div>
  );
});

const cellOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;

function placeOf(cell: HTMLElement): { row: number; column: number } {
  const [row = 0, column = 0] = (cell.dataset['cell'] ?? '').split(' ').map(Number);
  return { row, column };
}

function placeAt(
  rows: readonly BoardRow[],
  columns: readonly BoardColumn[],
  at: { row: number; column: number },
) {
  const [row, column] = [rows[at.row], columns[at.column]];
  const cell = row?.cells[at.column];
  return row && column && cell ? { row, column, cell } : null;
}

/** One cell at a time is in the tab order: the one last visited. */
function focusCell(frame: HTMLElement | null, from: HTMLElement, to: { row: number; column: number }): void {
  const next = frame?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`);
  if (!next) return;
  from.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
