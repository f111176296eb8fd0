import { addDays, DUE_SOON_DAYS } from '@tiwizi/domain';
import { type SignState } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { Block } from './block';
import { type MyDay } from './my-day-page';

/** Cooperatives to be called: the windows that are open, then those that closed without a contact. */
export function FollowUpBlock({ day }: { day: MyDay }) {
  const t = useTexts('my-day');
  const format = useFormat();
  const soon = addDays(day.today, DUE_SOON_DAYS);
  const signOf = (state: string, closesOn: string): SignState => {
    if (state === 'missed') return 'late';
    return closesOn <= soon ? 'due_soon' : 'running';
  };
  const lines = day.followUps.map(({ windowId, ordinal, state, opensOn, closesOn, ...cooperative }) => {
    const span =
      state === 'missed'
        ? t('followUps.was', { from: format.date(opensOn, 'day'), to: format.date(closesOn, 'day') })
        : t('followUps.until', { date: format.date(closesOn, 'day') });
    return {
      key: windowId,
      to: `/follow-ups/${windowId}`,
      state: signOf(state, closesOn),
      stateWord: t(state === 'missed' ? 'followUps.missed' : 'followUps.open'),
      name: format.name(cooperative.cooperativeNameFr, cooperative.cooperativeNameAr),
      about: `${t('followUps.window', { ordinal })} · ${span}`,
    };
  });
  return (
    <Block
      title={t('followUps.title')}
      empty={t('followUps.empty')}
      lines={lines}
      total={day.totals.followUps}
    />
  );
}
