import { useRef, type ReactNode } from 'react';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { ActionSteps } from './action-steps';
import { ActionSign } from './action-sign';
import { gridColumns, type GridColumn } from './grid-cells';
import { type Held } from './plan-grid';
import styles from './plan-grid.module.css';
import { type Action, type Plan } from './queries';
import { type Place } from './use-grid-focus';
import { type Order } from './use-order';

interface GridRowProps {
  plan: Plan;
  action: Action;
  row: number;
  at: Place;
  held: Record<string, Held>;
  /** The column that `editor` writes. */
  writing: GridColumn | null;
  editor: ReactNode;
  order: Order;
  writable: (column: GridColumn) => boolean;
  onNote: (place: Place) => void;
  onWrite: (place: Place) => void;
  onOpen: (action: Action) => void;
  onEdit: (action: Action, toPlan: boolean) => void;
  onFinish: (action: Action) => void;
}

export function GridRow(props: GridRowProps) {
  const { plan, action, row, at, held, writing, editor, order, writable, onNote, onWrite } = props;
  const { onOpen, onEdit, onFinish } = props;
  const t = useTexts('plan-work');
  const { date } = useFormat();
  const mayEdit = plan.may.includes('edit');
  // The first tap goes to a cell, the next one writes in it.
  const wasHere = useRef(false);
  const need = plan.needs.find(({ id }) => id === action.needId)?.statement;
  const [indicator, ...more] = action.indicators;

  const words: Record<GridColumn, ReactNode> = {
    title: <span dir="auto">{action.title}</span>,
    need: <span dir="auto">{need ?? '–'}</span>,
    responsible: (
      <>
        {action.responsibleName || '–'}
        {action.responsibleKind && (
          <span className={styles['about']}>{t(`action-plans:responsible.${action.responsibleKind}`)}</span>
        )}
      </>
    ),
    startsOn: date(action.startsOn, 'short'),
    dueOn: date(action.dueOn, 'short'),
    indicator: indicator ? (
      <>
        <span dir="auto">{indicator.label}</span>
        {more.length > 0 && <span className={styles['about']}>{t('grid.more', { count: more.length })}</span>}
      </>
    ) : (
      '–'
    ),
    state: <ActionSign action={action} />,
    steps: (
      <ActionSteps
        action={action}
        onOpen={() => onOpen(action)}
        onEdit={(toPlan) => onEdit(action, toPlan)}
        onFinish={() => onFinish(action)}
        {...(mayEdit && { order })}
      />
    ),
  };
  // What was typed and is not saved stands where it was typed, until it is.
  const typed = (column: GridColumn, value: string): ReactNode => {
    if (column === 'need') return plan.needs.find(({ id }) => id === value)?.statement ?? '–';
    if (column === 'startsOn' || column === 'dueOn') return date(value || null, 'short');
    return column === 'state' ? words.state : value || '–';
  };

  return (
    <tr
      data-tone={action.timing === 'late' ? 'late' : undefined}
      draggable={mayEdit && writing === null}
      onDragStart={(event) => event.dataTransfer.setData('text/x-action', action.id)}
      onDragOver={(event) => {
        if (mayEdit && event.dataTransfer.types.includes('text/x-action')) event.preventDefault();
      }}
      onDrop={(event) => order.drop(event.dataTransfer.getData('text/x-action'), action.id)}
    >
      {gridColumns.map((column, place) => {
        const here = at.row === row && at.column === place;
        const unsaved = held[`${action.id}.${column}`];
        const isWriting = writing === column;
        const fault = `fault-${action.id}-${column}`;
        return (
          <td
            key={column}
            role="gridcell"
            data-cell={`${row}.${place}`}
            data-column={column}
            data-writable={writable(column) || undefined}
            data-held={unsaved ? (unsaved.refusal ? 'refused' : 'sending') : undefined}
            tabIndex={here && !isWriting ? 0 : -1}
            aria-readonly={!writable(column)}
            aria-invalid={unsaved?.refusal ? true : undefined}
            aria-describedby={unsaved?.refusal ? fault : undefined}
            onFocus={(event) => {
              if (event.target === event.currentTarget && !here) onNote({ row, column: place });
            }}
            onDoubleClick={() => onWrite({ row, column: place })}
            onPointerDown={() => {
              wasHere.current = here;
            }}
            onClick={() => {
              if (wasHere.current && here && !isWriting) onWrite({ row, column: place });
            }}
          >
            {isWriting ? editor : unsaved ? typed(column, unsaved.value) : words[column]}
            {unsaved?.refusal && (
              <span className={styles['fault']} id={fault} role="alert">
                {unsaved.refusal}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
