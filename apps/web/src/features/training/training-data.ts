import { queryOptions } from '@tanstack/react-query';
import {
  listModules,
  listTrainingGuides,
  readModule,
  readTrainingPlan,
  type components,
} from '@tiwizi/api-client';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type ModuleSummary = Schemas['TrainingModuleDto'];
export type Module = Schemas['ModuleDto'];
export type ModuleContent = Schemas['UpdateModuleDto'];
export type Sheet = Schemas['ExerciseSheetDto'];
export type TrainingPlan = Schemas['TrainingPlanDto'];
export type PlannableModule = Schemas['PlannableModuleDto'];
export type TrainingNeed = Schemas['TrainingNeedDto'];
export type TrainingState = Schemas['TrainingPlaceDto']['state'];
export type TrainedCooperative = Schemas['TrainedCooperativeDto'];

export const catalogue = queryOptions({
  queryKey: ['modules'],
  queryFn: ({ signal }) => listModules(api, { signal }),
});

export const moduleOf = (id: string) =>
  queryOptions({
    queryKey: ['modules', id],
    queryFn: ({ signal }) => readModule(api, { path: { id }, signal }),
  });

export const trainingPlanOf = (programmeId: string) =>
  queryOptions({
    queryKey: ['training-plan', programmeId],
    queryFn: ({ signal }) => readTrainingPlan(api, { path: { id: programmeId }, signal }),
  });

export const guidesOf = (programmeId: string) =>
  queryOptions({
    queryKey: ['training-guides', programmeId],
    queryFn: ({ signal }) => listTrainingGuides(api, { path: { id: programmeId }, signal }),
  });
