import { lazy, Suspense } from 'react';
import { type components } from '@tiwizi/api-client';
import { useFormat } from '../../shared/format';
import { loadTexts, useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';

export type FollowUp = components['schemas']['FollowUpDto'];

const SaidMore = lazy(async () => {
  const [more] = await Promise.all([import('./said-more'), loadTexts('follow-up-work')]);
  return more;
});

/** One contact as it was noted. */
export function Said({ followUp, enrolmentId }: { followUp: FollowUp; enrolmentId: string }) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const { heldOn, channel, spokenTo, summary, blockers, nextStep, nextStepOn, mood } = followUp;
  // A device may hold what it read before there were any.
  const { progress = [], raised = [], solved = [], files = [] } = followUp;
  const more = [progress, raised, solved, files].some(({ length }) => length > 0);
  const by = nextStepOn ? `, ${t('promise.by', { date: format.date(nextStepOn, 'day') })}` : '';
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
      <p className={styles['aside']}>{t('loggedBy', { name: followUp.loggedByName })}</p>
    </article>
  );
}

const moodKey = (mood: number) => Math.min(Math.max(Math.round(mood), 1), 5) as 1 | 2 | 3 | 4 | 5;
