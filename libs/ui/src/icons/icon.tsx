import { classNames } from '../class-names';
import styles from './icon.module.css';
import { directional, shapes, type IconName } from './shapes';

export interface IconProps {
  name: IconName;
  /** Side in pixels. */
  size?: number;
  className?: string | undefined;
}

/** A drawing beside words: screen readers pass over it. */
export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      className={classNames(styles['icon'], directional.has(name) && styles['directional'], className)}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
