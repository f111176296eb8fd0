import { memo, useSyncExternalStore } from 'react';
import { ATTENDANCE_STATUSES, type AttendanceStatus } from '@tiwizi/domain';
import { type SignState, StateSign, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './people-list.module.css';
import { isStatus, type RollPerson } from './roll';
import { type SheetStore } from './sheet-store';

const signs: Record<AttendanceStatus, SignState> = {
  present: 'done',
  late: 'running',
  left_early: 'running',
  excused: 'due_soon',
  absent: 'late',
  not_expected: 'not_applicable',
};

/** What a line can be marked; the first is only shown, never chosen. They stand still while their line is touched. */
const Statuses = memo(function Statuses() {
  const t = useTexts('attendance');
  return (
    <>
      <option value="" hidden>
        {t('unmarked')}
      </option>
      {ATTENDANCE_STATUSES.map((each) => (
        <option key={each} value={each}>
          {t(`states:attendance.${each}`)}
        </option>
      ))}
    </>
  );
});

export interface PersonLineProps {
  person: RollPerson;
  store: SheetStore;
  onTouch: (person: RollPerson) => void;
  onMark: (person: RollPerson, status: AttendanceStatus) => void;
}

// Two hundred lines stand still while one is touched.
export const PersonLine = memo(function PersonLine({ person, store, onTouch, onMark }: PersonLineProps) {
  const t = useTexts('attendance');
  const format = useFormat();
  const status = useSyncExternalStore(store.subscribe, () => store.statusOf(person.personId));
  const name = format.name(person.name, person.nameAr);
  return (
    <li className={styles['person']} data-status={status ?? 'unmarked'}>
      <button type="button" className={styles['touch']} onClick={() => onTouch(person)}>
        {status === undefined ? (
          <span className={styles['open']}>
            <VisuallyHidden>{t('unmarked')}</VisuallyHidden>
          </span>
        ) : (
          <StateSign compact state={signs[status]} word={t(`states:attendance.${status}`)} />
        )}
        <span className={styles['words']}>
          <bdi className={styles['name']}>{name}</bdi>
          {person.function !== 'member' && (
            <span className={styles['function']}>{t(`states:function.${person.function}`)}</span>
          )}
        </span>
      </button>
      <select
        className={styles['status']}
        aria-label={t('statusOf', { name })}
        value={status ?? ''}
        onChange={({ target: { value } }) => isStatus(value) && onMark(person, value)}
      >
        <Statuses />
      </select>
    </li>
  );
});
