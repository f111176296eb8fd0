import { trainingCoverage } from '@tiwizi/domain';
import { type EnrolmentFacts, type ProgrammeFacts } from '../programmes/programmes.port';
import { type ModuleListRow } from './modules.repository';
import {
  type CoverageDto,
  type PlannableModuleDto,
  type TrainingPlanDto,
  type TrainingState,
} from './training-plans.dto';
import { type NeedRow, type TaughtRow } from './training-plans.repository';

/** All that a programme's plan is read from. */
export interface PlanFacts {
  programme: ProgrammeFacts;
  version: number;
  updatedAt: Date | null;
  updatedByName: string | null;
  planned: { moduleId: string; enrolmentIds: string[] }[];
  enrolments: EnrolmentFacts[];
  needs: NeedRow[];
  modules: ModuleListRow[];
  taught: TaughtRow[];
  mayWrite: boolean;
}

export function presentPlan(facts: PlanFacts): TrainingPlanDto {
  const { programme, planned, needs, modules, taught } = facts;
  const states = new Map<string, TrainingState>(
    taught.map((row) => [`${row.module_id} ${row.enrolment_id}`, row.held ? 'held' : 'scheduled']),
  );
  const open = facts.mayWrite && programme.status !== 'closed';
  return {
    programmeId: programme.id,
    programmeNameFr: programme.nameFr,
    programmeNameAr: programme.nameAr,
    version: facts.version,
    updatedAt: facts.updatedAt?.toISOString() ?? null,
    updatedByName: facts.updatedByName,
    modules: planned.map(({ moduleId, enrolmentIds }) => ({
      moduleId,
      cooperatives: enrolmentIds.map((enrolmentId) => ({
        enrolmentId,
        state: states.get(`${moduleId} ${enrolmentId}`) ?? 'in_plan',
      })),
    })),
    cooperatives: facts.enrolments.map((one) => ({
      enrolmentId: one.id,
      nameFr: one.cooperativeNameFr,
      nameAr: one.cooperativeNameAr,
    })),
    needs,
    catalogue: modules.map(plannable),
    coverage: coverageOf(facts),
    may: open ? (planned.length > 0 ? ['save', 'make-guide'] : ['save']) : [],
  };
}

export function coverageOf({
  needs,
  modules,
  planned,
}: Pick<PlanFacts, 'needs' | 'modules' | 'planned'>): CoverageDto {
  return { needs: needs.length, covered: trainingCoverage(needs, modules, planned).covered.length };
}

function plannable(row: ModuleListRow): PlannableModuleDto {
  return {
    id: row.id,
    code: row.code,
    title: row.content.title,
    category: row.category,
    plannedHours: Number(row.planned_hours),
    criteria: row.criteria,
    buildsOn: row.builds_on,
    retired: row.retired,
  };
}
