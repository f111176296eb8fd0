import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { type components } from '@tiwizi/api-client';
import { addDays, DUE_SOON_DAYS } from '@tiwizi/domain';
import { ButtonLink, EmptyState, Figure, Figures, StateSign, type SignState } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';
import { enrolmentFollowUps } from './queries';
import { Said } from './said';

type FollowUps = components['schemas']['EnrolmentFollowUpsDto'];
type Window = FollowUps['windows'][number];

/** All windows of one cooperative, how each stands and what was said in it. */
export default function FollowUpsPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('follow-ups');
  const may = useMay();
  const format = useFormat();
  const query = useQuery(enrolmentFollowUps(enrolmentId));
  const { data } = query;
  const name = data && format.name(data.cooperativeNameFr, data.cooperativeNameAr);
  return (
    <Screen
      title={t('list')}
      context={data?.programmeName}
      back={
        data && name && may('cooperatives.read')
          ? { to: `/cooperatives/${data.cooperativeId}`, label: name }
          : undefined
      }
      width="reading"
    >
      <Loaded query={query}>{(followUps) => <Windows followUps={followUps} />}</Loaded>
    </Screen>
  );
}

function Windows({ followUps }: { followUps: FollowUps }) {
  const { enrolmentId, windows, compliance, today, may } = followUps;
  const t = useTexts('follow-ups');
  const { percent } = useFormat();
  if (windows.length === 0) return <EmptyState title={t('empty.title')} hint={t('empty.hint')} />;
  const { due, honoured, rate } = compliance;
  return (
    <>
      <Figures>
        <Figure
          label={t('compliance.label')}
          value={due === 0 ? '–' : t('compliance.value', { honoured, due })}
          note={
            <>
              {due === 0 ? t('compliance.none') : percent(rate)}
              <br />
              {t('compliance.rule')}
            </>
          }
        />
      </Figures>
      <ol className={styles['windows']}>
        {windows.map((window) => (
          <WindowLine
            key={window.id}
            {...{ window, today, enrolmentId }}
            mayLog={may.includes('follow-ups.log')}
          />
        ))}
      </ol>
    </>
  );
}

function signOf({ state, closesOn }: Window, today: string): SignState {
  if (state === 'honoured') return 'done';
  if (state === 'missed') return 'late';
  if (state === 'future') return 'not_due';
  return closesOn <= addDays(today, DUE_SOON_DAYS) ? 'due_soon' : 'running';
}

interface WindowLineProps {
  window: Window;
  today: string;
  enrolmentId: string;
  mayLog: boolean;
}

function WindowLine({ window, today, enrolmentId, mayLog }: WindowLineProps) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const { id, ordinal, opensOn, closesOn, state, followUps } = window;
  const toLog = mayLog && (state === 'open' || state === 'missed');
  return (
    <li className={styles['window']}>
      <div className={styles['windowHead']}>
        <StateSign state={signOf(window, today)} word={t(`states:window.${state}`)} />
        <span className={styles['windowName']}>
          {t('ordinal', { ordinal })}
          <span className={styles['aside']}>
            {' '}
            {t('span', { from: format.date(opensOn, 'day'), to: format.date(closesOn, 'day') })}
            {window.callerName && ` · ${window.callerName}`}
          </span>
        </span>
        {toLog && (
          <ButtonLink look={state === 'open' ? 'primary' : 'quiet'} to={`/follow-ups/${id}`}>
            {t('log')}
          </ButtonLink>
        )}
      </div>
      {followUps.map((followUp) => (
        <Said key={followUp.id} followUp={followUp} enrolmentId={enrolmentId} />
      ))}
    </li>
  );
}
