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

type Move = Exclude<Plan['status'], 'signed'>;

/** What may be done with the plan as a whole now; signing and proposing stand out. */
export function PlanSteps({ plan }: { plan: Plan }) {
  const t = useTexts('action-plans');
  const toast = useToast();
  const show = useShowPlan();
  const [signing, setSigning] = useState(false);
  const move = useMutation({
    mutationFn: (to: Move) => movePlan(api, { path: { id: plan.id }, body: { to } }),
    onSuccess: show,
    onError: (problem) => toast({ message: problemText(problem), tone: 'late' }),
  });
  const words: Record<Plan['status'], string> = {
    draft: plan.status === 'proposed' ? t('step.withdraw') : t('step.revise'),
    proposed: t('step.propose'),
    signed: t('step.sign'),
    running: plan.status === 'closed' ? t('step.reopen') : t('step.run'),
    closed: t('step.close'),
  };
  // A signed plan sets itself running when its first action begins.
  const steps = plan.mayMoveTo.filter((to) => !(plan.status === 'signed' && to === 'running'));
  return (
    <Cluster>
      <PrintMenu address={(locale) => printPlan.address({ path: { id: plan.id }, query: { locale } })} />
      {steps.map((to) => (
        <Button
          key={to}
          look={to === 'signed' || to === 'proposed' ? 'primary' : 'secondary'}
          busy={move.isPending}
          onClick={() => (to === 'signed' ? setSigning(true) : move.mutate(to))}
        >
          {words[to]}
        </Button>
      ))}
      <SignDialog open={signing} plan={plan} onClose={() => setSigning(false)} />
    </Cluster>
  );
}
