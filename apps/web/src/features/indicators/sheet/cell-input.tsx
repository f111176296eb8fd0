import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './sheet.module.css';

export interface Editing {
  text: string;
  /** Begun by typing over: arrows go on to the next cell. Begun by F2: they move the caret. */
  over: boolean;
}

interface CellInputProps {
  name: string;
  editing: Editing;
  /** `key` is what ended it; null where the focus just left. */
  onCommit: (text: string, key: { key: string; shiftKey: boolean } | null) => void;
  onCancel: () => void;
}

const leaving = ['Enter', 'Tab'];
const moving = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** The cell that is being written in. */
export function CellInput({ name, editing, onCommit, onCancel }: CellInputProps) {
  const [text, setText] = useState(editing.text);
  const ended = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const end = (act: () => void) => {
    if (ended.current) return;
    ended.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') return end(onCancel);
    if (!leaving.includes(event.key) && !(editing.over && moving.includes(event.key))) return;
    event.preventDefault();
    end(() => onCommit(text, { key: event.key, shiftKey: event.shiftKey }));
  };
  return (
    <input
      ref={field}
      className={styles['input']}
      aria-label={name}
      inputMode="decimal"
      autoComplete="off"
      dir="ltr"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(() => onCommit(text, null))}
    />
  );
}
