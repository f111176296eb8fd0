import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './choices.module.css';

export type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  label: ReactNode;
  hint?: string;
  error?: string | undefined;
};

/** Yes or no. The whole line is the target. */
export function CheckboxField({ label, hint, error, ...input }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div>
      <label className={styles['check']}>
        <input
          {...input}
          type="checkbox"
          aria-describedby={hint || error ? `${id}-more` : undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>{label}</span>
      </label>
      {(hint || error) && (
        <p id={`${id}-more`} className={error ? styles['error'] : styles['hint']}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
