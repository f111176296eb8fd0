import { useMemo } from 'react';
import { VisuallyHidden } from '@tiwizi/ui';
import { spansOf } from '../../shared/chain';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useReason } from '../../shared/use-reason';
import { type BoardColumn } from './board-data';
import styles from './board-grid.module.css';

/** The groups of the chain, and under them its links: follow-ups by their month. */
export function BoardHeads({ columns }: { columns: readonly BoardColumn[] }) {
  const t = useTexts('board');
  const format = useFormat();
  const { column: nameOf } = useReason();
  const groups = useMemo(() => spansOf(columns, ({ group }) => group), [columns]);
  const starts = new Set(groups.map(({ from }) => from));
  const months = useMemo(
    () =>
      spansOf(columns, ({ key, ordinal, opensOn }) =>
        key === 'follow_up' ? `month ${opensOn?.slice(0, 7)}` : `${key} ${ordinal}`,
      ),
    [columns],
  );
  return (
    <div className={styles['heads']}>
      <div className={styles['line']} role="presentation">
        <span className={styles['corner']} />
        {groups.map(({ key, from, count, column }) => (
          <span
            key={key}
            className={styles['group']}
            style={{ gridColumn: `${from + 2} / span ${count}` }}
            data-start
          >
            {t(`group.${column.group}`)}
          </span>
        ))}
      </div>
      <div className={styles['line']} role="row">
        <span className={styles['corner']} role="columnheader">
          {t('cooperative')}
        </span>
        {months.map(({ key, from, count, column }) => (
          <span
            key={key}
            className={styles['head']}
            role="columnheader"
            aria-colspan={count}
            style={{ gridColumn: `${from + 2} / span ${count}` }}
            data-start={starts.has(from) || undefined}
          >
            {column.key === 'follow_up' && count === 1 ? (
              // One window a month leaves no room for its name.
              <>
                <VisuallyHidden>{format.month(column.opensOn, 'long')}</VisuallyHidden>
                <abbr aria-hidden="true" title={format.month(column.opensOn, 'long')}>
                  {Number(column.opensOn?.slice(5, 7))}
                </abbr>
              </>
            ) : column.key === 'follow_up' ? (
              format.month(column.opensOn, 'short')
            ) : column.key === 'workshop' ? (
              <>
                <VisuallyHidden>{nameOf(column)}</VisuallyHidden>
                <span aria-hidden="true">{column.ordinal}</span>
              </>
            ) : (
              <abbr title={nameOf(column)}>{t(`short.${column.key}`)}</abbr>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}
