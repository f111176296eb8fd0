import { memo, useMemo, useState } from 'react';
import { type AttendanceStatus, findsName } from '@tiwizi/domain';
import { SearchField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { PeopleStretch, stretchesOf } from './people-stretch';
import { type Roll, type RollPerson } from './roll';
import styles from './people-list.module.css';
import { type SheetStore } from './sheet-store';

export interface PeopleListProps {
  roll: Roll;
  store: SheetStore;
  onTouch: (person: RollPerson) => void;
  onMark: (person: RollPerson, status: AttendanceStatus) => void;
}

/** From this many on, a name is quicker found than looked for. */
const searchFrom = 12;

/** Whom the words typed find: as they are, or with typing slips where nobody has them as they are. */
function found(people: readonly RollPerson[], typed: string): readonly RollPerson[] {
  if (typed.trim() === '') return people;
  const graded = people.map((person) => ({
    person,
    grade: findsName(typed, person.name, person.nameAr, person.memberCode),
  }));
  const best = Math.max(...graded.map(({ grade }) => grade));
  return graded.filter(({ grade }) => grade > 0 && grade === best).map(({ person }) => person);
}

/** Everybody expected, by cooperative: a touch for present or absent, the other cases at the end of the line. */
export const PeopleList = memo(function PeopleList({ roll, store, onTouch, onMark }: PeopleListProps) {
  const t = useTexts('attendance');
  const format = useFormat();
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const shown = useMemo(() => found(roll.people, wanted), [roll.people, wanted]);
  const arrive = (typed: string): boolean => {
    const [one, ...others] = typed.trim() === '' ? [] : found(roll.people, typed);
    setSaid(others.length > 0 ? t('arrival.several') : '');
    if (one === undefined || others.length > 0) return false;
    onMark(one, 'present');
    setSaid(t('arrival.marked', { name: format.name(one.name, one.nameAr) }));
    return true;
  };
  const groups = roll.cooperatives
    .map((cooperative) => ({
      ...cooperative,
      people: shown.filter(({ enrolmentId }) => enrolmentId === cooperative.enrolmentId),
    }))
    .filter(({ people }) => people.length > 0);
  return (
    <section aria-label={t('people')} className={styles['groups']}>
      <p className={styles['hint']}>{t('hint')}</p>
      {roll.people.length >= searchFrom && (
        <>
          <SearchField label={t('arrival.search')} value={wanted} onSearch={setWanted} onEnter={arrive} />
          <p role="status" className={styles['said']}>
            {said}
          </p>
        </>
      )}
      {groups.length === 0 && <p className={styles['hint']}>{t('noMatch')}</p>}
      {groups.map(({ enrolmentId, nameFr, nameAr, people }, group) => (
        <div key={enrolmentId}>
          <h2 className={styles['cooperative']}>{format.name(nameFr, nameAr)}</h2>
          {stretchesOf(people).map((stretch, place) => (
            <PeopleStretch
              key={stretch[0]?.personId}
              people={stretch}
              first={group === 0 && place < 3}
              {...{ store, onTouch, onMark }}
            />
          ))}
        </div>
      ))}
    </section>
  );
});
