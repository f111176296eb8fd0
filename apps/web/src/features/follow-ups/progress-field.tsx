import { ACTION_PROGRESS } from '@tiwizi/domain';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type ContactPartProps } from './contact-parts';
import styles from './contact-parts.module.css';
import { chosenOf, OneOf } from './one-of';

/** How each action under way goes, by one touch; what nobody spoke of is left alone. */
export function ProgressField({
  window,
  progress,
  put,
}: Pick<ContactPartProps, 'window' | 'progress' | 'put'>) {
  const t = useTexts('follow-up-work');
  const { date } = useFormat();
  const choices = ACTION_PROGRESS.map((value) => ({ value, label: t(`progress.${value}`) }));
  return (
    <ul className={styles['list']}>
      {window.actions.map(({ id, title, status, dueOn, lastProgress, lastToldOn }) => (
        <li key={id} className={styles['item']}>
          <p className={styles['title']} dir="auto">
            {title}
          </p>
          <p className={styles['aside']}>
            {[
              t(`states:action.${status}`),
              ...(dueOn ? [t('due', { date: date(dueOn, 'day') })] : []),
              ...(lastProgress && lastToldOn
                ? [t('lastTold', { progress: t(`progress.${lastProgress}`), date: date(lastToldOn, 'day') })]
                : []),
            ].join(' · ')}
          </p>
          <OneOf
            label={title}
            choices={choices}
            chosen={progress[id]}
            onChoose={(chosen) => put('progress', chosenOf(progress, id, chosen))}
          />
        </li>
      ))}
    </ul>
  );
}
