import { useQuery } from '@tanstack/react-query';
import { readReadingHistory } from '@tiwizi/api-client';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { useTexts } from '../../../shared/texts';
import { useWrite } from '../use-write';
import { type Indicator } from './columns';
import styles from './beside.module.css';

interface ReadingStoryProps {
  enrolmentId: string;
  indicator: Indicator;
  month: string;
}

/** Who entered, approved or sent back what, and when; the latest first. */
export function ReadingStory({ enrolmentId, indicator, month }: ReadingStoryProps) {
  const t = useTexts('readings');
  const format = useFormat();
  const write = useWrite();
  const query = useQuery({
    queryKey: ['readings', 'story', enrolmentId, indicator.id, month],
    queryFn: ({ signal }) =>
      readReadingHistory(api, {
        path: { id: enrolmentId },
        query: { indicatorId: indicator.id, month },
        signal,
      }),
    staleTime: 0,
  });
  return (
    <Loaded query={query} rows={2}>
      {({ items }) => (
        <ol className={styles['story']}>
          {items.map(({ event, readingId, at, by, value, source, word, reportedIn }) => (
            <li key={`${readingId} ${event} ${at}`}>
              <strong>{t(`story.${event}`, { value: write(indicator, value) })}</strong>{' '}
              <span className={styles['aside']}>
                {by} · {format.dateTime(at)}
                {event === 'entered' && ` · ${source}`}
              </span>
              {word && <div>{t('remark', { word })}</div>}
              {event === 'entered' && reportedIn.length > 0 && (
                <div>{t('reportedIn', { numbers: reportedIn.join(', ') })}</div>
              )}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
