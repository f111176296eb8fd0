import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { moveAction } from '@tiwizi/api-client';
import { useToast, VisuallyHidden } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import {
  changeFrom,
  gridColumns,
  refusalOf,
  valueOf,
  type GridColumn,
  type WrittenColumn,
} from './grid-cells';
import { GridEditor, type Onward } from './grid-editor';
import { GridRow } from './grid-row';
import styles from './plan-grid.module.css';
import { type ActionsProps } from './plan-actions';
import { responsiblesOf, useShowPlan, type Action } from './queries';
import { useGridFocus, type Place } from './use-grid-focus';
import { useOrder } from './use-order';
import { without } from './without';

/** What was typed into a cell and is not saved: on its way, or refused with a reason. */
export interface Held {
  value: string;
  refusal?: string;
}

interface Writing {
  action: Action;
  column: WrittenColumn;
  initial: string;
}

/** The actions as a sheet that is written by keyboard: each cell saves itself. */
export function PlanGrid({ plan, edits, onOpen, onEdit, onFinish }: ActionsProps) {
  const t = useTexts('plan-work');
  const toast = useToast();
  const show = useShowPlan();
  const mayEdit = plan.may.includes('edit');
  const people = useQuery({ ...responsiblesOf(plan.id), enabled: mayEdit }).data;
  const { table, at, go, note, moveBy } = useGridFocus(plan.actions.length, gridColumns.length);
  const order = useOrder(plan);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [held, setHeld] = useState<Record<string, Held>>({});
  const hold = (key: string, what: Held | null) =>
    setHeld((all) => (what ? { ...all, [key]: what } : without(all, key)));

  // The focus goes along with a row that was moved, once it stands in its new place.
  const moved = useRef<string | null>(null);
  useEffect(() => {
    const row = plan.actions.findIndex(({ id }) => id === moved.current);
    if (row === -1 || row === at.row) return;
    moved.current = null;
    go({ row, column: at.column });
  });

  const writable = (action: Action, column: GridColumn): column is WrittenColumn => {
    if (column === 'steps') return false;
    return column === 'state' ? action.mayMoveTo.length > 0 : action.may.includes('edit');
  };
  const write = ({ row, column }: Place, letter?: string) => {
    const action = plan.actions[row];
    const name = gridColumns[column];
    if (!action || !name || !writable(action, name)) return;
    const initial = letter ?? held[`${action.id}.${name}`]?.value ?? valueOf(action, name);
    note({ row, column });
    setWriting({ action, column: name, initial });
  };
  const save = async (action: Action, column: WrittenColumn, value: string) => {
    const key = `${action.id}.${column}`;
    if (value === valueOf(action, column)) return hold(key, null);
    if (column === 'state') return changeState(action, value as Action['status']);
    if (column === 'title' && value.trim() === '') {
      return hold(key, { value, refusal: t('problems:blank') });
    }
    hold(key, { value });
    try {
      const outcome = await edits.edit(action, changeFrom(action, column, value, people));
      hold(key, null);
      if (outcome === 'saved') {
        toast({
          message: t('app:state.saved'),
          undo: { label: t('app:do.undo'), onUndo: () => edits.undo(action.id) },
        });
      }
    } catch (problem) {
      hold(key, { value, refusal: refusalOf(problem) });
    }
  };
  const changeState = async (action: Action, to: Action['status']) => {
    if (to === 'done') return onFinish(action);
    try {
      show(await moveAction(api, { path: { id: action.id }, body: { to } }));
    } catch (problem) {
      hold(`${action.id}.state`, { value: action.status, refusal: refusalOf(problem) });
    }
  };
  const commit = (value: string, onward: Onward) => {
    if (!writing) return;
    setWriting(null);
    void save(writing.action, writing.column, value);
    const { row, column } = at;
    if (onward === 'down') go({ row: row + 1, column });
    if (onward === 'next') go({ row, column: column + 1 });
    if (onward === 'previous') go({ row, column: column - 1 });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (!cell) return;
    const inside = event.target !== cell;
    const whole = event.ctrlKey || event.metaKey;
    const action = plan.actions[at.row];
    if (event.key === 'Escape' && inside) return cell.focus();
    if (inside) return;
    moved.current = null;
    if (whole && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      edits.undo();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && mayEdit && action) {
      event.preventDefault();
      moved.current = action.id;
      order.move(action, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      if (gridColumns[at.column] === 'steps') cell.querySelector<HTMLElement>('button')?.focus();
      else if (action && writable(action, gridColumns[at.column] ?? 'steps')) write(at);
      else if (action) onOpen(action);
    } else if (moveBy(event)) {
      event.preventDefault();
    } else if (event.key.length === 1 && !whole && !event.altKey && event.key !== ' ') {
      const column = gridColumns[at.column];
      if (column === 'title' || column === 'responsible' || column === 'indicator') {
        event.preventDefault();
        write(at, event.key);
      }
    }
  };

  return (
    <div className={styles['frame']}>
      <p className={styles['help']} id="grid-help">
        {t(mayEdit ? 'grid.help' : 'grid.helpRead')}
      </p>
      <table
        ref={table}
        role="grid"
        className={styles['grid']}
        aria-label={t('grid.label')}
        aria-describedby="grid-help"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {gridColumns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {column === 'steps' ? (
                  <VisuallyHidden>{t('grid.steps')}</VisuallyHidden>
                ) : (
                  t(`grid.${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.actions.map((action, row) => (
            <GridRow
              key={action.id}
              {...{ plan, action, row, held, order, onOpen, onEdit, onFinish }}
              at={at}
              writing={writing?.action.id === action.id ? writing.column : null}
              writable={(column) => writable(action, column)}
              onNote={note}
              onWrite={write}
              editor={
                writing?.action.id === action.id ? (
                  <GridEditor
                    key={`${writing.action.id}.${writing.column}`}
                    {...{ plan, people, action }}
                    column={writing.column}
                    label={t(`grid.${writing.column}`)}
                    initial={writing.initial}
                    onCommit={commit}
                    onCancel={() => {
                      hold(`${writing.action.id}.${writing.column}`, null);
                      setWriting(null);
                      go(at);
                    }}
                  />
                ) : null
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
