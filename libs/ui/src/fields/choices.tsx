import { useId, type ChangeEvent, type ComponentProps, type ReactNode } from 'react';
import { FieldGroup, type FieldWords } from './field';
import styles from './choices.module.css';

export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  /** What choosing it means. */
  description?: ReactNode;
  disabled?: boolean;
}

type ChoicesProps<Value extends string> = FieldWords &
  Omit<ComponentProps<'input'>, 'type' | 'id' | 'value' | 'children'> & {
    choices: readonly Choice<Value>[];
    hideLabel?: boolean;
    /** With `onChoose`: the choice that holds. Without either, spread what `register` returns. */
    value?: Value | null;
    onChoose?: (value: Value) => void;
  };

function useRadios<Value extends string>({
  value,
  onChoose,
  onChange,
  name,
  ...input
}: Omit<ChoicesProps<Value>, keyof FieldWords | 'choices' | 'hideLabel'>) {
  const ownName = useId();
  return (choice: Choice<Value>) => ({
    ...input,
    type: 'radio' as const,
    name: name ?? ownName,
    value: choice.value,
    disabled: choice.disabled || input.disabled,
    ...(value !== undefined && { checked: value === choice.value }),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      void onChange?.(event);
      onChoose?.(choice.value);
    },
  });
}

/** One of a few, each a card with room for a description: big enough for a thumb. */
export function ChoiceCards<Value extends string>(props: ChoicesProps<Value>) {
  const { label, hint, error, optional, choices, hideLabel, ...input } = props;
  const radio = useRadios(input);
  return (
    <FieldGroup {...{ label, hint, error, hideLabel }} {...(optional && { optional })}>
      <div className={styles['cards']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['card']}>
            <input {...radio(choice)} />
            <span className={styles['cardWords']}>
              <span className={styles['cardLabel']}>{choice.label}</span>
              {choice.description && <span className={styles['hint']}>{choice.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** One of two to five, side by side. */
export function SegmentedControl<Value extends string>(props: ChoicesProps<Value>) {
  const { label, hint, error, optional, choices, hideLabel, ...input } = props;
  const radio = useRadios(input);
  return (
    <FieldGroup {...{ label, hint, error, hideLabel }} {...(optional && { optional })}>
      <div className={styles['segments']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['segment']}>
            <input {...radio(choice)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
