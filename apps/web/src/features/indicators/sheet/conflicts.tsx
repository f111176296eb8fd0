import { Banner, Button, Cluster } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useWrite } from '../use-write';
import { type ChangedCell } from './collect';
import styles from './beside.module.css';

interface ConflictsProps {
  cells: readonly ChangedCell[];
  onMine: (key: string) => void;
  onTheirs: (key: string) => void;
}

/** Cells that somebody else wrote in meanwhile: both figures, and which of them is to stand. */
export function Conflicts({ cells, onMine, onTheirs }: ConflictsProps) {
  const t = useTexts('readings');
  const format = useFormat();
  const write = useWrite();
  if (cells.length === 0) return null;
  return (
    <Banner tone="attention" title={t('conflict.title', { count: cells.length })}>
      {cells.map(({ key, row, indicator, figure, cell }) => {
        const { value, numerator, denominator } = figure;
        const mine = numerator !== null && denominator ? numerator / denominator : value;
        const theirs = cell?.current ?? null;
        return (
          <div key={key} className={styles['asked']}>
            <span>
              <strong>
                {format.name(row.nameFr, row.nameAr)} · {format.text(indicator.name)}
              </strong>
              {' : '}
              {t('conflict.both', {
                mine: write(indicator, mine),
                theirs: write(indicator, theirs?.value ?? null),
                name: theirs?.enteredBy ?? '–',
              })}
            </span>
            <Cluster>
              <Button onClick={() => onMine(key)}>{t('conflict.mine')}</Button>
              <Button onClick={() => onTheirs(key)}>{t('conflict.theirs')}</Button>
            </Cluster>
          </div>
        );
      })}
    </Banner>
  );
}
