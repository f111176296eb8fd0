import { useEffect, useRef, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { Icon } from '../icons/icon';
import styles from './form.module.css';

/** Fields one under the other, and what can be done at the end. Never validated by the browser's own bubbles. */
export function Form({ children, actions, ...form }: ComponentProps<'form'> & { actions?: ReactNode }) {
  return (
    <form noValidate {...form} className={styles['form']}>
      {children}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </form>
  );
}

/** Fields side by side where there is room. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <div className={styles['row']}>{children}</div>
);

export interface FormFault {
  /** The `name` of the field at fault; none when it is about the whole. */
  field?: string;
  message: string;
}

export interface FormErrorsProps {
  title: string;
  /** What reassures: that nothing typed is lost. */
  hint?: string;
  faults: readonly FormFault[];
}

function goTo(name: string) {
  return (event: MouseEvent) => {
    event.preventDefault();
    document.getElementsByName(name)[0]?.focus();
  };
}

/** What is to be corrected, above the form. Takes the focus when it appears; each line leads to its field. */
export function FormErrors({ title, hint, faults }: FormErrorsProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = faults.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, faults]);
  if (!shown) return null;
  return (
    <div ref={box} className={styles['errors']} tabIndex={-1} role="alert">
      <Icon name="warning" className={styles['sign']} />
      <div>
        <p className={styles['title']}>{title}</p>
        <ul>
          {faults.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field ? (
                <a href={`#${field}`} onClick={goTo(field)}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
        {hint && <p className={styles['hint']}>{hint}</p>}
      </div>
    </div>
  );
}
