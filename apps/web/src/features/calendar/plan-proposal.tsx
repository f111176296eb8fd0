import { useState } from 'react';
import { localDate, monthOf } from '@tiwizi/domain';
import { Banner, Button, Cluster, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { PlanList } from './plan-list';
import { PlanMonth } from './plan-month';
import { PlanMove, type PlanMoveRequest } from './plan-move';
import { type PlanDays } from './plan-move-day';
import { type Preview, type Proposed } from './plan-request';
import { type PlanWords } from './plan-words';
import { KindSign } from './session-chip';
import styles from './planning.module.css';

export interface PlanProposalProps {
  preview: Preview;
  words: PlanWords;
  zone: string;
  days: PlanDays;
  onMove: (move: PlanMoveRequest) => Promise<void>;
}

/** The plan before it is made: month by month, as a picture and as a list, and what finds no day. */
export function PlanProposal({ preview, words, zone, days, onMove }: PlanProposalProps) {
  const t = useTexts('planning');
  const format = useFormat();
  const { planned, holidays, unplaced, stuck } = preview;
  const [chosen, setChosen] = useState<string | null>(null);
  const [moving, setMoving] = useState<{ session: Proposed; date: string } | null>(null);
  const months = [...new Set(planned.map(({ date }) => monthOf(date)))];
  const today = localDate(new Date(), zone);
  const ahead = months.find((month) => month >= monthOf(today)) ?? months[0];
  const month = chosen !== null && months.includes(chosen) ? chosen : ahead;
  const sessions = planned.filter(({ date }) => monthOf(date) === month);
  const keyed = new Map(planned.map((session) => [session.key, session]));
  const move = async (request: PlanMoveRequest) => {
    await onMove(request);
    setChosen(monthOf(request.date));
  };
  return (
    <>
      {stuck.length > 0 && (
        <Banner tone="attention">
          {t('stuck', {
            sessions: stuck
              .flatMap((key) => keyed.get(key) ?? [])
              .map(words.whole)
              .join(t('comma')),
          })}
        </Banner>
      )}
      {unplaced.length > 0 && (
        <Banner tone="late" title={t('unplaced.title')}>
          <ShortList lines={unplaced.map(words.whole)} />
          <p>{t('unplaced.hint')}</p>
        </Banner>
      )}
      <WorkshopsTooEarly planned={planned} words={words} />
      {month === undefined ? (
        <p>{t('plan.nothing')}</p>
      ) : (
        <>
          <Cluster gap={2}>
            {months.map((one) => {
              const count = planned.filter(({ date }) => monthOf(date) === one).length;
              return (
                <button
                  key={one}
                  type="button"
                  className={styles['monthChoice']}
                  aria-pressed={one === month}
                  onClick={() => setChosen(one)}
                >
                  {format.month(`${one}-01`, 'short')} <strong aria-hidden="true">{count}</strong>
                  <VisuallyHidden>{t('sessions', { count })}</VisuallyHidden>
                </button>
              );
            })}
          </Cluster>
          <div className={styles['picture']}>
            <PlanMonth
              month={`${month}-01`}
              {...{ sessions, holidays, words }}
              onMove={(session, date) => setMoving({ session, date })}
            />
            <p className={styles['soft']}>
              <KindSign kind="training" /> {t('states:sessionKind.training')} · <KindSign kind="workshop" />{' '}
              {t('states:sessionKind.workshop')}
            </p>
          </div>
          <PlanList
            {...{ sessions, words, today }}
            onMove={(session) => setMoving({ session, date: session.date })}
          />
        </>
      )}
      {moving && (
        <PlanMove {...moving} days={days} words={words} onMove={move} onClose={() => setMoving(null)} />
      )}
    </>
  );
}

/** Groups that come to a workshop before they have had what it builds on. */
function WorkshopsTooEarly({ planned, words }: { planned: readonly Proposed[]; words: PlanWords }) {
  const t = useTexts('planning');
  const early = planned.filter(({ missing }) => missing.length > 0);
  if (early.length === 0) return null;
  const lines = early.map((session) =>
    t('missing.line', {
      what: words.whole(session),
      cooperatives: t('app:count.cooperatives', { count: session.missing.length }),
      modules: words.modules([...new Set(session.missing.flatMap(({ moduleIds }) => moduleIds))]),
    }),
  );
  return (
    <Banner tone="attention" title={t('missing.title')}>
      <ShortList lines={lines} />
    </Banner>
  );
}

const fewLines = 3;

function ShortList({ lines }: { lines: readonly string[] }) {
  const t = useTexts('planning');
  const [all, setAll] = useState(false);
  return (
    <>
      <ul>
        {(all ? lines : lines.slice(0, fewLines)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > fewLines && !all && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('seeAll', { count: lines.length })}
        </Button>
      )}
    </>
  );
}
