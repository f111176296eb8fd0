import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { proposeTraining } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { ProgrammesPort } from '../programmes/programmes.port';
import { ModulesRepository } from './modules.repository';
import { SaveTrainingPlanDto, type TrainingPlanDto, TrainingProposalDto } from './training-plans.dto';
import { coverageOf, type PlanFacts, presentPlan } from './training-plans.presenter';
import { TrainingPlansRepository } from './training-plans.repository';

@Injectable()
export class TrainingPlansService {
  constructor(
    private readonly plans: TrainingPlansRepository,
    private readonly modules: ModulesRepository,
    private readonly programmes: ProgrammesPort,
  ) {}

  async read(context: RequestContext, programmeId: string): Promise<TrainingPlanDto> {
    return presentPlan(await this.facts(context, programmeId));
  }

  /** From the needs of today, whatever the saved plan says; nothing is kept. */
  async propose(context: RequestContext, programmeId: string): Promise<TrainingProposalDto> {
    const { needs, modules } = await this.facts(context, programmeId);
    const taught = modules.filter(({ retired }) => !retired);
    const teachable = taught.map(({ builds_on: buildsOn, ...row }) => ({ ...row, buildsOn }));
    const proposed = proposeTraining(needs, teachable);
    return { modules: proposed, coverage: coverageOf({ needs, modules, planned: proposed }) };
  }

  /** Replaces the plan. A module that is no longer taught stays where it stands, and enters no plan anew. */
  async save(
    context: RequestContext,
    programmeId: string,
    version: number,
    { modules }: SaveTrainingPlanDto,
  ): Promise<TrainingPlanDto> {
    const facts = await this.facts(context, programmeId);
    if (facts.programme.status === 'closed') throw conflict('programme-closed');
    const standing = new Set(facts.planned.map(({ moduleId }) => moduleId));
    const teachable = new Set(
      facts.modules.filter((one) => !one.retired || standing.has(one.id)).map((one) => one.id),
    );
    const active = new Set(facts.enrolments.map(({ id }) => id));
    const seen = new Set<string>();
    const faults = modules.flatMap(({ moduleId, enrolmentIds }, place) => {
      const twice = seen.has(moduleId);
      seen.add(moduleId);
      return [
        ...(twice ? [fault(`/modules/${place}/moduleId`, 'module-twice')] : []),
        ...(teachable.has(moduleId) ? [] : [fault(`/modules/${place}/moduleId`, 'unknown-reference')]),
        ...enrolmentIds.flatMap((id, turn) =>
          active.has(id) ? [] : [fault(`/modules/${place}/enrolmentIds/${turn}`, 'unknown-reference')],
        ),
      ];
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const saved = await this.plans.save(context, programmeId, version, modules);
    if (saved === null) throw new Problem(412, 'changed-meanwhile');
    const codes = new Map(facts.modules.map(({ id, code }) => [id, code]));
    const told = (planned: PlanFacts['planned']) => ({
      modules: planned.map(({ moduleId, enrolmentIds }) => ({
        module: codes.get(moduleId) ?? moduleId,
        cooperatives: enrolmentIds.length,
      })),
    });
    context.audit('training-plan', programmeId, told(facts.planned), { version: saved, ...told(modules) });
    return this.read(context, programmeId);
  }

  /** Throws 404 for a programme out of scope; its cooperatives and needs are those in scope. */
  async facts(context: RequestContext, programmeId: string): Promise<PlanFacts> {
    const programme = await this.programmes.findProgramme(context, programmeId);
    if (programme === null) throw notFound();
    const plan = await this.plans.find(context, programmeId);
    const enrolments = await this.programmes.findEnrolments(context, programmeId);
    const needs = await this.plans.needs(context, programmeId);
    const modules = await this.modules.list(context);
    const taught = await this.plans.taught(context, programmeId);
    return {
      programme,
      version: plan?.version ?? 0,
      updatedAt: plan?.updated_at ?? null,
      updatedByName: plan?.updated_by_name ?? null,
      planned: plan?.modules ?? [],
      enrolments: enrolments.filter(({ status }) => status === 'active'),
      needs,
      modules,
      taught,
      mayWrite: scopeOf(context.role, 'training-plans.write') !== 'none',
    };
  }
}
