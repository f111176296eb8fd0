import { Button, Cluster, Dialog, Stack, useToast } from '@tiwizi/ui';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { type ActionChange } from './action-change';
import { BothParts } from './both-parts';
import { type Plan } from './queries';
import { type ActionEdits } from './use-action-edits';

/** Somebody else wrote the same part meanwhile: both texts are there, and nothing is saved over. */
export function ClashDialog({ plan, edits: { clash, settle, reopen } }: { plan: Plan; edits: ActionEdits }) {
  const t = useTexts('plan-work');
  const toast = useToast();
  const finish = (change: ActionChange | null) =>
    void settle(change).catch((problem: unknown) => toast({ message: problemText(problem), tone: 'late' }));
  const leave = () => {
    finish(null);
    if (clash)
      toast({ message: t('clash.left'), undo: { label: t('clash.again'), onUndo: () => reopen(clash) } });
  };
  return (
    <Dialog open={clash !== null} title={t('clash.title')} closeLabel={t('app:do.close')} onClose={leave}>
      {clash?.theirs && (
        <Stack>
          <p>{t('clash.hint', { title: clash.theirs.title })}</p>
          <BothParts
            key={clash.theirs.version}
            base={clash.base}
            change={clash.change}
            theirs={clash.theirs}
            parts={clash.parts}
            needs={plan.needs}
            onSettle={finish}
          />
        </Stack>
      )}
      {clash && !clash.theirs && (
        <Stack>
          <p>{t('clash.gone', { title: clash.change.title ?? clash.base.title })}</p>
          <Cluster>
            <Button look="primary" onClick={() => finish(clash.change)}>
              {t('clash.addAgain')}
            </Button>
            <Button onClick={() => finish(null)}>{t('clash.leaveGone')}</Button>
          </Cluster>
        </Stack>
      )}
    </Dialog>
  );
}
