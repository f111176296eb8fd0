import { useState } from 'react';
import { Link } from 'react-router';
import { Button, StateSign } from '@tiwizi/ui';
import { isPressing, nextStep } from '../../../shared/chain';
import { useTexts } from '../../../shared/texts';
import { useReason } from '../../../shared/use-reason';
import styles from './chain.module.css';
import { Part } from './part';
import { linksOf, useWhereTo, type Chain } from './use-chain';

const atFirst = 5;

/** What the chain asks for now, in words, each with the way there. */
export function Pressing({ chain }: { chain: Chain }) {
  const t = useTexts('board');
  const { column: nameOf, reason, when } = useReason();
  const whereTo = useWhereTo(chain);
  const [all, setAll] = useState(false);
  const pressing = linksOf(chain).filter(({ cell }) => isPressing(cell));
  return (
    <Part title={t('cooperatives:chain.pressing')}>
      {pressing.length === 0 && <p className={styles['note']}>{t('nothingToDo')}</p>}
      <ul className={styles['pressing']}>
        {(all ? pressing : pressing.slice(0, atFirst)).map((link) => {
          const { column, cell } = link;
          const [to, step] = [whereTo(link), nextStep(chain, link)];
          return (
            <li key={`${column.key} ${column.ordinal}`} className={styles['urgent']}>
              <StateSign compact state={cell.state} word={t(`states:cell.${cell.state}`)} />
              <span>
                <strong>{nameOf(column)}</strong> · {reason(cell)}{' '}
                <span className={styles['note']}>{when(cell, column)}</span>
              </span>
              <Link className={styles['go']} to={to}>
                {/* Somebody led elsewhere than to the paper itself comes to read, not to do. */}
                {to === step.to ? t(step.words) : t('cooperatives:chain.see')}
              </Link>
            </li>
          );
        })}
      </ul>
      {!all && pressing.length > atFirst && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('cooperatives:chain.all', { count: pressing.length })}
        </Button>
      )}
    </Part>
  );
}
