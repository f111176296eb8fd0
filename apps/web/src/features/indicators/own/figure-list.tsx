import { Icon, StateSign } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { cellKey } from '../sheet/collect';
import { type Grid, isTyped } from '../sheet/columns';
import { type TypedSheet } from '../sheet/use-sheet';
import { useWrite } from '../use-write';
import styles from './own.module.css';

interface FigureListProps {
  grid: Grid;
  row: Grid['rows'][number];
  sheet: TypedSheet;
  onAsk?: ((step: number) => void) | undefined;
}

const signs = { submitted: 'running', approved: 'done', returned: 'late' } as const;

/** All the figures of the month: what was told, what was sent back and why, what is still missing. */
export function FigureList({ grid, row, sheet, onAsk }: FigureListProps) {
  const t = useTexts('own-figures');
  const format = useFormat();
  const write = useWrite();
  const asked = grid.indicators.filter(isTyped);
  return (
    <ul className={styles['list']}>
      {asked.map((indicator, step) => {
        const key = cellKey(row.enrolmentId, indicator.id);
        const cell = sheet.cells.get(key);
        const changed = sheet.changed.find((each) => each.key === key);
        const current = cell?.current ?? null;
        const { value = null, numerator = null, denominator = null } = changed?.figure ?? current ?? {};
        const share = numerator !== null && denominator ? numerator / denominator : value;
        return (
          <li key={indicator.id}>
            <button
              type="button"
              className={styles['line']}
              disabled={onAsk === undefined}
              onClick={() => onAsk?.(step)}
            >
              <span className={styles['what']}>
                {format.text(indicator.name)}
                {changed ? (
                  <small>{t('readings:sign.changed')}</small>
                ) : current ? (
                  <StateSign state={signs[current.status]} word={t(`indicators:status.${current.status}`)} />
                ) : (
                  <small>{t('missing')}</small>
                )}
                {!changed && current?.returnedReason && (
                  <small>{t('readings:remark', { word: current.returnedReason })}</small>
                )}
              </span>
              <bdi className={styles['value']}>{write(indicator, Number.isNaN(share) ? null : share)}</bdi>
              {onAsk && <Icon name="chevron" />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
