import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { listProcedures, listResponsibles, readEnrolmentPlan, type components } from '@tiwizi/api-client';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type EnrolmentPlan = Schemas['EnrolmentPlanDto'];
export type Plan = Schemas['ActionPlanDto'];
export type Action = Schemas['ActionDto'];
export type ActionContent = Omit<Schemas['AddActionDto'], 'id'>;
export type Responsibles = Schemas['ResponsiblesDto'];
export type PlanNeed = Schemas['PlanNeedDto'];
export type Procedures = Schemas['ProceduresDto'];
export type Procedure = Schemas['ProcedureDto'];

export const planOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['plan', enrolmentId],
    queryFn: ({ signal }) => readEnrolmentPlan(api, { path: { id: enrolmentId }, signal }),
  });

export const responsiblesOf = (planId: string) =>
  queryOptions({
    queryKey: ['responsibles', planId],
    queryFn: ({ signal }) => listResponsibles(api, { path: { id: planId }, signal }),
  });

export const proceduresOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['procedures', enrolmentId],
    queryFn: ({ signal }) => listProcedures(api, { path: { id: enrolmentId }, signal }),
  });

/** Every write answers the whole plan: shows it at once, without asking again. */
export function useShowPlan(): (plan: Plan) => Plan {
  const client = useQueryClient();
  return (plan) => {
    client.setQueryData(planOf(plan.enrolmentId).queryKey, (now) => now && { ...now, plan, may: [] });
    return plan;
  };
}
