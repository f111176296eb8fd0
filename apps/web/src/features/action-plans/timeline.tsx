import { addMonths, daysBetween, firstOfMonth, lastOfMonth } from '@tiwizi/domain';
import { Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { wordOf } from './action-signs';
import { type Plan } from './queries';
import styles from './timeline.module.css';

/** The actions over the months. Time runs the same way in every language; the table above says the same in words. */
export function Timeline({ plan }: { plan: Plan }) {
  const t = useTexts('action-plans');
  const { month, date } = useFormat();
  const rows = plan.actions.flatMap((action) =>
    action.dueOn === null || action.status === 'cancelled'
      ? []
      : [{ action, from: action.startsOn ?? action.dueOn, to: action.dueOn }],
  );
  const days = rows.flatMap(({ from, to }) => [from, to]).sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  if (earliest === undefined || latest === undefined) return null;
  const [first, last] = [firstOfMonth(earliest), lastOfMonth(latest)];
  const length = daysBetween(first, last) + 1;
  const share = (count: number) => `${(count / length) * 100}%`;
  const months: string[] = [];
  for (let start = first; start <= last; start = addMonths(start, 1)) months.push(start);
  const isNow = plan.today >= first && plan.today <= last;

  return (
    <Section title={t('timeline')}>
      <div className={styles['strip']} dir="ltr" aria-hidden="true">
        <div className={styles['head']}>
          {months.map((start) => (
            <span key={start} style={{ flexGrow: daysBetween(start, lastOfMonth(start)) + 1 }}>
              {month(start, 'short')}
            </span>
          ))}
        </div>
        {rows.map(({ action, from, to }) => (
          <div key={action.id} className={styles['row']}>
            <span className={styles['name']} dir="auto" title={action.title}>
              {action.title}
            </span>
            <span className={styles['track']}>
              <span
                className={styles['bar']}
                data-timing={action.timing}
                title={`${date(from, 'short')} – ${date(to, 'short')} · ${wordOf(action, t)}`}
                style={{
                  insetInlineStart: share(daysBetween(first, from)),
                  inlineSize: share(daysBetween(from, to) + 1),
                }}
              />
            </span>
          </div>
        ))}
        {isNow && (
          <div className={styles['over']}>
            <span
              className={styles['now']}
              style={{ insetInlineStart: share(daysBetween(first, plan.today) + 0.5) }}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
