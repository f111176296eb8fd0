import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { type components } from '@tiwizi/api-client';
import { Banner, Code, Icon, Section, Stack, StateSign } from '@tiwizi/ui';
import { type Command, isOf } from '../../offline/commands';
import { usePending } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useReach } from '../../shared/reach';
import { Screen } from '../../shared/screen';
import { useMay, useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { FollowUpForm } from './follow-up-form';
import styles from './follow-ups.module.css';
import { filesWaiting, followUpSubject, mayLogAlone, pendingFollowUps } from './pending-follow-ups';
import { windowBy } from './queries';
import { Said } from './said';

export type WindowForm = components['schemas']['FollowUpWindowFormDto'];

/** One remote contact: whom to call, what was promised, and the few things to note. */
export default function FollowUpPage() {
  const { windowId = '' } = useParams();
  const t = useTexts('follow-ups');
  const query = useQuery(windowBy(windowId));
  if (query.data === undefined) {
    return (
      <Screen title={t('title')} width="reading">
        <Loaded query={query}>{() => null}</Loaded>
      </Screen>
    );
  }
  // A device may hold what it read before there were any.
  return <Contact key={windowId} window={{ ...{ actions: [], standing: [] }, ...query.data }} />;
}

function Contact({ window }: { window: WindowForm }) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const may = useMay();
  const { ordinal, windowCount: count, opensOn, closesOn, state, phone, lastPromise, followUps } = window;
  const span = { from: format.date(opensOn, 'day'), to: format.date(closesOn, 'day') };
  const me = useMe();
  const reachable = useReach();
  const commands = usePending(followUpSubject(window.id));
  // As it was when the screen was opened, or when it was asked for: what is typed here takes its place.
  const [again, setAgain] = useState(() => commands.find(isRefusedFollowUp));
  const unsent = pendingFollowUps(commands, me.displayName, window).filter(
    ({ id }) => id !== again?.input.body.id,
  );
  const typeAgain = (id: string) =>
    setAgain(commands.find((each) => isOf(each, 'logFollowUp') && each.input.body.id === id) as typeof again);
  const files = filesWaiting(commands);
  const alone = !reachable && may('follow-ups.log') && mayLogAlone(window, new Date());
  const open = window.may.includes('follow-ups.log') || alone;
  return (
    <Screen
      title={format.name(window.cooperativeNameFr, window.cooperativeNameAr)}
      context={t('window', { ordinal, count, ...span })}
      back={may('my-day.read') ? { to: '/my-day', label: t('app:nav.myDay') } : undefined}
      more={<Link to={`/enrolments/${window.enrolmentId}/follow-ups`}>{t('all')}</Link>}
      width="reading"
    >
      {phone && (
        <a className={styles['call']} href={`tel:${phone}`}>
          <Icon name="phone" />
          {t('call')} <Code>{phone}</Code>
        </a>
      )}
      {window.handedOver && <HandedOver {...window.handedOver} caller={window.callerName ?? ''} />}
      {lastPromise && (
        <div className={styles['promise']}>
          <h2>{t('promise.title')}</h2>
          <p className={styles['step']} dir="auto">
            {lastPromise.nextStep}
          </p>
          <p className={styles['aside']}>
            {t('promise.said', {
              date: format.date(lastPromise.heldOn, 'day'),
              name: lastPromise.spokenTo,
            })}
            {lastPromise.nextStepOn &&
              ` · ${t('promise.by', { date: format.date(lastPromise.nextStepOn, 'day') })}`}
          </p>
        </div>
      )}
      {state === 'missed' && open && <Banner tone="attention">{t('missed', span)}</Banner>}
      {!open && (
        <Banner tone="info">
          {state === 'future' ? t('future', { date: format.date(opensOn) }) : t('closed')}
        </Banner>
      )}
      {unsent.length + files > 0 && (
        <Section title={t('offline:title')}>
          <StateSign state="waiting_to_send" word={t('states:cell.waiting_to_send')} />
          <Stack gap={3}>
            {unsent.map((followUp) => (
              <Said
                key={followUp.id}
                followUp={followUp}
                enrolmentId={window.enrolmentId}
                onCorrect={() => typeAgain(followUp.id)}
              />
            ))}
            {files > 0 && <p className={styles['aside']}>{t('filesWaiting', { count: files })}</p>}
          </Stack>
        </Section>
      )}
      {followUps.length > 0 && (
        <Section title={t('logged')}>
          <Stack gap={3}>
            {followUps.map((followUp) => (
              <Said key={followUp.id} followUp={followUp} enrolmentId={window.enrolmentId} />
            ))}
          </Stack>
        </Section>
      )}
      {open && <FollowUpForm key={again?.id} window={window} again={again} />}
    </Screen>
  );
}

const isRefusedFollowUp = (command: Command): command is Command<'logFollowUp'> =>
  isOf(command, 'logFollowUp') && command.refusal !== null;

function HandedOver({
  caller,
  fromName,
  reason,
}: NonNullable<WindowForm['handedOver']> & { caller: string }) {
  const t = useTexts('follow-ups');
  return (
    <Banner title={t('handedOver.title', { caller })}>
      {fromName ? t('handedOver.from', { name: fromName, reason }) : t('handedOver.why', { reason })}
    </Banner>
  );
}
