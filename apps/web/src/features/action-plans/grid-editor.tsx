import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { formRules } from '@tiwizi/api-client';
import { useTexts } from '../../shared/texts';
import { type WrittenColumn } from './grid-cells';
import styles from './plan-grid.module.css';
import { type Action, type Plan, type Responsibles } from './queries';
import { namesOf } from './responsible-people';

/** Where the grid goes on after a cell: under it, beside it, or nowhere. */
export type Onward = 'down' | 'next' | 'previous' | 'stay';

export interface GridEditorProps {
  plan: Plan;
  action: Action;
  column: WrittenColumn;
  label: string;
  /** What it begins with: what is there, what could not be saved, or the first letter typed. */
  initial: string;
  people: Responsibles | undefined;
  onCommit: (value: string, onward: Onward) => void;
  onCancel: () => void;
}

/** One cell being written. Enter and Tab keep, Escape leaves it as it was, leaving the cell keeps. */
export function GridEditor({
  plan,
  action,
  column,
  label,
  initial,
  people,
  onCommit,
  onCancel,
}: GridEditorProps) {
  const t = useTexts('plan-work');
  const [value, setValue] = useState(initial);
  const control = useRef<HTMLInputElement & HTMLSelectElement>(null);
  // Leaving the cell by a key must not save a second time when the focus goes.
  const over = useRef(false);
  useEffect(() => control.current?.focus(), []);

  const commit = (onward: Onward) => {
    if (over.current) return;
    over.current = true;
    onCommit(value, onward);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      over.current = true;
      onCancel();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      commit('down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      commit(event.shiftKey ? 'previous' : 'next');
    }
  };
  const shared = {
    ref: control,
    className: styles['editor'],
    'aria-label': label,
    value,
    onKeyDown,
    onBlur: () => commit('stay'),
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  };

  if (column === 'need') {
    return (
      <select {...shared}>
        <option value="">{t('grid.noNeed')}</option>
        {plan.needs.map(({ id, statement }) => (
          <option key={id} value={id}>
            {statement}
          </option>
        ))}
      </select>
    );
  }
  if (column === 'state') {
    return (
      <select {...shared}>
        {[action.status, ...action.mayMoveTo].map((status) => (
          <option key={status} value={status}>
            {t(`states:action.${status}`)}
          </option>
        ))}
      </select>
    );
  }
  if (column === 'startsOn' || column === 'dueOn') return <input type="date" {...shared} />;
  const names = `names-${action.id}`;
  return (
    <>
      <input
        type="text"
        dir="auto"
        maxLength={column === 'responsible' ? formRules.AddActionDto.responsibleName.maxLength : 300}
        {...shared}
        {...(column === 'responsible' && { list: names })}
      />
      {column === 'responsible' && people && (
        <datalist id={names}>
          {namesOf(people).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
