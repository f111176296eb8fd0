import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { movePlan, printPlan } from '@tiwizi/api-client';
import { Button, Cluster, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { PrintMenu } from '../../shared/print-menu';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import { useShowPlan, type Plan } from './queries';
import { SignDialog } from './sign-dialog';

type Status = Plan['status'];
type Move = Exclude<Status, 'signed'>;

const isMain = (to: Status) => to === 'signed' || to === 'proposed';

/** Whether the plan has a step that should be under the thumb: to be proposed, to be signed. */
export const hasMainStep = (plan: Plan) => plan.mayMoveTo.some(isMain);

/** The one step that brings the plan forward. */
export function PlanSteps({ plan }: { plan: Plan }) {
  const [signing, setSigning] = useState(false);
  return (
    <>
      <PlanMoves plan={plan} moves={plan.mayMoveTo.filter(isMain)} onSign={() => setSigning(true)} />
      <SignDialog open={signing} plan={plan} onClose={() => setSigning(false)} />
    </>
  );
}

/** What else may be done with the plan as a whole. */
export function PlanRest({ plan }: { plan: Plan }) {
  // A signed plan sets itself running when its first action begins.
  const moves = plan.mayMoveTo.filter((to) => !isMain(to) && !(plan.status === 'signed' && to === 'running'));
  return (
    <Cluster>
      <PrintMenu address={(locale) => printPlan.address({ path: { id: plan.id }, query: { locale } })} />
      <PlanMoves plan={plan} moves={moves} />
    </Cluster>
  );
}

interface PlanMovesProps {
  plan: Plan;
  moves: readonly Status[];
  onSign?: () => void;
}

function PlanMoves({ plan, moves, onSign }: PlanMovesProps) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const show = useShowPlan();
  const move = useMutation({
    mutationFn: (to: Move) => movePlan(api, { path: { id: plan.id }, body: { to } }),
    onSuccess: show,
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const words: Record<Status, string> = {
    draft: plan.status === 'proposed' ? t('step.withdraw') : t('step.revise'),
    proposed: t('step.propose'),
    signed: t('step.sign'),
    running: plan.status === 'closed' ? t('step.reopen') : t('step.run'),
    closed: t('step.close'),
  };
  return moves.map((to) => (
    <Button
      key={to}
      look={isMain(to) ? 'primary' : 'secondary'}
      busy={move.isPending}
      onClick={() => (to === 'signed' ? onSign?.() : move.mutate(to))}
    >
      {words[to]}
    </Button>
  ));
}
