import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Button, Cluster, Skeleton, StateSign, TextField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type Decide } from '../use-decide';
import { daysOf, sourcesPath } from '../sources/sources-data';
import { useWrite } from '../use-write';
import { type Grid, type GridCell, isTyped, type Reading } from './columns';
import styles from './beside.module.css';

const ReadingStory = lazy(() =>
  import('./reading-story').then((module) => ({ default: module.ReadingStory })),
);

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
  const t = useTexts('readings');
  const format = useFormat();
  const write = useWrite();
  const [told, setTold] = useState<string | null>(null);
  const [enrolmentId = '', indicatorId = ''] = (cellKeyed ?? '').split(' ');
  const row = grid.rows.find((each) => each.enrolmentId === enrolmentId);
  const indicator = grid.indicators.find(({ id }) => id === indicatorId);
  if (!row || !indicator) return <p className={styles['details']}>{t('indicators:details.choose')}</p>;
  const { current = null, previous = null, baseline = null, target = null } = cell ?? {};
  return (
    <section className={styles['details']} aria-live="polite">
      <Cluster>
        <strong>
          {format.name(row.nameFr, row.nameAr)} · {format.text(indicator.name)}
        </strong>
        {current && (
          <StateSign state={signs[current.status]} word={t(`indicators:status.${current.status}`)} />
        )}
        <Link to={`/enrolments/${row.enrolmentId}/indicators`}>{t('indicators:details.chart')}</Link>
        {isTyped(indicator) && current && (
          <Button look="quiet" icon="clock" onClick={() => setTold(told === cellKeyed ? null : cellKeyed)}>
            {t('story.open')}
          </Button>
        )}
      </Cluster>
      {!isTyped(indicator) && (
        <p>
          {t(`origin.why_${indicator.origin === 'formula' ? 'formula' : 'automatic'}`)}{' '}
          <Link to={sourcesPath(grid.programmeId, indicator.id, { enrolmentId, ...daysOf(grid.month) })}>
            {t('origin.open')}
          </Link>
        </p>
      )}
      <p className={styles['aside']}>
        {previous
          ? t('indicators:details.previous', {
              month: format.month(previous.month),
              value: write(indicator, previous.value),
            })
          : t('indicators:details.noPrevious')}
        {' · '}
        {t('indicators:details.goal', {
          baseline: write(indicator, baseline),
          target: write(indicator, target),
        })}
        {current && (
          <>
            {' · '}
            {t('indicators:details.source', { source: current.source })}
            {' · '}
            {t('enteredBy', { name: current.enteredBy, date: format.dateTime(current.enteredAt) })}
          </>
        )}
      </p>
      {current && <Words reading={current} />}
      {current?.status === 'submitted' && grid.may.includes('readings.approve') && (
        <Decision key={current.id} reading={current} decide={decide} />
      )}
      {told === cellKeyed && (
        <Suspense fallback={<Skeleton label={t('story.open')} rows={2} />}>
          <ReadingStory enrolmentId={enrolmentId} indicator={indicator} month={grid.month} />
        </Suspense>
      )}
    </section>
  );
}

function Words({ reading }: { reading: Reading }) {
  const t = useTexts('readings');
  const { returnedReason, remark, warnings, reportedIn, correctsReports } = reading;
  return (
    <>
      {returnedReason && <p>{t('indicators:details.reason', { reason: returnedReason })}</p>}
      {warnings.length > 0 && <p>{warnings.map((code) => t(`odd.${code}`)).join(' ')}</p>}
      {remark && <p>{t('remark', { word: remark })}</p>}
      {reportedIn.length > 0 && <p>{t('reportedIn', { numbers: reportedIn.join(', ') })}</p>}
      {correctsReports.length > 0 && <p>{t('changedSince', { numbers: correctsReports.join(', ') })}</p>}
    </>
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
