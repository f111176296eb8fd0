import styles from './target-cell.module.css';

interface TargetCellProps {
  label: string;
  value: string;
  readOnly: boolean;
  fault: string | undefined;
  /** What somebody else stored meanwhile. */
  note: string | null;
  onType: (value: string) => void;
}

/** One number of the grid of targets. */
export function TargetCell({ label, value, readOnly, fault, note, onType }: TargetCellProps) {
  return (
    <>
      <input
        className={styles['number']}
        dir="ltr"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={fault !== undefined}
        value={value}
        readOnly={readOnly}
        onChange={({ target }) => onType(target.value)}
      />
      {fault && <small className={styles['fault']}>{fault}</small>}
      {note && <small className={styles['note']}>{note}</small>}
    </>
  );
}
