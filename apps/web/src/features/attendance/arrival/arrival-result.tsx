import { Icon, type IconName, Tag } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type Marks } from '../roll';
import { type Arrival, type Tone, toneOf } from './arrival-of';
import styles from './arrival.module.css';

const icons: Record<Tone, IconName> = { good: 'check', known: 'info', bad: 'warning' };

export interface ArrivalResultProps {
  /** Of the last badge; null before there was one. */
  arrival: Arrival | null;
  marks: Marks;
}

/** What became of the last badge, big enough to be read by whoever holds it. */
export function ArrivalResult({ arrival, marks }: ArrivalResultProps) {
  const t = useTexts('arrival');
  const tone = arrival && toneOf(arrival);
  return (
    <div role="status" className={styles['result']} data-tone={tone ?? 'none'}>
      {tone && <Icon name={icons[tone]} size={32} />}
      {arrival ? <Words arrival={arrival} marks={marks} /> : <p>{t('show')}</p>}
    </div>
  );
}

function Words({ arrival, marks }: { arrival: Arrival; marks: Marks }) {
  const t = useTexts('arrival');
  const format = useFormat();
  if (!('person' in arrival)) {
    return (
      <div>
        <p className={styles['name']}>{t(`${arrival.outcome}.title`)}</p>
        <p>{t(`${arrival.outcome}.hint`)}</p>
      </div>
    );
  }
  const { person, outcome } = arrival;
  const status = t(`states:attendance.${marks[person.personId] ?? 'present'}`);
  return (
    <div>
      <p className={styles['name']}>
        <bdi>{format.name(person.name, person.nameAr)}</bdi>
      </p>
      {outcome === 'already' ? <p>{t('already', { status })}</p> : <Tag>{status}</Tag>}
    </div>
  );
}
