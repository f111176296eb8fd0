import { useState, type ComponentProps } from 'react';
import { Button, Cluster, CodeField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './people.module.css';
import { useCopy } from '../../shared/use-copy';

type Field = ComponentProps<typeof CodeField>;

export interface PasswordFieldProps extends Pick<Field, 'label' | 'hint'> {
  /** What `form.field('password')` gives. */
  field: Pick<Field, 'name' | 'onChange' | 'onBlur' | 'ref' | 'error'>;
  /** Puts another suggestion in the field. */
  onSuggest: () => void;
  current: () => string;
  /** Leaves the old password as it is; where there is one. */
  onKeep?: () => void;
}

/** A password for somebody else: shown, because it has to be handed over, and hidden when others look on. */
export function PasswordField({ label, hint, field, onSuggest, current, onKeep }: PasswordFieldProps) {
  const t = useTexts('people');
  const copy = useCopy({ copied: t('copied'), notCopied: t('notCopied') });
  const [shown, setShown] = useState(true);
  return (
    <div className={styles['password']}>
      <CodeField
        label={label}
        hint={hint}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        {...field}
      />
      <Cluster gap={2}>
        <Button look="quiet" onClick={() => setShown(!shown)}>
          {t(shown ? 'password.hide' : 'password.show')}
        </Button>
        {copy && (
          <Button look="quiet" onClick={() => void copy(current())}>
            {t('password.copy')}
          </Button>
        )}
        <Button look="quiet" onClick={onSuggest}>
          {t('password.another')}
        </Button>
        {onKeep && (
          <Button look="quiet" onClick={onKeep}>
            {t('password.keep')}
          </Button>
        )}
      </Cluster>
    </div>
  );
}
