import { type CSSProperties, type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { useFormat } from '../../../shared/format';
import { moved } from '../../../shared/moved-in-grid';
import { useTexts } from '../../../shared/texts';
import { HeatCard } from './heat-card';
import styles from './heat-grid.module.css';
import { cellOf, type HeatColumn, type HeatRow } from './heatmap-data';
import { useRowsInSight } from './use-rows-in-sight';

interface Place {
  row: number;
  column: number;
}

const rowHeight = 34;

/** Cooperatives × criteria. Only the rows in sight are drawn: 300 scroll as 18 do. */
export function HeatGrid({ rows, columns }: { rows: readonly HeatRow[]; columns: readonly HeatColumn[] }) {
  const t = useTexts('heatmap');
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [shown, setShown] = useState<(Place & { anchor: DOMRect }) | null>(null);
  const goTo = useRef<Place | null>(null);
  const { from, to } = useRowsInSight(frame, rows.length, rowHeight);

  useLayoutEffect(() => {
    const place = goTo.current;
    const cell = place && find(frame.current, place);
    if (!cell) return;
    goTo.current = null;
    cell.focus();
  });

  const open = (cell: HTMLElement) => setShown({ ...placeOf(cell), anchor: cell.getBoundingClientRect() });
  const close = () => {
    setShown(null);
    if (shown) find(frame.current, shown)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellAt(event.target);
    if (!cell) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return open(cell);
    }
    const next = moved(placeOf(cell), event, {
      rows: rows.length,
      columns: columns.length,
      mirrored: document.documentElement.dir === 'rtl',
    });
    if (!next) return;
    event.preventDefault();
    goTo.current = next;
    setActive(next);
    if (next.row < from || next.row >= to) frame.current?.scrollTo({ top: next.row * rowHeight });
  };

  const row = shown && rows[shown.row];
  const column = shown && columns[shown.column];
  return (
    <>
      <div
        ref={frame}
        className={styles['frame']}
        role="grid"
        tabIndex={-1}
        aria-label={t('map')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        style={{ '--count': columns.length } as CSSProperties}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const cell = cellAt(event.target);
          if (!cell) return;
          setActive(placeOf(cell));
          open(cell);
        }}
        onScroll={() => shown && setShown(null)}
      >
        <Heads columns={columns} total={rows.filter(({ diagnosticId }) => diagnosticId !== null).length} />
        <div style={{ blockSize: from * rowHeight }} />
        {rows.slice(from, to).map((each, index) => (
          <Row
            key={each.enrolmentId}
            row={each}
            position={from + index}
            columns={columns}
            active={active.row === from + index ? active.column : -1}
          />
        ))}
        <div style={{ blockSize: (rows.length - to) * rowHeight }} />
      </div>
      {row && column && shown && <HeatCard row={row} column={column} anchor={shown.anchor} onClose={close} />}
    </>
  );
}

function Heads({ columns, total }: { columns: readonly HeatColumn[]; total: number }) {
  const t = useTexts('heatmap');
  const format = useFormat();
  return (
    <div className={styles['heads']}>
      <div className={styles['line']} role="row" aria-rowindex={1}>
        <span className={styles['corner']} role="columnheader">
          {t('cooperative')}
          <small>{t('belowRow')}</small>
        </span>
        {columns.map(({ criterion, gap }) => (
          <span
            key={criterion.code}
            className={styles['head']}
            role="columnheader"
            title={format.text(criterion.title)}
            aria-label={`${format.text(criterion.title)}, ${t('belowRow')} ${t('shared.belowOf', { below: gap.below, rated: total })}`}
          >
            <span className={styles['code']}>{criterion.code}</span>
            <b>{gap.below}</b>
          </span>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  row: HeatRow;
  position: number;
  columns: readonly HeatColumn[];
  /** The column that the keyboard stands on, -1 in every other row. */
  active: number;
}

const Row = memo(function Row({ row, position, columns, active }: RowProps) {
  const t = useTexts('heatmap');
  const format = useFormat();
  return (
    <div className={styles['row']} role="row" aria-rowindex={position + 2}>
      <span className={styles['name']} role="rowheader">
        {format.name(row.nameFr, row.nameAr)}
      </span>
      {columns.map((column, index) => {
        const { found, tone, sign, blocked } = cellOf(row, column);
        const { code } = column.criterion;
        return (
          <span
            key={code}
            className={styles['cell']}
            role="gridcell"
            data-cell={`${position} ${index}`}
            data-tone={tone}
            tabIndex={active === index ? 0 : -1}
            aria-label={
              typeof found === 'number'
                ? t('cell', { criterion: code, level: found, target: column.gap.targetLevel })
                : t('cellUnrated', { criterion: code, found: t(`found.${found}`) })
            }
          >
            {sign}
            {blocked && <sup>⚑</sup>}
          </span>
        );
      })}
    </div>
  );
});

const cellAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;

function placeOf(cell: HTMLElement): Place {
  const [row = 0, column = 0] = (cell.dataset['cell'] ?? '').split(' ').map(Number);
  return { row, column };
}

const find = (frame: HTMLElement | null, { row, column }: Place) =>
  frame?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null;
