import { useEffect, useId, useRef, useState } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import fieldStyles from './field.module.css';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** Said by screen readers and shown while empty. */
  label: string;
  value: string;
  /** Called 250 ms after the last key, and at once on Enter or when emptied. */
  onSearch: (text: string) => void;
  /** What Enter does with what is typed, in place of searching at once. True empties the field. */
  onEnter?: (text: string) => boolean;
}

const pause = 250;

export function SearchField({ label, value, onSearch, onEnter }: SearchFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (seen !== value) {
    // Changed from outside, as by the back button.
    setSeen(value);
    setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (text: string, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setSeen(text);
      onSearch(text);
    }, delay);
  };
  return (
    <div className={styles['search']} role="search">
      <label className={fieldStyles['unseen']} htmlFor={id}>
        {label}
      </label>
      <Icon name="search" className={styles['glass']} />
      <input
        id={id}
        type="search"
        // While empty it reads as the page does, and so does its hint.
        dir={typed === '' ? undefined : 'auto'}
        className={classNames(fieldStyles['control'], styles['input'])}
        placeholder={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          say(event.target.value, event.target.value === '' ? 0 : pause);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          const taken = onEnter?.(typed) ?? false;
          if (taken) setTyped('');
          say(taken ? '' : typed, 0);
        }}
      />
    </div>
  );
}
