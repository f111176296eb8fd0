import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import { type IconName } from '../icons/shapes';
import buttonStyles from './button.module.css';
import styles from './menu.module.css';

export interface MenuItem {
  label: string;
  icon?: IconName;
  /** Where it goes… */
  to?: string;
  /** …or what it does. */
  onSelect?: () => void;
  danger?: boolean;
  /** The one of a choice that holds now. */
  current?: boolean;
}

export interface MenuProps {
  label: string;
  icon?: IconName;
  /** Shows the icon alone; the label is said by screen readers. */
  compact?: boolean;
  items: MenuItem[];
  /** What stands above the items. */
  children?: ReactNode;
  className?: string | undefined;
}

const room = 8;

/** Puts the sheet beside the button that opened it, on the side of the screen that has the space. */
function place(sheet: HTMLElement, button: HTMLElement) {
  const anchor = button.getBoundingClientRect();
  const fitsBelow = anchor.bottom + sheet.offsetHeight + room < window.innerHeight;
  const top = fitsBelow ? anchor.bottom + 4 : Math.max(room, anchor.top - sheet.offsetHeight - 4);
  const fromStart =
    getComputedStyle(button).direction === 'rtl' ? anchor.right - sheet.offsetWidth : anchor.left;
  const left = Math.min(Math.max(room, fromStart), window.innerWidth - sheet.offsetWidth - room);
  sheet.style.translate = `${left}px ${top}px`;
}

// Read late: where there are none, the sheet stands open.
const hasPopovers = () => 'popover' in HTMLElement.prototype;

/** A short list of things to do or places to go, opened by a button. Esc and a click elsewhere close it. */
export function Menu({ label, icon, compact, items, children, className }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  // A list holds a menu in each of its lines, and most are never opened.
  const [drawn, setDrawn] = useState(!hasPopovers());
  const onBeforeToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'open' && !drawn) flushSync(() => setDrawn(true));
  };
  const onToggle = (event: ToggleEvent) => {
    if (event.newState !== 'open' || !sheet.current || !button.current) return;
    place(sheet.current, button.current);
    sheet.current.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  };
  const select = (item: MenuItem) => () => {
    sheet.current?.hidePopover?.();
    item.onSelect?.();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames(
          buttonStyles['button'],
          buttonStyles['quiet'],
          compact && buttonStyles['square'],
          className,
        )}
        popoverTarget={id}
        aria-label={compact ? label : undefined}
        title={compact ? label : undefined}
      >
        {icon && <Icon name={icon} />}
        {!compact && (
          <span className={styles['label']} dir="auto">
            {label}
          </span>
        )}
      </button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        className={styles['sheet']}
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
      >
        {drawn && (
          <>
            {children}
            <ul className={styles['items']}>
              {items.map((item) => (
                <li key={item.label}>
                  {item.to === undefined ? (
                    <button
                      type="button"
                      className={classNames(styles['item'], item.danger && styles['danger'])}
                      aria-pressed={item.current}
                      onClick={select(item)}
                    >
                      <MenuWords {...item} />
                    </button>
                  ) : (
                    <Link to={item.to} className={styles['item']} onClick={select(item)}>
                      <MenuWords {...item} />
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function MenuWords({ label, icon, current }: MenuItem) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className={styles['words']}>{label}</span>
      {current && <Icon name="check" size={16} />}
    </>
  );
}
