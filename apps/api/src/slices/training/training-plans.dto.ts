import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
import {
  Choice,
  Decimal,
  Flag,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
  Uuids,
} from '../../platform/contract/fields';
import { ModuleTextDto } from './module-content.dto';

/** How far one cooperative is with one module of the plan. */
export const TRAINING_STATES = ['in_plan', 'scheduled', 'held'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

export const trainingPlanSteps = ['save', 'make-guide'] as const;
export type TrainingPlanStep = (typeof trainingPlanSteps)[number];

export class TrainedCooperativeDto {
  @Uuid()
  enrolmentId!: string;

  @Text({ max: 200 })
  nameFr!: string;

  @Text({ min: 0, max: 200 })
  nameAr!: string;
}

export class TrainingNeedDto {
  @Uuid()
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 40 })
  criterionCode!: string;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Text({ max: 2000 })
  statement!: string;

  @Decimal({ min: 0, max: 1000, description: 'Gap × weight.' })
  priority!: number;
}

export class TrainingPlaceDto {
  @Uuid()
  enrolmentId!: string;

  @Choice(TRAINING_STATES, 'TrainingState')
  state!: TrainingState;
}

export class PlannedModuleDto {
  @Uuid()
  moduleId!: string;

  @Items(() => TrainingPlaceDto, { max: 5000 })
  cooperatives!: TrainingPlaceDto[];
}

/** A module of the catalogue, as much as a plan needs of it. */
export class PlannableModuleDto {
  @Uuid()
  id!: string;

  @Text({ max: 20 })
  code!: string;

  @Nested(() => ModuleTextDto)
  title!: ModuleTextDto;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Decimal({ min: 0, max: 1000, places: 1 })
  plannedHours!: number;

  @Texts({ max: 100, maxLength: 40 })
  criteria!: string[];

  @Texts({ max: 20, maxLength: 20 })
  buildsOn!: string[];

  @Flag()
  retired!: boolean;
}

export class CoverageDto {
  @Integer({ min: 0, max: 1_000_000, description: 'Agreed needs whose remedy is a training.' })
  needs!: number;

  @Integer({ min: 0, max: 1_000_000, description: 'Those that a module of the plan answers.' })
  covered!: number;
}

export class TrainingPlanDto {
  @Uuid()
  programmeId!: string;

  @Text({ max: 200 })
  programmeNameFr!: string;

  @Text({ min: 0, max: 200 })
  programmeNameAr!: string;

  @Integer({ min: 0, max: 1_000_000, description: '0 while nothing has been saved.' })
  version!: number;

  @Instant({ nullable: true })
  updatedAt!: string | null;

  @Text({ max: 120, nullable: true })
  updatedByName!: string | null;

  @Items(() => PlannedModuleDto, { max: 100, description: 'In the order of teaching.' })
  modules!: PlannedModuleDto[];

  @Items(() => TrainedCooperativeDto, { max: 5000 })
  cooperatives!: TrainedCooperativeDto[];

  @Items(() => TrainingNeedDto, { max: 100_000 })
  needs!: TrainingNeedDto[];

  @Items(() => PlannableModuleDto, { max: 500 })
  catalogue!: PlannableModuleDto[];

  @Nested(() => CoverageDto)
  coverage!: CoverageDto;

  @Choice(trainingPlanSteps, 'TrainingPlanStep', { list: true })
  may!: TrainingPlanStep[];
}

export class ProposedModuleDto {
  @Uuid()
  moduleId!: string;

  @Uuids({ max: 5000 })
  enrolmentIds!: string[];

  @Decimal({ min: 0, max: 1_000_000, description: 'Sum of the priorities of the needs that it answers.' })
  priority!: number;
}

export class TrainingProposalDto {
  @Items(() => ProposedModuleDto, { max: 500 })
  modules!: ProposedModuleDto[];

  @Nested(() => CoverageDto)
  coverage!: CoverageDto;
}

export class TaughtModuleDto {
  @Uuid()
  moduleId!: string;

  @Uuids({ max: 5000 })
  enrolmentIds!: string[];
}

export class SaveTrainingPlanDto {
  @Items(() => TaughtModuleDto, { max: 100, description: 'In the order of teaching.' })
  modules!: TaughtModuleDto[];
}
