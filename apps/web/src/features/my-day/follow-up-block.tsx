import { type SignState } from '@tiwizi/ui';
import { usePendingSubjects } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { Block } from './block';
import { type MyDay } from './my-day-page';

const signs: Record<MyDay['followUps'][number]['state'], SignState> = {
  missed: 'late',
  due_soon: 'due_soon',
  open: 'running',
};

/** Cooperatives to be called: the windows that are open, then those that closed without a contact. */
export function FollowUpBlock({ day }: { day: MyDay }) {
  const t = useTexts('my-day');
  const format = useFormat();
  const pending = usePendingSubjects();
  const lines = day.followUps.map(
    ({ windowId, ordinal, state, opensOn, closesOn, handedOver, ...cooperative }) => {
      const span =
        state === 'missed'
          ? t('followUps.was', { from: format.date(opensOn, 'day'), to: format.date(closesOn, 'day') })
          : t('followUps.until', { date: format.date(closesOn, 'day') });
      return {
        key: windowId,
        to: `/follow-ups/${windowId}`,
        ...(pending.has(`follow-up:${windowId}`)
          ? { state: 'waiting_to_send' as const, stateWord: t('states:cell.waiting_to_send') }
          : {
              state: signs[state],
              stateWord: t(state === 'missed' ? 'followUps.missed' : 'followUps.open'),
            }),
        name: format.name(cooperative.cooperativeNameFr, cooperative.cooperativeNameAr),
        about: [
          t('followUps.window', { ordinal }),
          span,
          ...(handedOver ? [t('followUps.handedOver', { reason: handedOver.reason })] : []),
        ].join(' · '),
      };
    },
  );
  return (
    <Block
      title={t('followUps.title')}
      empty={t('followUps.empty')}
      lines={lines}
      total={day.totals.followUps}
    />
  );
}
