import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type Session } from './session-dialog';
import styles from './views.module.css';

type Change = Session['changes'][number];

/** What became of a session, in words, latest first; nothing where nothing changed. */
export function SessionHistory({ session: { changes, zone } }: { session: Session }) {
  const t = useTexts('calendar');
  const format = useFormat();
  if (changes.length === 0) return null;
  return (
    <section>
      <h3 className={styles['dayTitle']}>{t('history')}</h3>
      <ul className={styles['history']}>
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeWords change={change} zone={zone} />
            <span className={styles['soft']}>
              <bdi>{change.byName}</bdi> · <bdi>{format.dateTime(change.at, zone)}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeWords({ change, zone }: { change: Change; zone: string }) {
  const t = useTexts('calendar');
  const format = useFormat();
  const { what, reason, words } = change;
  const sides: Record<typeof what, Record<string, string>> = {
    trainer: { before: change.trainerBefore ?? '', after: change.trainerAfter ?? '' },
    time: {
      before: format.dateTime(change.startsAtBefore, zone),
      after: format.dateTime(change.startsAtAfter, zone),
    },
    venue: { before: change.venueBefore ?? '', after: change.venueAfter ?? '' },
    cancelled: {},
    restored: {},
  };
  const said = t(`change.${what}`, sides[what]);
  const why = [reason && reason !== 'other' && t(`reasons.${reason}`), words].filter(Boolean).join(' · ');
  return <span>{why ? t('because', { change: said, reason: why }) : said}</span>;
}
