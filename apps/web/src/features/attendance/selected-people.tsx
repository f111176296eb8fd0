import { Button, Dialog, Stack, useToast } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type RollPerson } from './roll';
import { type RollExtraProps } from './roll-extras';

/** A session that was meant for some: the others were not expected, and do not lower the rate. */
export default function SelectedPeople({ roll, written, onClose }: RollExtraProps) {
  const t = useTexts('roll-extras');
  const toast = useToast();
  const marks = written?.sheet.marks ?? {};
  const unmarked = roll.people.filter(({ personId }) => marks[personId] === undefined);
  const others = unmarked.filter((person) => person.function === 'member');
  const leaveOut = (people: readonly RollPerson[]) => {
    written?.markRest(people, 'not_expected');
    toast({
      message: t('selected.done', { count: people.length }),
      undo: { label: t('app:do.undo'), onUndo: () => written?.undo() },
    });
    onClose();
  };
  return (
    <Dialog open title={t('selected.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Stack>
        <p>{t('selected.hint')}</p>
        <Button wide disabled={others.length === 0} onClick={() => leaveOut(others)}>
          {t('selected.board', { count: others.length })}
        </Button>
        <Button wide disabled={unmarked.length === 0} onClick={() => leaveOut(unmarked)}>
          {t('selected.rest', { count: unmarked.length })}
        </Button>
      </Stack>
    </Dialog>
  );
}
