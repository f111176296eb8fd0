import { type ComponentProps } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldWords } from './field';
import styles from './field.module.css';

type Control<Tag extends 'input' | 'textarea'> = FieldWords & Omit<ComponentProps<Tag>, 'id'>;

export type TextFieldProps = Control<'input'>;

/** One line of text. Takes what react-hook-form's `register` returns, as every field here does. */
export function TextField({ label, hint, error, optional, className, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(optional && { optional })}>
      {(wiring) => (
        <input
          type="text"
          dir="auto"
          {...input}
          {...wiring}
          className={classNames(styles['control'], className)}
        />
      )}
    </Field>
  );
}

export type TextAreaFieldProps = Control<'textarea'>;

/** Several lines: grows with what is written. */
export function TextAreaField({ label, hint, error, optional, className, ...area }: TextAreaFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(optional && { optional })}>
      {(wiring) => (
        <textarea
          rows={3}
          dir="auto"
          {...area}
          {...wiring}
          className={classNames(styles['control'], className)}
        />
      )}
    </Field>
  );
}

export type NumberFieldProps = TextFieldProps & {
  /** Shown after the figure. */
  unit?: string;
};

/** A figure. With `register`, ask for a number: `setValueAs: (text) => (text === '' ? null : Number(text))`. */
export function NumberField({ unit, className, label, hint, error, optional, ...input }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} {...(optional && { optional })}>
      {(wiring) => (
        <span className={unit ? styles['withUnit'] : undefined}>
          <input
            type="number"
            inputMode="decimal"
            step="any"
            dir="ltr"
            onWheel={(event) => event.currentTarget.blur()}
            {...input}
            {...wiring}
            className={classNames(styles['control'], styles['number'], className)}
          />
          {unit && <span className={styles['unit']}>{unit}</span>}
        </span>
      )}
    </Field>
  );
}

/** A calendar date, 'YYYY-MM-DD', written as the reader's device writes dates. */
export const DateField = (props: Omit<TextFieldProps, 'type'>) => (
  <TextField {...props} type="date" dir={undefined} />
);

/** A month, 'YYYY-MM'. */
export const MonthField = (props: Omit<TextFieldProps, 'type'>) => (
  <TextField {...props} type="month" dir={undefined} />
);

/** A time of day, 'HH:MM'. */
export const TimeField = (props: Omit<TextFieldProps, 'type'>) => (
  <TextField {...props} type="time" dir={undefined} />
);

/** An address, a phone number, a code: written from left to right in every language. */
export const CodeField = (props: TextFieldProps) => <TextField {...props} dir="ltr" autoCapitalize="none" />;
