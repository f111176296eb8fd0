import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { Figure, Figures, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Dashboard } from './dashboard-data';
import { type Address } from './use-address';

/** The chain in figures, each with its rule and the way to its rows. */
export function ChainFigures({ dashboard, address }: { dashboard: Dashboard; address: Address }) {
  const t = useTexts('dashboard');
  const format = useFormat();
  const { listOf, beside } = address;
  const { figures, enrolments, waves, maturityChange, certificates } = dashboard;
  const { attendance, followUps, procedures } = figures;
  const to = (target: string, value: ReactNode) => <Link to={target}>{value}</Link>;
  const left = enrolments.find(({ key }) => key === 'withdrawn')?.count ?? 0;
  const agreed = figures.needs.reduce((sum, { agreed: count, met }) => sum + count + met, 0);
  const met = figures.needs.reduce((sum, need) => sum + need.met, 0);
  const actions = figures.actions.filter(({ key }) => key !== 'cancelled');
  const done = actions.find(({ key }) => key === 'done')?.count ?? 0;
  const all = actions.reduce((sum, { count }) => sum + count, 0);
  const held = figures.sessions.reduce((sum, session) => sum + session.held, 0);
  const planned = figures.sessions.reduce((sum, session) => sum + session.planned, 0);
  const started = waves.filter(({ finalised, draft }) => finalised + draft > 0);
  return (
    <Section title={t('chain')}>
      <Figures>
        <Figure
          label={t('reports:part.cooperatives')}
          value={to(listOf('enrolments', { state: 'active' }), format.number(figures.cooperatives))}
          note={left > 0 && to(listOf('enrolments', { state: 'withdrawn' }), t('withdrawn', { count: left }))}
        />
        <Figure
          label={t('diagnosed')}
          value={to(
            listOf('diagnostics', { state: 'finalised', kind: 'baseline' }),
            format.number(waves[0]?.finalised ?? 0),
          )}
          note={started.map(({ key, finalised, draft }) => (
            <span key={key}>
              {to(
                listOf('diagnostics', { kind: key }),
                t('wave', { wave: t(`states:wave.${key}`), finalised, draft }),
              )}
              <br />
            </span>
          ))}
        />
        <Figure
          label={t('maturity.label')}
          value={
            maturityChange.compared > 0
              ? to(
                  listOf('diagnostics', { state: 'compared' }),
                  t('maturity.change', {
                    before: format.number(maturityChange.before, 1),
                    after: format.number(maturityChange.after, 1),
                  }),
                )
              : to(
                  listOf('diagnostics', { state: 'finalised', kind: 'baseline' }),
                  format.number(figures.maturity.median, 1),
                )
          }
          note={
            maturityChange.compared > 0
              ? t('maturity.changeRule', { count: maturityChange.compared })
              : t('maturity.rule')
          }
        />
        <Figure
          label={t('reports:part.needs')}
          value={to(listOf('needs', { state: 'retained' }), format.number(agreed))}
          note={to(listOf('needs', { state: 'met' }), t('met', { count: met }))}
        />
        <Figure
          label={t('actionsDone')}
          value={to(listOf('actions', { state: 'done' }), format.number(done))}
          note={
            <>
              {t('ofAll', { whole: format.number(all) })}
              <br />
              {to(
                listOf('actions', { state: 'late' }),
                t('reports:actions.late', { count: figures.actionsLate }),
              )}
            </>
          }
          tone={figures.actionsLate > 0 ? 'late' : 'plain'}
        />
      </Figures>
      <Figures>
        <Figure
          label={t('reports:part.sessions')}
          value={to(listOf('sessions', { state: 'held' }), format.number(held))}
          note={
            <>
              {t('ofAll', { whole: format.number(planned) })}
              <br />
              {to(listOf('sessions', { state: 'planned' }), t('notHeld', { count: planned - held }))}
            </>
          }
        />
        <Figure
          label={t('reports:part.attendance')}
          value={to(listOf('sessions', { state: 'held' }), format.percent(attendance.rate))}
          note={
            <>
              {to(
                beside('attendance'),
                t('reports:attendance.of', { attended: attendance.attended, expected: attendance.expected }),
              )}
              <br />
              {t('reports:attendance.rule', {
                excused: attendance.excused,
                notExpected: attendance.notExpected,
              })}
            </>
          }
        />
        <Figure
          label={t('reports:part.followUps')}
          value={to(listOf('follow-ups', { state: 'due' }), format.percent(followUps.rate))}
          note={
            <>
              {t('reports:followUps.of', { honoured: followUps.honoured, due: followUps.due })}
              <br />
              {to(listOf('follow-ups', { state: 'missed' }), t('missed', { count: followUps.missed }))}
            </>
          }
        />
        <Figure
          label={t('reports:part.procedures')}
          value={to(listOf('procedures'), format.number(procedures.adopted))}
          note={
            <>
              {t('ofAll', { whole: format.number(procedures.expected) })}
              <br />
              {t('reports:procedures.of', { count: procedures.cooperatives })}
            </>
          }
        />
        <Figure label={t('certificates')} value={to(listOf('certificates'), format.number(certificates))} />
      </Figures>
    </Section>
  );
}
