import { type ComponentProps, type ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import { type IconName } from '../icons/shapes';
import styles from './button.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Dress {
  look?: ButtonLook;
  icon?: IconName;
  /** As wide as what holds it. */
  wide?: boolean;
  children: ReactNode;
}

const dressed = ({ look = 'secondary', wide }: Pick<Dress, 'look' | 'wide'>, className?: string) =>
  classNames(styles['button'], styles[look], wide && styles['wide'], className);

export type ButtonProps = Dress & Omit<ComponentProps<'button'>, 'children'> & { busy?: boolean };

/** Something to do here. While busy it keeps its place and its focus, and does nothing more. */
export function Button({ look, icon, wide, busy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={dressed({ look, wide }, className)}
      aria-disabled={busy || rest['aria-disabled']}
      data-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export type ButtonLinkProps = Dress & Omit<LinkProps, 'children'>;

/** Somewhere to go that is the main thing to do here. */
export function ButtonLink({ look, icon, wide, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={dressed({ look, wide }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  icon: IconName;
  /** What it does, in words: said by screen readers, shown on hover. */
  label: string;
};

export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={classNames(styles['button'], styles['quiet'], styles['square'], className)}
    >
      <Icon name={icon} />
    </button>
  );
}
