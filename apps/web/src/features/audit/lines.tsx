import { useState } from 'react';
import { localDate } from '@tiwizi/domain';
import { Icon, Tag } from '@tiwizi/ui';
import { homeZone, useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { kindOfChange, type AuditLine } from './audited';
import styles from './audit.module.css';
import { Comparison } from './comparison';
import { useThingWords } from './thing-words';
import { useCodeWords } from './value-words';

export interface LinesProps {
  lines: readonly AuditLine[];
  /** All of one thing: no line needs a way to the thing's history. */
  alone: boolean;
}

/** Day by day, the latest first. */
export function Lines({ lines, alone }: LinesProps) {
  const { date } = useFormat();
  const days = new Map<string, AuditLine[]>();
  for (const line of lines) {
    const day = localDate(new Date(line.at), homeZone);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles['day']}>
      <h2>{date(day, 'weekday')}</h2>
      <ul className={styles['lines']}>
        {ofDay.map((line) => (
          <li key={line.id}>
            <Line line={line} alone={alone} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Line({ line, alone }: { line: AuditLine; alone: boolean }) {
  const t = useTexts('audit');
  const { time } = useFormat();
  const words = useCodeWords();
  const { who, nameOfThing } = useThingWords();
  const [open, setOpen] = useState(false);
  const name = nameOfThing(line);
  return (
    <details className={styles['line']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time dateTime={line.at} className={styles['time']}>
          {time(line.at)}
        </time>
        <bdi className={styles['who']}>{who(line)}</bdi>
        <span className={styles['verb']}>{words.verb(line.verb)}</span>
        <span className={styles['thing']}>
          {words.thing(line.entity)}
          {name && (
            <>
              {' · '}
              <bdi className={styles['name']}>{name}</bdi>
            </>
          )}
        </span>
        <span className={styles['change']}>
          {line.entity !== 'sign-in' && <Tag>{t(`change.${kindOfChange(line)}`)}</Tag>}
        </span>
        <Icon name="chevron" className={styles['chevron']} />
      </summary>
      {open && <Comparison line={line} alone={alone} />}
    </details>
  );
}
