import { Button, Dialog, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type RollPerson } from './roll';

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
