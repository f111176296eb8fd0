import { useQuery } from '@tanstack/react-query';
import { readMyDay, type components } from '@tiwizi/api-client';
import { Columns, EmptyState } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ActionBlock, DiagnosticBlock } from './other-blocks';
import { FollowUpBlock } from './follow-up-block';
import { SessionBlock } from './session-block';

export type MyDay = components['schemas']['MyDayDto'];

/** A trainer's home: what waits today, one touch from where it is done. */
export default function MyDayPage() {
  const t = useTexts('my-day');
  const { date } = useFormat();
  const query = useQuery({ queryKey: ['my-day'], queryFn: ({ signal }) => readMyDay(api, { signal }) });
  return (
    <Screen title={t('title')} context={query.data && date(query.data.today, 'weekday')}>
      <Loaded query={query}>{(day) => <Day day={day} />}</Loaded>
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
