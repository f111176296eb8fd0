import { useMutation } from '@tanstack/react-query';
import { orderActions, readPlan } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import { useShowPlan, type Action, type Plan } from './queries';

export interface Order {
  move: (action: Action, by: number) => void;
  /** Puts one action where another stands. */
  drop: (id: string, ontoId: string) => void;
}

/** The order in which a plan's actions stand. It shows at once; if somebody else changed the plan, theirs is shown. */
export function useOrder(plan: Plan): Order {
  const show = useShowPlan();
  const toast = useToast();
  const sending = useMutation({
    mutationFn: (actionIds: string[]) =>
      orderActions(api, { path: { id: plan.id }, body: { actionIds }, ifMatch: plan.version }),
    onSuccess: show,
    onError: async (problem) => {
      toast({ message: problemText(problem), tone: 'late' });
      if (isProblem(problem, 412)) show(await readPlan(api, { path: { id: plan.id } }));
      else show(plan);
    },
  });
  const place = (id: string, to: number) => {
    const action = plan.actions.find((each) => each.id === id);
    const others = plan.actions.filter((each) => each.id !== id);
    if (!action || sending.isPending) return;
    const actions = others.toSpliced(Math.max(0, to), 0, action);
    if (actions.every((each, row) => each.id === plan.actions[row]?.id)) return;
    show({ ...plan, actions });
    sending.mutate(actions.map((each) => each.id));
  };
  const rowOf = (id: string) => plan.actions.findIndex((each) => each.id === id);
  return {
    move: (action, by) => place(action.id, rowOf(action.id) + by),
    drop: (id, ontoId) => place(id, rowOf(ontoId)),
  };
}
