import { queryOptions } from '@tanstack/react-query';
import {
  listDiagnostics,
  listNeeds,
  readDiagnostic,
  readGrid,
  readWaveResults,
  type components,
} from '@tiwizi/api-client';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type Diagnostic = Schemas['DiagnosticDto'];
export type Result = Schemas['DiagnosticResultDto'];
export type Answer = Schemas['AnswerDto'];
export type Grid = Schemas['GridVersionDto'];
export type Dimension = Schemas['GridDimensionDto'];
export type Criterion = Schemas['GridCriterionDto'];
export type Needs = Schemas['NeedsDto'];
export type RankedGap = Schemas['RankedGapDto'];
export type WaveResults = Schemas['WaveResultsDto'];

export const diagnosticsOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['diagnostics', enrolmentId],
    queryFn: ({ signal }) => listDiagnostics(api, { path: { id: enrolmentId }, signal }),
  });

export const resultsOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['wave-results', enrolmentId],
    queryFn: ({ signal }) => readWaveResults(api, { path: { id: enrolmentId }, signal }),
  });

export const diagnosticBy = (id: string) =>
  queryOptions({
    queryKey: ['diagnostic', id],
    queryFn: ({ signal }) => readDiagnostic(api, { path: { id }, signal }),
  });

/** Never changes under its id, so it is asked for once. */
export const gridBy = (id: string) =>
  queryOptions({
    queryKey: ['grid', id],
    queryFn: ({ signal }) => readGrid(api, { path: { id }, signal }),
    staleTime: Infinity,
    gcTime: Infinity,
  });

export const needsOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['needs', enrolmentId],
    queryFn: ({ signal }) => listNeeds(api, { path: { id: enrolmentId }, signal }),
  });
