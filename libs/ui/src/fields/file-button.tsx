import { type ComponentProps } from 'react';
import { Icon } from '../icons/icon';
import { type IconName } from '../icons/shapes';
import styles from './file-field.module.css';

export type FileButtonProps = Pick<
  ComponentProps<'input'>,
  'accept' | 'capture' | 'multiple' | 'disabled'
> & {
  icon: IconName;
  /** What it does, in words: "Take a photo". */
  label: string;
  onFiles: (files: File[]) => void;
};

/** A button that opens the device's camera (`capture`) or its files. */
export function FileButton({ icon, label, onFiles, ...input }: FileButtonProps) {
  return (
    <span className={styles['button']} data-disabled={input.disabled || undefined}>
      <Icon name={icon} />
      <span aria-hidden="true">{label}</span>
      <input
        {...input}
        type="file"
        aria-label={label}
        className={styles['input']}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </span>
  );
}
