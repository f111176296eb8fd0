import { Link } from 'react-router';
import { localDate } from '@tiwizi/domain';
import { Banner } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Holiday } from './use-holidays';
import styles from './holidays.module.css';

/** Planned sessions that now fall on a day off, each with the way to move it. */
export function FallenSessions({ days }: { days: readonly Holiday[] }) {
  const t = useTexts('holidays');
  const format = useFormat();
  const fallen = days.flatMap(({ name, sessions }) => sessions.map((session) => ({ ...session, name })));
  if (fallen.length === 0) return null;
  return (
    <Banner tone="attention" title={t('fallen', { count: fallen.length })}>
      <ul className={styles['fallen']}>
        {fallen.map(({ id, title, startsAt, zone, trainerName, name }) => {
          const day = localDate(startsAt, zone);
          return (
            <li key={`${id} ${name.fr}`}>
              <span>
                {t('fallenLine', {
                  holiday: format.text(name),
                  title,
                  date: format.date(day, 'weekday'),
                  trainer: trainerName,
                })}
              </span>
              <Link to={`/calendar?day=${day}&session=${id}`} aria-label={t('moveWhat', { title })}>
                {t('move')}
              </Link>
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
