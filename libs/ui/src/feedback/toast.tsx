import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button, IconButton } from '../actions/button';
import { Icon } from '../icons/icon';
import styles from './toast.module.css';

export interface ToastWords {
  message: string;
  tone?: 'done' | 'late';
  /** A way back, offered while the toast is there. */
  undo?: { label: string; onUndo: () => void };
}

type Shown = ToastWords & { id: number };

type Host = (dialog: HTMLElement) => () => void;

const ToastContext = createContext<(words: ToastWords) => void>(() => undefined);
const HostContext = createContext<Host>(() => () => undefined);

/** Says what just happened: `const toast = useToast(); toast({ message, undo })`. */
export const useToast = () => use(ToastContext);

/**
 * Lets a modal dialog carry the toasts while it is open, since the browser lets nobody touch what is outside of it.
 * Answers how to give them back.
 */
export const useToastHost = () => use(HostContext);

const stay = 8000;
const atOnce = 3;

export function ToastProvider({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const drop = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback((words: ToastWords) => {
    setShown((all) => [...all.slice(1 - atOnce), { ...words, id: (all.at(-1)?.id ?? 0) + 1 }]);
  }, []);
  const [hosts, setHosts] = useState<HTMLElement[]>([]);
  const host = useCallback<Host>((dialog) => {
    setHosts((all) => [...all, dialog]);
    return () => setHosts((all) => all.filter((other) => other !== dialog));
  }, []);
  const top = hosts.at(-1);
  const toasts = useMemo(
    () => shown.map((toast) => <Toast key={toast.id} toast={toast} closeLabel={closeLabel} onDrop={drop} />),
    [shown, closeLabel, drop],
  );
  return (
    <ToastContext value={show}>
      <HostContext value={host}>{children}</HostContext>
      {/* Both are there before the words: a screen reader says only what comes into a place it knows. */}
      <div className={styles['region']} role="status" aria-live="polite">
        {!top && toasts}
      </div>
      {top &&
        createPortal(
          <div className={styles['region']} data-hosted role="status" aria-live="polite">
            {toasts}
          </div>,
          top,
        )}
    </ToastContext>
  );
}

interface ToastProps {
  toast: Shown;
  closeLabel: string;
  onDrop: (id: number) => void;
}

/** Leaves by itself after 8 seconds, unless the reader is pointing at it. */
function Toast({ toast: { id, message, tone = 'done', undo }, closeLabel, onDrop }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDrop(id), stay);
    return () => clearTimeout(timer);
  }, [held, id, onDrop]);
  return (
    <div
      className={styles['toast']}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={tone === 'done' ? 'check' : 'warning'} />
      <span className={styles['message']}>{message}</span>
      {undo && (
        <Button
          look="quiet"
          className={styles['way']}
          onClick={() => {
            onDrop(id);
            undo.onUndo();
          }}
        >
          {undo.label}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} className={styles['way']} onClick={() => onDrop(id)} />
    </div>
  );
}
