import { useState } from 'react';
import { Link } from 'react-router';
import { Button, Cluster, StateSign, TextField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './month-grid.module.css';
import { type Grid, type GridCell, type Reading } from './readings-data';
import { type Decide } from './use-decide';
import { useWrite } from './use-write';

interface CellDetailsProps {
  grid: Grid;
  /** The key of the cell one is in. */
  cellKeyed: string | null;
  cell: GridCell | undefined;
  decide: Decide;
}

const signs = { submitted: 'running', approved: 'done', returned: 'late' } as const;

/** What is known about the cell one is in: last time, target, where the figure comes from, and the decision on it. */
export function CellDetails({ grid, cellKeyed, cell, decide }: CellDetailsProps) {
  const t = useTexts('indicators');
  const format = useFormat();
  const write = useWrite();
  const [enrolmentId, indicatorId] = (cellKeyed ?? '').split(' ');
  const row = grid.rows.find((each) => each.enrolmentId === enrolmentId);
  const indicator = grid.indicators.find(({ id }) => id === indicatorId);
  if (!row || !indicator) return <p className={styles['details']}>{t('details.choose')}</p>;
  const { current = null, previous = null, baseline = null, target = null } = cell ?? {};
  return (
    <section className={styles['details']} aria-live="polite">
      <Cluster>
        <strong>
          {format.name(row.nameFr, row.nameAr)} · {format.text(indicator.name)}
        </strong>
        {current && <StateSign state={signs[current.status]} word={t(`status.${current.status}`)} />}
        <Link to={`/enrolments/${row.enrolmentId}/indicators`}>{t('details.chart')}</Link>
      </Cluster>
      <p className={styles['aside']}>
        {previous
          ? t('details.previous', {
              month: format.month(previous.month),
              value: write(indicator, previous.value),
            })
          : t('details.noPrevious')}
        {' · '}
        {t('details.goal', { baseline: write(indicator, baseline), target: write(indicator, target) })}
        {current && <> · {t('details.source', { source: current.source })}</>}
      </p>
      {current?.returnedReason && <p>{t('details.reason', { reason: current.returnedReason })}</p>}
      {current?.status === 'submitted' && grid.may.includes('readings.approve') && (
        <Decision key={current.id} reading={current} decide={decide} />
      )}
    </section>
  );
}

function Decision({ reading, decide }: { reading: Reading; decide: Decide }) {
  const t = useTexts('indicators');
  const [reason, setReason] = useState('');
  return (
    <Cluster>
      <Button icon="check" busy={decide.busy} onClick={() => void decide.act([reading.id], 'approve')}>
        {t('approveOne')}
      </Button>
      <TextField
        label={t('returnReason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        icon="undo"
        busy={decide.busy}
        disabled={reason.trim() === ''}
        onClick={() => void decide.act([reading.id], 'return', reason)}
      >
        {t('return')}
      </Button>
    </Cluster>
  );
}
