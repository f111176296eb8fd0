import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { startPlan } from '@tiwizi/api-client';
import { Button, ButtonLink, EmptyState, Stack, StateSign, type SignState } from '@tiwizi/ui';
import { useOutboxState } from '../../offline/use-outbox';
import { api, newId } from '../../shared/api';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { Loaded, Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { withPendingActions } from './pending-actions';
import { hasMainStep, PlanRest, PlanSteps } from './plan-steps';
import { PlanView } from './plan-view';
import { planOf, type EnrolmentPlan, type Plan } from './queries';

const signs: Record<Plan['status'], SignState> = {
  draft: 'not_due',
  proposed: 'due_soon',
  signed: 'done',
  running: 'running',
  closed: 'done',
};

/** The action plan of one enrolled cooperative: written, co-signed, carried out. */
export default function PlanPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('action-plans');
  const query = useQuery(planOf(enrolmentId));
  const plan = query.data?.plan;
  return (
    <EnrolmentScreen
      of={query.data}
      title={t('title')}
      context={
        plan && (
          <>
            <StateSign state={signs[plan.status]} word={t(`states:plan.${plan.status}`)} />
            {plan.revision > 1 && ` · ${t('revision', { number: plan.revision })}`}
          </>
        )
      }
      action={plan && hasMainStep(plan) && <PlanSteps plan={plan} />}
      more={plan && <PlanRest plan={plan} />}
    >
      <Loaded query={query}>
        {(found) => (found.plan ? <KnownPlan plan={found.plan} /> : <NoPlan found={found} />)}
      </Loaded>
    </EnrolmentScreen>
  );
}

function KnownPlan({ plan }: { plan: Plan }) {
  const { commands } = useOutboxState();
  const known = useMemo(() => withPendingActions(plan, commands), [plan, commands]);
  return <PlanView plan={known} />;
}

/** A plan answers needs: where none is agreed yet, that comes first. */
function NoPlan({ found }: { found: EnrolmentPlan }) {
  const t = useTexts('action-plans');
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: () => startPlan(api, { path: { id: found.enrolmentId }, body: { id: newId() } }),
    onSuccess: (plan) => client.setQueryData(planOf(found.enrolmentId).queryKey, { ...found, plan, may: [] }),
  });
  const begin = (look: 'primary' | 'quiet') =>
    found.may.includes('start') && (
      <Button look={look} busy={start.isPending} onClick={() => start.mutate()}>
        {t('start')}
      </Button>
    );
  return (
    <Stack>
      {start.error && <Trouble error={start.error} />}
      {found.agreedNeeds > 0 ? (
        <EmptyState
          title={t('none')}
          hint={t('noneHint', { count: found.agreedNeeds })}
          action={begin('primary')}
        />
      ) : (
        <EmptyState
          title={t('noNeeds')}
          hint={t('noNeedsHint')}
          action={
            <>
              <ButtonLink look="primary" to={`/enrolments/${found.enrolmentId}/needs`}>
                {t('toNeeds')}
              </ButtonLink>
              {begin('quiet')}
            </>
          }
        />
      )}
    </Stack>
  );
}
