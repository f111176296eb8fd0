import { Button, Icon } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Proposed } from './plan-request';
import { type PlanWords } from './plan-words';
import { KindSign } from './session-chip';
import styles from './planning.module.css';

export interface PlanListProps {
  sessions: readonly Proposed[];
  words: PlanWords;
  today: string;
  onMove: (session: Proposed) => void;
}

/** The sessions of a month of the plan, one a line, with what speaks against each. */
export function PlanList({ sessions, words, today, onMove }: PlanListProps) {
  const t = useTexts('planning');
  const format = useFormat();
  return (
    <ul className={styles['list']}>
      {sessions.map((session) => {
        const { key, kind, date, startTime, endTime, groupCode, enrolmentIds, problems, missing } = session;
        return (
          <li key={key} className={styles['row']}>
            <span>
              {format.date(date, 'weekday')}{' '}
              <bdi dir="ltr" className={styles['soft']}>
                {startTime}–{endTime}
              </bdi>
              {date < today && <span className={styles['soft']}> · {t('plan.past')}</span>}
            </span>
            <span className={styles['what']}>
              <span>
                <KindSign kind={kind} /> {words.title(session)}
              </span>
              <span className={styles['soft']}>
                {words.group(groupCode)} · {t('app:count.cooperatives', { count: enrolmentIds.length })}
              </span>
              {problems.map((problem) => (
                <span key={problem.code} className={styles['problem']}>
                  <Icon name="warning" size={16} /> {words.problem(problem)}
                </span>
              ))}
              {missing.length > 0 && (
                <span className={styles['missing']}>
                  {t('missing.line', {
                    what: t('sessions:missing'),
                    cooperatives: t('app:count.cooperatives', { count: missing.length }),
                    modules: words.modules([...new Set(missing.flatMap(({ moduleIds }) => moduleIds))]),
                  })}
                </span>
              )}
            </span>
            <Button
              look="quiet"
              aria-label={t('plan.moveWhat', { what: words.whole(session) })}
              onClick={() => onMove(session)}
            >
              {t('plan.move')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
