import styles from './contact-parts.module.css';

/** The choices with that of `id` made or, where it is undefined, taken back. */
export function chosenOf<Value>(
  all: Record<string, Value>,
  id: string,
  chosen: Value | undefined,
): Record<string, Value> {
  const others = Object.entries(all).filter(([each]) => each !== id);
  return Object.fromEntries(chosen === undefined ? others : [...others, [id, chosen]]);
}

interface OneOfProps<Value extends string> {
  /** What is asked, for who cannot see it stand above. */
  label: string;
  choices: readonly { value: Value; label: string }[];
  chosen: Value | undefined;
  /** Undefined where the choice was taken back by a second touch. */
  onChoose: (value: Value | undefined) => void;
}

/** Big targets beside each other, of which one may be pressed: a slip is put right by touching it again. */
export function OneOf<Value extends string>({ label, choices, chosen, onChoose }: OneOfProps<Value>) {
  return (
    <div role="group" aria-label={label} className={styles['oneOf']}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === chosen}
          className={styles['choice']}
          data-value={choice.value}
          onClick={() => onChoose(choice.value === chosen ? undefined : choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
