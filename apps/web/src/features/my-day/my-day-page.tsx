import { useQuery } from '@tanstack/react-query';
import { type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Columns, EmptyState } from '@tiwizi/ui';
import { homeZone, useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ActionBlock, DiagnosticBlock } from './other-blocks';
import { FollowUpBlock } from './follow-up-block';
import { asOf } from './as-of';
import { myDay } from './queries';
import { SessionBlock } from './session-block';

export type MyDay = components['schemas']['MyDayDto'];

/** A trainer's home: what waits today, one touch from where it is done. */
export default function MyDayPage() {
  const t = useTexts('my-day');
  const { date } = useFormat();
  const query = useQuery(myDay);
  const day = query.data && asOf(query.data, localDate(new Date().toISOString(), homeZone));
  return (
    <Screen title={t('title')} context={day && date(day.today, 'weekday')}>
      <Loaded query={{ ...query, data: day }}>{(known) => <Day day={known} />}</Loaded>
    </Screen>
  );
}

function Day({ day }: { day: MyDay }) {
  const t = useTexts('my-day');
  if (Object.values(day.totals).every((total) => total === 0)) {
    return <EmptyState title={t('nothing.title')} hint={t('nothing.hint')} />;
  }
  return (
    <Columns least={22}>
      <SessionBlock day={day} />
      <FollowUpBlock day={day} />
      <DiagnosticBlock day={day} />
      {day.actions.length > 0 && <ActionBlock day={day} />}
    </Columns>
  );
}
