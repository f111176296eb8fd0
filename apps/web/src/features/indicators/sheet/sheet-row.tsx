import { memo } from 'react';
import { VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { CellInput, type Editing } from './cell-input';
import { cellKey } from './collect';
import { type Grid, type GridCell, isTyped, isWritable, type SheetColumn, type Slot } from './columns';
import { faultOf, type Figure, shownOf, storedText, typedFigure, type TypedRow, warningsOf } from './figures';
import { slotKey } from './sheet-state';
import styles from './sheet.module.css';

interface SheetRowProps {
  row: Grid['rows'][number];
  position: number;
  columns: readonly SheetColumn[];
  cells: ReadonlyMap<string, GridCell>;
  typed: TypedRow | undefined;
  /** The column one is in; −1 in other rows. */
  active: number;
  /** The first and the last selected column; −1 where none is. */
  from: number;
  to: number;
  editing: Editing | null;
  onCommit: (text: string, key: { key: string; shiftKey: boolean } | null) => void;
  onCancel: () => void;
}

/** Drawn again only where something in it changed, so that 300 type as 18 do. */
export const SheetRow = memo(function SheetRow({ row, position, columns, ...rest }: SheetRowProps) {
  const { cells, typed, active, from, to, editing, onCommit, onCancel } = rest;
  const format = useFormat();
  const name = format.name(row.nameFr, row.nameAr);
  return (
    <div className={styles['row']} role="row" aria-rowindex={position + 3}>
      <span className={styles['name']} role="rowheader" title={name}>
        {name}
      </span>
      {columns.map((column, place) => {
        const cell = cells.get(cellKey(row.enrolmentId, column.indicator.id));
        const figure = typedFigure(column.indicator, cell, typed);
        return (
          <span
            key={`${column.indicator.id} ${column.slot}`}
            className={styles['cell']}
            role="gridcell"
            aria-colindex={place + 2}
            aria-selected={place >= from && place <= to}
            aria-readonly={!isWritable(column) || undefined}
            data-place={`${position} ${place}`}
            data-status={figure ? 'changed' : cell?.current?.status}
            data-fault={(figure && faultOf(figure)) ?? undefined}
            data-fixed={!isWritable(column) || undefined}
            data-last={column.last || undefined}
            tabIndex={place === active ? 0 : -1}
          >
            {place === active && editing ? (
              <CellInput
                name={`${name}, ${format.text(column.indicator.name)}`}
                editing={editing}
                onCommit={onCommit}
                onCancel={onCancel}
              />
            ) : (
              <Content column={column} cell={cell} figure={figure} typed={typed} />
            )}
          </span>
        );
      })}
    </div>
  );
});

interface ContentProps {
  column: SheetColumn;
  cell: GridCell | undefined;
  figure: Figure | null;
  typed: TypedRow | undefined;
}

function Content({ column, cell, figure, typed }: ContentProps) {
  const format = useFormat();
  const { indicator, slot } = column;
  if (!isWritable(column)) return <Fixed column={column} cell={cell} figure={figure} />;
  const text = typed?.[slotKey(indicator.id, slot as Slot)];
  const stored = storedText(cell, slot as Slot);
  const before = slot.includes('.')
    ? null
    : (cell?.previous?.[slot as 'value' | 'numerator' | 'denominator'] ?? null);
  // What was emptied shows so, not the figure of the month before.
  const shown =
    (text === '' ? '–' : text) ?? (stored === '' ? '' : format.number(Number(stored.replace(',', '.')), 4));
  return (
    <>
      {column.last && <Signs cell={cell} figure={figure} />}
      {shown === '' && before !== null ? (
        <i dir="ltr">{format.number(before, 4)}</i>
      ) : (
        <bdi dir="ltr">{shown}</bdi>
      )}
    </>
  );
}

function Fixed({ column, cell, figure }: Omit<ContentProps, 'typed'>) {
  const t = useTexts('readings');
  const format = useFormat();
  const { indicator } = column;
  const shown = shownOf(column, cell, figure);
  return (
    <>
      {!isTyped(indicator) && (
        <span className={styles['sign']} data-sign="computed">
          <VisuallyHidden>
            {t(`origin.${indicator.origin === 'formula' ? 'formula' : 'automatic'}`)}
          </VisuallyHidden>
        </span>
      )}
      <bdi dir="ltr">
        {shown === 'over'
          ? '!'
          : indicator.isRatio
            ? format.percent(shown, indicator.decimals)
            : format.number(shown, indicator.decimals)}
      </bdi>
    </>
  );
}

/** What is known of a figure, by a sign beside it: never by colour alone. */
function Signs({ cell, figure }: { cell: GridCell | undefined; figure: Figure | null }) {
  const t = useTexts('readings');
  const current = cell?.current ?? null;
  const odd = figure
    ? faultOf(figure) === null && warningsOf(figure, cell).length > 0
    : current && oddStill(current);
  const state = figure ? 'changed' : current?.status;
  return (
    <span className={styles['signs']}>
      {odd && (
        <span className={styles['sign']} data-sign="odd">
          <VisuallyHidden>{t('sign.odd')}</VisuallyHidden>
        </span>
      )}
      {current && current.reportedIn.length > 0 && (
        <span className={styles['sign']} data-sign="reported">
          <VisuallyHidden>{t('sign.reported')}</VisuallyHidden>
        </span>
      )}
      {state && (
        <span className={styles['sign']} data-sign={state}>
          <VisuallyHidden>{t(`sign.${state}`)}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

const oddStill = ({ warnings, status, remark }: NonNullable<GridCell['current']>): boolean =>
  warnings.length > 0 && status === 'submitted' && remark === '';
