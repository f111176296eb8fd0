import { type DiagnosticGrid, type GridFault } from '@tiwizi/domain';
import { Code, Section } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { placeOf, useFaultWords } from './fault-words';
import styles from './grids.module.css';
import { type Place } from './kinds';

const shownAtOnce = 12;

export interface FaultsListProps {
  grid: DiagnosticGrid;
  faults: readonly GridFault[];
  onOpen: (place: Place, pointer: string) => void;
}

/** What keeps the grid from being published; each line leads to its field. */
export function FaultsList({ grid, faults, onOpen }: FaultsListProps) {
  const t = useTexts('grids');
  const { whole } = useFaultWords(grid, faults);
  if (faults.length === 0) return null;
  return (
    <Section title={t('toComplete', { count: faults.length })} context={t('toCompleteHint')}>
      <ul className={styles['faults']}>
        {faults.slice(0, shownAtOnce).map((fault) => {
          const { where, what } = whole(fault);
          return (
            <li key={fault.pointer + fault.code}>
              <button
                type="button"
                className={styles['fault']}
                onClick={() => onOpen(placeOf(fault.pointer).place, fault.pointer)}
              >
                <Code>{where}</Code> <span>{what}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {faults.length > shownAtOnce && <p>{t('moreFaults', { count: faults.length - shownAtOnce })}</p>}
    </Section>
  );
}
