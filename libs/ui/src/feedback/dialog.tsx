import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { IconButton } from '../actions/button';
import { useToastHost } from './toast';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  title: ReactNode;
  /** The word on the button that closes. */
  closeLabel: string;
  /** Called on Esc, on the close button and on the phone's back gesture. */
  onClose: () => void;
  /** At the foot, the main one first. */
  actions?: ReactNode;
  /** Stands at the end of the screen, so that what it is about stays in sight. */
  side?: boolean;
  children: ReactNode;
}

/** A matter to settle before going on. Its content is mounted only while it is open. */
export function Dialog({ open, title, closeLabel, onClose, actions, side, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const hostToasts = useToastHost();
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return element?.close();
    element.showModal();
    // The browser would choose the close button: one came here for what is inside.
    body.current?.querySelector<HTMLElement>('input, select, textarea, button, a[href]')?.focus();
    return hostToasts(element);
  }, [open, hostToasts]);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles['dialog'], side && styles['side'])}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <>
          <header className={styles['header']}>
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div ref={body} className={styles['body']}>
            {children}
          </div>
          {actions && <footer className={styles['actions']}>{actions}</footer>}
        </>
      )}
    </dialog>
  );
}
