import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Banner, Button, EmptyState, ProgressBar, Section, Stack } from '@tiwizi/ui';
import { type Command } from '../../offline/commands';
import { carriedNow, preparedAt, subscribeToKept } from '../../offline/kept-replies';
import { filesToCome } from '../../offline/order';
import { useOutbox, useOutboxState, useStanding } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useReach } from '../../shared/reach';
import { useNoRoom } from '../../shared/room';
import { Screen } from '../../shared/screen';
import { homeOf, useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { CommandLine } from './command-line';

/** What this device has done and the API does not know yet: what has to be corrected first, then what waits. */
export default function OutboxPage() {
  const t = useTexts('offline');
  const { dateTime, percent } = useFormat();
  const me = useMe();
  const outbox = useOutbox();
  const reachable = useReach();
  const { sending, trouble, full: outboxFull } = useOutboxState();
  const noRoom = useNoRoom();
  const full = outboxFull || noRoom;
  const carried = useSyncExternalStore(subscribeToKept, carriedNow);
  const carrying = carried !== null;
  const prepared = useQuery({ queryKey: ['prepared-at', carrying], queryFn: preparedAt, staleTime: 0 });
  const standing = useStanding();
  const refused = standing.filter(({ refusal }) => refusal !== null);
  const waiting = standing.filter(({ refusal }) => refusal === null);
  const held = new Set(refused.map(({ subject }) => subject));
  const missed = filesToCome(refused);
  const isHeld = ({ subject, needs = [] }: Command) =>
    held.has(subject) || needs.some((id) => missed.has(id));
  return (
    <Screen
      title={t('title')}
      context={
        carrying
          ? t('carrying')
          : prepared.data && t('prepared', { date: dateTime(new Date(prepared.data).toISOString()) })
      }
      back={{ to: homeOf(me), label: t('app:do.back') }}
      width="reading"
      action={
        waiting.length > 0 && (
          <Button look="primary" icon="upload" busy={sending} onClick={() => void outbox.flush()}>
            {t(sending ? 'sending' : 'send')}
          </Button>
        )
      }
    >
      <Stack gap={6}>
        {carrying && <ProgressBar label={t('carrying')} value={carried} words={percent(carried)} />}
        {full && (
          <Banner tone="late" title={t('full.title')}>
            {t('full.hint')}
          </Banner>
        )}
        {!reachable && !full && <Banner tone="attention">{t('away')}</Banner>}
        {reachable && trouble !== null && trouble.status !== 0 && (
          <Banner tone="attention">{problemText(trouble)}</Banner>
        )}
        {standing.length === 0 && <EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
        {refused.length > 0 && (
          <Section title={t('refused.title')} context={refused.length}>
            <p>{t('refused.hint')}</p>
            {refused.map((command) => (
              <CommandLine key={command.id} command={command} />
            ))}
          </Section>
        )}
        {waiting.length > 0 && (
          <Section title={t('waiting.title')} context={waiting.length}>
            {waiting.map((command) => (
              <CommandLine key={command.id} command={command} held={isHeld(command)} />
            ))}
          </Section>
        )}
      </Stack>
    </Screen>
  );
}
