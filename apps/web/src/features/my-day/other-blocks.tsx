import { usePendingSubjects } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { Block } from './block';
import { type MyDay } from './my-day-page';

/** Diagnostics that were begun and not finished. */
export function DiagnosticBlock({ day }: { day: MyDay }) {
  const t = useTexts('my-day');
  const format = useFormat();
  const pending = usePendingSubjects();
  const lines = day.diagnostics.map(({ id, wave, answered, criteria, ...cooperative }) => ({
    key: id,
    to: `/diagnostics/${id}`,
    ...(pending.has(`diagnostic:${id}`)
      ? { state: 'waiting_to_send' as const, stateWord: t('states:cell.waiting_to_send') }
      : { state: 'running' as const, stateWord: t('diagnostics.draft') }),
    name: format.name(cooperative.cooperativeNameFr, cooperative.cooperativeNameAr),
    about: `${t(`states:wave.${wave}`)} · ${t('diagnostics.progress', { answered, criteria })}`,
  }));
  return (
    <Block
      title={t('diagnostics.title')}
      empty={t('diagnostics.empty')}
      lines={lines}
      total={day.totals.diagnostics}
    />
  );
}

/** Actions whose deadline has passed. */
export function ActionBlock({ day }: { day: MyDay }) {
  const t = useTexts('my-day');
  const format = useFormat();
  const pending = usePendingSubjects();
  const lines = day.actions.map(({ id, planId, title, dueOn, ...cooperative }) => ({
    key: id,
    to: `/plans/${planId}?action=${id}`,
    ...(pending.has(`action:${id}`)
      ? { state: 'waiting_to_send' as const, stateWord: t('states:cell.waiting_to_send') }
      : { state: 'late' as const, stateWord: t('actions.late') }),
    name: title,
    about: [
      format.name(cooperative.cooperativeNameFr, cooperative.cooperativeNameAr),
      t('actions.due', { date: format.date(dueOn, 'day') }),
    ].join(' · '),
  }));
  return <Block title={t('actions.title')} lines={lines} total={day.totals.actions} />;
}
