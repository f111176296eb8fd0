import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { moved } from '../../../shared/moved-in-grid';
import { useTexts } from '../../../shared/texts';
import { type Editing } from './cell-input';
import { cellKey } from './collect';
import { columnsOf, type Grid, isWritable } from './columns';
import { beginning, mirrored, nextOf, placeIn, placeOf, sizeOf, useLatest, within } from './places';
import { blockOf, type Place, type Selection } from './selection';
import {
  copied,
  emptied,
  filledDown,
  pasted,
  put,
  type SheetView,
  type Taken,
  textAt,
} from './sheet-actions';
import { SheetHeads } from './sheet-heads';
import { SheetRow } from './sheet-row';
import styles from './sheet.module.css';
import { type TypedSheet } from './use-sheet';

interface SheetGridProps {
  grid: Grid;
  sheet: TypedSheet;
  mayEnter: boolean;
  /** The cell to begin in, by its key; null for the first of all. */
  first: string | null;
  /** The cell one is in, as `enrolment indicator`. */
  onActive: (key: string) => void;
}

const start: Selection = { anchor: { row: 0, column: 0 }, at: { row: 0, column: 0 } };
const isWriting = (target: EventTarget) => target instanceof HTMLInputElement;

/** The month as a spreadsheet: keys, ranges, clipboard and the way back as in Excel; one cell is written in at a time. */
export function SheetGrid({ grid, sheet, mayEnter, first, onActive }: SheetGridProps) {
  const t = useTexts('readings');
  const frame = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState('');
  const follows = useRef(first !== null);
  const tabLeaves = useRef(false);
  const columns = useMemo(() => columnsOf(grid.indicators, unfolded), [grid.indicators, unfolded]);
  const [selection, setSelection] = useState(() => beginning(grid, columns, first));
  const view: SheetView = { rows: grid.rows, columns, cells: sheet.cells, typed: sheet.typed };
  const shape = { rows: grid.rows.length, columns: columns.length };
  const block = blockOf(selection);
  const { at } = selection;

  useEffect(() => {
    if (!follows.current || editing) return;
    follows.current = false;
    placeIn(frame.current, at)?.focus();
  }, [at, editing]);

  const report = (place: Place) => {
    const [row, column] = [grid.rows[place.row], columns[place.column]];
    if (row && column) onActive(cellKey(row.enrolmentId, column.indicator.id));
  };
  const go = (to: Place, extend = false) => {
    follows.current = true;
    setSelection({ anchor: extend ? selection.anchor : to, at: to });
    report(to);
  };
  const take = ({ changes, left }: Taken, word: 'pasted' | 'filled' | 'emptied' | null) => {
    sheet.write(changes);
    const cells = t('cells', { count: changes.length });
    if (word)
      setSaid([t(`said.${word}`, { cells }), left > 0 ? t('said.left', { count: left }) : ''].join(' '));
  };
  const edit = (text: string, over: boolean) => {
    const column = columns[at.column];
    if (mayEnter && column && isWritable(column)) setEditing({ text, over });
  };
  const step = (key: string, shiftKey: boolean): Place | null => {
    if (key === 'Enter') return within({ ...at, row: at.row + (shiftKey ? -1 : 1) }, shape);
    if (key === 'Tab') return nextOf(at, shiftKey ? -1 : 1, shape);
    return moved(at, { key, ctrlKey: false }, { ...shape, mirrored: mirrored() });
  };
  const onCommit = (text: string, ended: { key: string; shiftKey: boolean } | null) => {
    take(put(view, [{ ...at, text }]), null);
    setEditing(null);
    const to = ended && step(ended.key, ended.shiftKey);
    if (to) go(to);
    else if (ended) follows.current = true;
  };
  const onCancel = () => {
    follows.current = true;
    setEditing(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset['place']) return;
    const { key, shiftKey } = event;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const done = (act: () => void) => {
      event.preventDefault();
      act();
    };
    const tabbed = tabLeaves.current;
    tabLeaves.current = key === 'Escape';
    if (ctrlKey && key.toLowerCase() === 'z') return done(shiftKey ? sheet.redo : sheet.undo);
    if (ctrlKey && key.toLowerCase() === 'y') return done(sheet.redo);
    if (ctrlKey && key.toLowerCase() === 'd')
      return done(() => mayEnter && take(filledDown(view, block), 'filled'));
    if (ctrlKey && key.toLowerCase() === 'a') {
      return done(() =>
        setSelection({ anchor: start.anchor, at: { row: shape.rows - 1, column: shape.columns - 1 } }),
      );
    }
    if (key === 'Delete' || key === 'Backspace')
      return done(() => mayEnter && take(emptied(view, block), 'emptied'));
    if (key === 'F2') return done(() => edit(textAt(view, at), false));
    if (key === 'Tab') {
      // Escape, then Tab, leaves the sheet; so do its two ends.
      const to = tabbed ? null : step(key, shiftKey);
      return to ? done(() => go(to)) : undefined;
    }
    const to =
      key === 'Enter' ? step(key, shiftKey) : moved(at, { key, ctrlKey }, { ...shape, mirrored: mirrored() });
    if (to) return done(() => go(to, shiftKey && key !== 'Enter'));
    if (key.length === 1 && !ctrlKey && !event.altKey) done(() => edit(key, true));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isWriting(event.target)) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(view, block));
    setSaid(t('said.copied', { cells: t('cells', { count: sizeOf(block) }) }));
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    // One number into the cell that is being written in is that cell's own matter.
    if (!mayEnter || (isWriting(event.target) && !/[\t\n]/.test(text))) return;
    event.preventDefault();
    follows.current = true;
    setEditing(null);
    take(pasted(view, block, text), 'pasted');
  };
  const onPointerDown = (event: PointerEvent) => {
    const place = placeOf(event.target);
    if (event.button !== 0 || !place || isWriting(event.target)) return;
    // The focus goes where the selection is: to the cell after a plain click, nowhere else after one with Shift.
    event.preventDefault();
    // What is being written is kept before one is elsewhere.
    if (editing && document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    go(place, event.shiftKey);
  };
  const onPointerOver = (event: PointerEvent) => {
    const place = placeOf(event.target);
    if (event.buttons === 1 && event.pointerType === 'mouse' && place && !editing) {
      setSelection({ anchor: selection.anchor, at: place });
    }
  };
  const commit = useLatest(onCommit);
  const cancel = useLatest(onCancel);

  return (
    <>
      <div
        ref={frame}
        className={styles['frame']}
        role="grid"
        tabIndex={-1}
        aria-label={t('sheet')}
        aria-multiselectable="true"
        aria-rowcount={grid.rows.length + 2}
        aria-colcount={columns.length + 1}
        style={{ '--columns': columns.length } as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={() => report(at)}
        onCopy={onCopy}
        onPaste={onPaste}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onDoubleClick={() => edit(textAt(view, at), false)}
      >
        <SheetHeads
          columns={columns}
          unfolded={unfolded}
          onFold={(id) => {
            setSelection(start);
            setUnfolded(
              new Set(unfolded.has(id) ? [...unfolded].filter((each) => each !== id) : [...unfolded, id]),
            );
          }}
        />
        {grid.rows.map((row, position) => {
          const selected = position >= block.top && position <= block.bottom;
          const here = position === at.row;
          return (
            <SheetRow
              key={row.enrolmentId}
              row={row}
              position={position}
              columns={columns}
              cells={sheet.cells}
              typed={sheet.typed[row.enrolmentId]}
              active={here ? at.column : -1}
              from={selected ? block.start : -1}
              to={selected ? block.end : -1}
              editing={here ? editing : null}
              onCommit={commit}
              onCancel={cancel}
            />
          );
        })}
      </div>
      <p className={styles['said']} role="status">
        {said}
      </p>
    </>
  );
}
