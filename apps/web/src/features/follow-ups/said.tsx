import { type components } from '@tiwizi/api-client';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './follow-ups.module.css';

type FollowUp = components['schemas']['FollowUpDto'];

/** One contact as it was noted. */
export function Said({ followUp }: { followUp: FollowUp }) {
  const t = useTexts('follow-ups');
  const format = useFormat();
  const { heldOn, channel, spokenTo, summary, blockers, nextStep, nextStepOn, mood } = followUp;
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
