import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { dimensionsOf, type Indicator, type SheetColumn } from './columns';
import styles from './sheet.module.css';

interface SheetHeadsProps {
  columns: readonly SheetColumn[];
  unfolded: ReadonlySet<string>;
  onFold: (indicatorId: string) => void;
}

/** Two lines that stay in sight: the indicators, and the numbers that each asks for. */
export function SheetHeads({ columns, unfolded, onFold }: SheetHeadsProps) {
  const t = useTexts('readings');
  const format = useFormat();
  const slotName = useSlotName();
  const spans = spansOf(columns);
  return (
    <div className={styles['heads']}>
      <div className={styles['line']} role="row" aria-rowindex={1}>
        <span className={styles['corner']} role="columnheader">
          {t('indicators:cooperative')}
        </span>
        {spans.map(({ indicator, count }) => (
          <span
            key={indicator.id}
            className={styles['head']}
            role="columnheader"
            aria-colspan={count}
            style={{ gridColumn: `span ${count}` }}
          >
            <span className={styles['headName']} title={format.text(indicator.name)}>
              {format.text(indicator.name)}
            </span>
            {dimensionsOf(indicator).length > 0 && (
              <button
                type="button"
                className={styles['fold']}
                aria-expanded={unfolded.has(indicator.id)}
                aria-label={t(unfolded.has(indicator.id) ? 'fold' : 'unfold', {
                  name: format.text(indicator.name),
                })}
                onClick={() => onFold(indicator.id)}
              />
            )}
          </span>
        ))}
      </div>
      <div className={styles['line']} role="row" aria-rowindex={2}>
        <span className={styles['corner']} role="columnheader" aria-hidden="true" />
        {columns.map((column) => (
          <span
            key={`${column.indicator.id} ${column.slot}`}
            className={styles['unit']}
            title={slotName(column)}
            role="columnheader"
          >
            {slotName(column)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** What a place asks for, in words. */
export function useSlotName() {
  const t = useTexts('readings');
  const format = useFormat();
  return ({ slot, indicator }: SheetColumn): string => {
    if (slot === 'value') return format.text(indicator.unit);
    if (slot === 'numerator') {
      return indicator.numeratorName ? format.text(indicator.numeratorName) : t('indicators:part');
    }
    if (slot === 'denominator') {
      return indicator.denominatorName ? format.text(indicator.denominatorName) : t('indicators:whole');
    }
    return t(`slot.${slot}`);
  };
}

function spansOf(columns: readonly SheetColumn[]): { indicator: Indicator; count: number }[] {
  const spans: { indicator: Indicator; count: number }[] = [];
  for (const { indicator } of columns) {
    const last = spans.at(-1);
    if (last?.indicator.id === indicator.id) last.count += 1;
    else spans.push({ indicator, count: 1 });
  }
  return spans;
}
