import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readActionProgress } from '@tiwizi/api-client';
import { Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './panel.module.css';

/** What the cooperative told of an action at its follow-ups, the latest first; nothing where it was never spoken of. */
export default function PanelTold({ actionId }: { actionId: string }) {
  const t = useTexts('follow-up-work');
  const { date } = useFormat();
  const { data } = useQuery({
    queryKey: ['action-progress', actionId],
    queryFn: ({ signal }) => readActionProgress(api, { path: { id: actionId }, signal }),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t('told.title')}>
      <ul className={styles['list']}>
        {data.items.map((each) => (
          <li key={each.followUpId} className={styles['comment']}>
            <p>
              <Link to={`/follow-ups/${each.windowId}`}>{t(`progress.${each.progress}`)}</Link>
            </p>
            <p className={styles['about']}>
              {t('told.line', {
                date: date(each.toldOn, 'day'),
                channel: t(`follow-ups:channel.${each.channel}`),
                name: each.spokenTo,
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
