import { type AttendanceStatus } from '@tiwizi/domain';
import { Button, Dialog, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import styles from './roll-call.module.css';
import { differences, type Roll, type RollPerson, type Sheet } from './roll';

export interface RestDialogProps {
  /** Who is not marked; null while nobody asks. */
  people: readonly RollPerson[] | null;
  onAbsent: (people: readonly RollPerson[]) => void;
  onBack: () => void;
}

/** What to make of the people who are not marked yet. */
export function RestDialog({ people, onAbsent, onBack }: RestDialogProps) {
  const t = useTexts('attendance');
  const format = useFormat();
  const rest = people ?? [];
  return (
    <Dialog
      open={people !== null}
      title={t('rest.title', { count: rest.length })}
      closeLabel={t('app:do.close')}
      onClose={onBack}
      actions={
        <>
          <Button look="primary" onClick={() => onAbsent(rest)}>
            {t('rest.absent')}
          </Button>
          <Button onClick={onBack}>{t('rest.back')}</Button>
        </>
      }
    >
      <Stack>
        <p>{t('rest.hint')}</p>
        <p>{rest.map(({ name, nameAr }) => format.name(name, nameAr)).join(' · ')}</p>
      </Stack>
    </Dialog>
  );
}

export interface ConflictDialogProps {
  /** The roll as somebody else saved it; null while nobody did. */
  theirs: Roll | null;
  mine: Sheet;
  onMine: () => void;
  onTheirs: () => void;
  /** Puts the choice off: what is written here stays on this device. */
  onClose: () => void;
}

/** Two people called the same roll: both are shown, and nothing is lost before one of them is chosen. */
export function ConflictDialog({ theirs, mine, onMine, onTheirs, onClose }: ConflictDialogProps) {
  const t = useTexts('attendance');
  const format = useFormat();
  const found = theirs === null ? [] : differences(theirs, mine);
  const word = (status: AttendanceStatus | null) =>
    status === null ? t('unmarked') : t(`states:attendance.${status}`);
  return (
    <Dialog
      open={theirs !== null}
      title={t('conflict.title')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={onMine}>
            {t('conflict.mine')}
          </Button>
          <Button onClick={onTheirs}>{t('conflict.theirs')}</Button>
        </>
      }
    >
      <Stack>
        <p>{t(found.length > 0 ? 'conflict.hint' : 'conflict.same')}</p>
        <ul className={styles['differences']}>
          {found.map(({ person, theirs: other, mine: own }) => (
            <li key={person.personId}>
              {format.name(person.name, person.nameAr)} : {word(other)} / <strong>{word(own)}</strong>
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}
