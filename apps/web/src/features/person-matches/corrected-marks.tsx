import { Button, Dialog, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type PersonMerge } from './kinds';
import { type MergeActs } from './use-merge';

export interface CorrectedMarksProps {
  acts: MergeActs;
  merge: PersonMerge | undefined;
}

/** Asks whose the marks are that somebody corrected after two entries became one; then they are taken apart. */
export function CorrectedMarks({ acts, merge }: CorrectedMarksProps) {
  const t = useTexts('person-matches');
  const { name } = useFormat();
  const { asking } = acts;
  if (!asking || !merge) return null;
  const { id, keptName, keptNameAr, mergedName, mergedNameAr } = merge;
  const people = [
    { of: 'kept', called: name(keptName, keptNameAr), role: t('merge.kept') },
    { of: 'merged', called: name(mergedName, mergedNameAr), role: t('merge.merged') },
  ] as const;
  return (
    <Dialog open title={t('corrected.title')} closeLabel={t('app:do.close')} onClose={acts.forgetAsking}>
      <Stack>
        <p dir="auto">{t('corrected.where', { sessions: asking.sessions })}</p>
        <p>{t('corrected.hint')}</p>
        {people.map(({ of, called, role }) => (
          <Button key={of} wide busy={acts.busy === id} onClick={() => void acts.undo(id, of)}>
            <span>
              <bdi>{called}</bdi> · {role}
            </span>
          </Button>
        ))}
      </Stack>
    </Dialog>
  );
}
