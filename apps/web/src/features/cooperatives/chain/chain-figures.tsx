import { Figure, Figures } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import styles from './chain.module.css';
import { type Chain } from './use-chain';

const promised: readonly Chain['actions']['byStatus'][number]['status'][] = ['planned', 'running', 'done'];

/** Attendance, follow-ups and actions, each with the rule that it is counted by. */
export function ChainFigures({ chain: { attendance, followUps, actions } }: { chain: Chain }) {
  const t = useTexts('cooperatives');
  const { date, number, percent } = useFormat();
  const count = (status: string) => actions.byStatus.find((each) => each.status === status)?.count ?? 0;
  const total = promised.reduce((sum, status) => sum + count(status), 0);
  return (
    <div className={styles['figures']}>
      <Figures>
        <Figure
          label={t('chain.attendance.label')}
          value={percent(attendance.rate)}
          note={
            <Note
              fact={
                attendance.rate === null
                  ? t('chain.attendance.none')
                  : t('chain.attendance.of', {
                      attended: number(attendance.attended),
                      expected: number(attendance.expected),
                    })
              }
              rule={t('chain.attendance.rule')}
            />
          }
        />
        <Figure
          label={t('chain.followUps.label')}
          value={percent(followUps.rate)}
          note={
            <Note
              fact={
                followUps.rate === null
                  ? t('chain.followUps.none')
                  : t('chain.followUps.of', { honoured: followUps.honoured, due: followUps.due })
              }
              rule={t('chain.followUps.rule')}
            />
          }
        />
        <Figure
          label={t('chain.actions.label')}
          value={
            total === 0 ? '–' : t('chain.actions.of', { done: number(count('done')), total: number(total) })
          }
          tone={actions.late > 0 ? 'late' : 'plain'}
          note={
            <Note
              fact={[
                ...(total === 0 ? [t('chain.actions.none')] : []),
                ...(actions.late > 0 ? [t('chain.actions.late', { count: actions.late })] : []),
                ...(count('running') > 0 ? [t('chain.actions.running', { count: count('running') })] : []),
              ].join(' · ')}
              rule={
                actions.next &&
                t(actions.next.timing === 'late' ? 'chain.actions.overdue' : 'chain.actions.next', {
                  title: actions.next.title,
                  date: date(actions.next.dueOn, 'short'),
                })
              }
            />
          }
        />
      </Figures>
    </div>
  );
}

function Note({ fact, rule }: { fact: string; rule: string | null }) {
  return (
    <>
      {fact && <span className={styles['fact']}>{fact}</span>}
      {rule && <span className={styles['rule']}>{rule}</span>}
    </>
  );
}
