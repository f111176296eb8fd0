import { useState, type ComponentProps, type DragEvent } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import { Field, type FieldWords } from './field';
import styles from './file-field.module.css';

export type FileFieldProps = FieldWords &
  Pick<ComponentProps<'input'>, 'accept' | 'capture' | 'disabled'> & {
    /** What to do, in words: "Choose a file or drop it here". */
    invitation: string;
    /** The name of the file that was chosen. */
    chosen?: string | undefined;
    onFile: (file: File) => void;
  };

/** One file: chosen, dropped, or taken with the camera (`capture`). */
export function FileField({
  invitation,
  chosen,
  onFile,
  accept,
  capture,
  disabled,
  ...words
}: FileFieldProps) {
  const [over, setOver] = useState(false);
  const take = (file: File | undefined | null) => file && onFile(file);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Field {...words}>
      {(wiring) => (
        <div
          className={classNames(styles['drop'], over && styles['over'])}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Icon name={capture ? 'camera' : 'upload'} />
          <span>{chosen ?? invitation}</span>
          <input
            {...wiring}
            {...{ accept, capture, disabled }}
            type="file"
            className={styles['input']}
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      )}
    </Field>
  );
}
