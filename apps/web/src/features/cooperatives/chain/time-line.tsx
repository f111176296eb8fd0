import { Link } from 'react-router';
import { StateSign, VisuallyHidden } from '@tiwizi/ui';
import { spansOf } from '../../../shared/chain';
import { useTexts } from '../../../shared/texts';
import { useReason } from '../../../shared/use-reason';
import styles from './chain.module.css';
import { linksOf, useWhereTo, type Chain } from './use-chain';

/** The chain from the diagnostic to the results: a sign a step, each the way to its paper. */
export function TimeLine({ chain }: { chain: Chain }) {
  const t = useTexts('board');
  const { column: nameOf, reason } = useReason();
  const whereTo = useWhereTo(chain);
  const links = linksOf(chain);
  return (
    <ol className={styles['line']} aria-label={t('cooperatives:chain.label')}>
      {spansOf(chain.columns, ({ group }) => group).map(({ key, from, count, column: { group } }) => (
        <li key={key} className={styles['group']}>
          <p className={styles['groupName']}>{t(`group.${group}`)}</p>
          <ol className={styles['steps']}>
            {links.slice(from, from + count).map((link) => {
              const { column, cell } = link;
              return (
                <li key={`${column.key} ${column.ordinal}`}>
                  <Link className={styles['step']} to={whereTo(link)} title={reason(cell)}>
                    <StateSign compact state={cell.state} word={t(`states:cell.${cell.state}`)} />
                    <span aria-hidden="true">{column.ordinal ?? nameOf(column)}</span>
                    <VisuallyHidden>
                      {nameOf(column)}. {reason(cell)}
                    </VisuallyHidden>
                  </Link>
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}
