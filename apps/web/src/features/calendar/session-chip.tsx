import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { standingOf, useSessionName } from './session-list';
import { type Entry, kinds } from './use-calendar';
import styles from './views.module.css';

/** The sign of a kind of session: a shape of its own, and a colour. */
export function KindSign({ kind }: { kind: Entry['kind'] }) {
  return <span aria-hidden="true" className={styles['kind']} data-kind={kind} />;
}

/** What the signs mean. */
export function KindLegend() {
  const t = useTexts('sessions');
  return (
    <ul className={styles['legend']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindSign kind={kind} /> {t(`states:sessionKind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** One session in a line: its hour, its name, and who leads it, for several groups may have the same. */
export function SessionChip({ entry, onOpen }: { entry: Entry; onOpen: (id: string) => void }) {
  const format = useFormat();
  const name = useSessionName()(entry);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['chip']}
      data-standing={standingOf(entry)}
      data-kind={entry.kind}
      title={`${name} · ${entry.venue} · ${entry.trainerName}`}
      onClick={() => onOpen(entry.id)}
    >
      <KindSign kind={entry.kind} />
      <bdi dir="ltr" className={styles['chipHour']}>
        {format.time(entry.startsAt, entry.zone)}
      </bdi>
      <span dir="auto" className={styles['chipName']}>
        {name} · {entry.trainerName}
      </span>
    </button>
  );
}
