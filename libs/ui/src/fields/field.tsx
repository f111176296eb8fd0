import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

/** What every field can be told. */
export interface FieldWords {
  label: string;
  /** How to fill it in, when the label does not say. */
  hint?: ReactNode;
  /** What is wrong with it, in a sentence; empty when nothing is. */
  error?: string | undefined;
  /** The word for "optional", shown beside the label. */
  optional?: string;
}

interface Wiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Label, hint and error around one control, tied to it by id. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {optional && <span className={styles['optional']}> {optional}</span>}
      </label>
      {hint && (
        <p className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error && <FieldFault id={`${id}-error`}>{error}</FieldFault>}
    </div>
  );
}

/** Label, hint and error around a group of choices. */
export function FieldGroup({
  label,
  hint,
  error,
  optional,
  hideLabel,
  children,
}: FieldWords & { hideLabel?: boolean | undefined; children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className={styles['field']} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={hideLabel ? styles['unseen'] : styles['label']}>
        {label}
        {optional && <span className={styles['optional']}> {optional}</span>}
      </legend>
      {hint && <p className={styles['hint']}>{hint}</p>}
      {children}
      {error && <FieldFault id={`${id}-error`}>{error}</FieldFault>}
    </fieldset>
  );
}

function FieldFault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles['error']} id={id}>
      <span className={styles['sign']} aria-hidden="true">
        !
      </span>
      {children}
    </p>
  );
}
