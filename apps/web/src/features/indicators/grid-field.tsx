import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './month-grid.module.css';
import { readNumber, type Indicator, type Reading, type Typed } from './readings-data';

interface GridFieldProps {
  /** Row and column, for the keys that move. */
  place: string;
  name: string;
  indicator: Indicator;
  typed: Typed;
  previous: Reading | null;
  fault: string | undefined;
  readOnly: boolean;
  onType: (typed: Typed) => void;
}

/** One cell: a number, or part and total for a ratio with the share they make. */
export function GridField({
  place,
  name,
  indicator,
  typed,
  previous,
  fault,
  readOnly,
  onType,
}: GridFieldProps) {
  const t = useTexts('indicators');
  const format = useFormat();
  const field = (part: keyof Typed, label: string, before: number | null) => (
    <input
      className={styles['field']}
      data-place={`${place} ${part === 'denominator' ? 1 : 0}`}
      inputMode="decimal"
      autoComplete="off"
      dir="ltr"
      aria-label={label}
      aria-invalid={fault !== undefined || undefined}
      title={fault}
      readOnly={readOnly}
      placeholder={before === null ? '' : format.number(before, 4)}
      value={typed[part]}
      onChange={(event) => onType({ ...typed, [part]: event.target.value })}
    />
  );
  return (
    <>
      {indicator.isRatio ? (
        <span className={styles['ratio']} dir="ltr">
          {field('numerator', `${name}, ${t('part')}`, previous?.numerator ?? null)}
          <span aria-hidden="true">/</span>
          {field('denominator', `${name}, ${t('whole')}`, previous?.denominator ?? null)}
          <output className={styles['share']}>{format.percent(shareOf(typed), indicator.decimals)}</output>
        </span>
      ) : (
        field('value', name, previous?.value ?? null)
      )}
      {fault && <small className={styles['fault']}>{fault}</small>}
    </>
  );
}

function shareOf({ numerator, denominator }: Typed): number | null {
  const [part, whole] = [readNumber(numerator), readNumber(denominator)];
  return part === null || !whole ? null : part / whole;
}
