import { useMutation } from '@tanstack/react-query';
import { addAction, deleteAction, moveAction } from '@tiwizi/api-client';
import { Button, Menu, useToast, type MenuItem } from '@tiwizi/ui';
import { useKept } from '../../offline/use-kept';
import { useOutbox } from '../../offline/use-outbox';
import { api, newId } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { actionSubject } from './pending-actions';
import { contentOf, lacking, valuesOf } from './action-values';
import styles from './actions-table.module.css';
import { useShowPlan, type Action, type Plan } from './queries';
import { type Order } from './use-order';

type Status = Action['status'];

/** The step that most likely comes next, for each status. */
const next: Record<Status, Status | null> = {
  draft: 'planned',
  planned: 'running',
  running: 'done',
  done: null,
  cancelled: 'draft',
};

interface ActionStepsProps {
  action: Action;
  /** Shows the action with all that hangs on it; none where it is shown already. */
  onOpen?: () => void;
  /** `toPlan`: it was to be planned, and something is missing. */
  onEdit: (toPlan: boolean) => void;
  onFinish: () => void;
  /** Given where the reader may move it up and down. */
  order?: Order;
}

/** What may be done with one action: the next step as a button, the others in a menu. */
export function ActionSteps({ action, onOpen, onEdit, onFinish, order }: ActionStepsProps) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const kept = useKept();
  const show = useShowPlan();
  const change = useMutation({
    mutationFn: (act: () => Promise<Plan>) => act(),
    onSuccess: show,
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const outbox = useOutbox();
  const send = (to: Status) => moveAction(api, { path: { id: action.id }, body: { to } });
  // Work that begins in the village is told from there.
  const begin = async () => {
    const outcome = await outbox.send({
      operation: 'moveAction',
      input: { path: { id: action.id }, body: { to: 'running' } },
      ...{
        subject: actionSubject(action.id),
        label: action.title,
        place: `${window.location.pathname}?action=${action.id}`,
      },
    });
    if (outcome.state === 'refused') toast({ message: problemText(outcome.problem), tone: 'late' });
    if (outcome.state === 'kept') toast(kept());
    if (outcome.state === 'sent') show(outcome.reply);
  };
  const words: Record<Status, string> = {
    draft: action.status === 'cancelled' ? t('move.restore') : t('move.unplan'),
    planned: action.status === 'running' ? t('move.unbegin') : t('move.plan'),
    running: action.status === 'done' ? t('move.reopen') : t('move.begin'),
    done: t('move.finish'),
    cancelled: t('move.cancel'),
  };
  const move = (to: Status) => () => {
    if (to === 'done') onFinish();
    else if (to === 'running' && action.status === 'planned') void begin();
    else if (to === 'planned' && lacking(valuesOf(action)).length > 0) onEdit(true);
    else
      change.mutate(async () => {
        const plan = await send(to);
        if (to === 'cancelled') {
          const onUndo = () => change.mutate(() => send('draft'));
          toast({ message: t('cancelled'), undo: { label: t('app:do.undo'), onUndo } });
        }
        return plan;
      });
  };
  const drop = () =>
    change.mutate(async () => {
      const plan = await deleteAction(api, { path: { id: action.id } });
      const body = { ...contentOf(valuesOf(action)), id: newId() };
      const onUndo = () => change.mutate(() => addAction(api, { path: { id: plan.id }, body }));
      toast({ message: t('deleted'), undo: { label: t('app:do.undo'), onUndo } });
      return plan;
    });

  const first = action.mayMoveTo.find((to) => to === next[action.status]);
  const others: MenuItem[] = [
    ...(onOpen ? [{ label: t('plan-work:open'), icon: 'document' as const, onSelect: onOpen }] : []),
    ...(action.may.includes('edit')
      ? [{ label: t('app:do.edit'), icon: 'edit' as const, onSelect: () => onEdit(false) }]
      : []),
    ...action.mayMoveTo.filter((to) => to !== first).map((to) => ({ label: words[to], onSelect: move(to) })),
    ...(order
      ? [
          { label: t('plan-work:moveUp'), onSelect: () => order.move(action, -1) },
          { label: t('plan-work:moveDown'), onSelect: () => order.move(action, 1) },
        ]
      : []),
    ...(action.may.includes('delete')
      ? [{ label: t('delete'), icon: 'trash' as const, danger: true, onSelect: drop }]
      : []),
  ];
  return (
    <div className={styles['steps']}>
      {first && (
        <Button
          busy={change.isPending}
          aria-label={t('stepOf', { step: words[first], title: action.title })}
          onClick={move(first)}
        >
          {words[first]}
        </Button>
      )}
      {others.length > 0 && (
        <Menu compact icon="more" label={t('moreOf', { title: action.title })} items={others} />
      )}
    </div>
  );
}
