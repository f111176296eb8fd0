import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { StateSign } from '@tiwizi/ui';
import { usePendingSubjects } from '../../offline/use-outbox';
import { homeZone, useFormat } from '../../shared/format';
import { loadTexts, useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';
import { correctionSubject } from './pending-follow-ups';

export type FollowUp = components['schemas']['FollowUpDto'];

const SaidMore = lazy(async () => {
  const [more] = await Promise.all([import('./said-more'), loadTexts('follow-up-work')]);
  return more;
});

interface SaidProps {
  followUp: FollowUp;
  enrolmentId: string;
  /** Of what this device did not send yet: it is corrected where it was typed. */
  onCorrect?: () => void;
}

/** One contact as it was noted. */
export function Said({ followUp, enrolmentId, onCorrect }: SaidProps) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const { heldOn, channel, spokenTo, summary, blockers, nextStep, nextStepOn, mood } = followUp;
  // A device may hold what it read before there were any.
  const { progress = [], raised = [], solved = [], files = [] } = followUp;
  const more = [progress, raised, solved, files].some(({ length }) => length > 0);
  const by = nextStepOn ? ` · ${t('promise.by', { date: format.date(nextStepOn, 'day') })}` : '';
  return (
    <article className={styles['said']}>
      <p className={styles['aside']}>
        {[
          format.date(heldOn),
          t(`channel.${channel}`),
          spokenTo,
          ...(mood === null ? [] : [t(`mood.${moodKey(mood)}`)]),
        ].join(' · ')}
      </p>
      <p dir="auto">{summary}</p>
      {blockers && <p dir="auto">{t('blocked', { text: blockers })}</p>}
      {more && (
        <Suspense>
          <SaidMore followUp={{ ...followUp, progress, raised, solved, files }} enrolmentId={enrolmentId} />
        </Suspense>
      )}
      {nextStep && (
        <p dir="auto">
          {t('next', { step: nextStep })}
          {by}
        </p>
      )}
      <p className={styles['aside']}>
        {t('loggedBy', { name: followUp.loggedByName })}
        <Correction {...{ followUp, onCorrect }} />
      </p>
    </article>
  );
}

const moodKey = (mood: number) => Math.min(Math.max(Math.round(mood), 1), 5) as 1 | 2 | 3 | 4 | 5;

/** The way to put it right, and to what it said before. */
function Correction({ followUp, onCorrect }: Pick<SaidProps, 'followUp' | 'onCorrect'>) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  // A device may hold what it read before there were any.
  const { id, windowId, correctedAt = null, may = [] } = followUp;
  const waits = usePendingSubjects().has(correctionSubject(id));
  const corrects = may.includes('follow-ups.correct');
  return (
    <>
      {correctedAt && ` · ${t('corrected', { date: format.date(localDate(correctedAt, homeZone), 'day') })}`}
      {waits && <StateSign state="waiting_to_send" word={t('correctionWaits')} />}
      {(corrects || correctedAt) && (
        <Link className={styles['correct']} to={`/follow-ups/${windowId}/contacts/${id}`}>
          {t(corrects ? 'correct' : 'before')}
        </Link>
      )}
      {onCorrect && (
        <button type="button" className={styles['correct']} onClick={onCorrect}>
          {t('correct')}
        </button>
      )}
    </>
  );
}
