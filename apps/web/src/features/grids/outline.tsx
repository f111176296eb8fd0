import { type KeyboardEvent } from 'react';
import { type DiagnosticGrid, type GridFault } from '@tiwizi/domain';
import { Button, classNames, Code } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { countByPart } from './fault-words';
import styles from './grids.module.css';
import { type Place } from './kinds';

export interface OutlineProps {
  grid: DiagnosticGrid;
  faults: readonly GridFault[];
  place: Place;
  onOpen: (place: Place) => void;
  /** One step up or down, from the keyboard: Alt and an arrow. */
  onMove: (place: Place, step: -1 | 1) => void;
  onAddDimension: () => void;
  onAddCriterion: (dimension: number) => void;
}

/** The whole grid at a glance: where one is, what is still missing where, and what comes in which order. */
export function Outline(props: OutlineProps) {
  const { grid, faults, place, onOpen, onMove, onAddDimension, onAddCriterion } = props;
  const t = useTexts('grids');
  const { text } = useFormat();
  const counts = countByPart(faults);

  const row = (here: Place, pointer: string, code: string, words: string, className?: string) => {
    const missing = counts.get(pointer) ?? 0;
    const current = here.dimension === place.dimension && here.criterion === place.criterion;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      onMove(here, event.key === 'ArrowUp' ? -1 : 1);
    };
    return (
      <button
        type="button"
        className={classNames(styles['row'], className)}
        aria-current={current || undefined}
        data-place={`${here.dimension ?? ''}.${here.criterion ?? ''}`}
        onClick={() => onOpen(here)}
        onKeyDown={onKeyDown}
      >
        {code && <Code>{code}</Code>}
        <span className={styles['rowWords']}>{words || t('unnamed')}</span>
        {missing > 0 && (
          <span className={styles['missing']}>
            <span aria-hidden="true">! {missing}</span>
            <span className={styles['unseen']}>{t('missing', { count: missing })}</span>
          </span>
        )}
      </button>
    );
  };

  return (
    <nav aria-label={t('outline')} className={styles['outline']}>
      {row({ dimension: null, criterion: null }, '', '', t('wholeGrid'))}
      <ol>
        {grid.dimensions.map((dimension, d) => (
          <li key={d}>
            {row(
              { dimension: d, criterion: null },
              `/dimensions/${d}`,
              dimension.code,
              text(dimension.title),
              styles['dimensionRow'],
            )}
            <ol>
              {dimension.criteria.map((criterion, c) => (
                <li key={c}>
                  {row(
                    { dimension: d, criterion: c },
                    `/dimensions/${d}/criteria/${c}`,
                    criterion.code,
                    text(criterion.title),
                  )}
                </li>
              ))}
            </ol>
            <Button look="quiet" icon="plus" onClick={() => onAddCriterion(d)}>
              {t('addCriterion')}
              <span className={styles['unseen']}> {dimension.code}</span>
            </Button>
          </li>
        ))}
      </ol>
      <div>
        <Button icon="plus" onClick={onAddDimension}>
          {t('addDimension')}
        </Button>
      </div>
      <p className={styles['hint']}>{t('outlineKeys')}</p>
    </nav>
  );
}
