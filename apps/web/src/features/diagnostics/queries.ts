import { queryOptions } from '@tanstack/react-query';
import {
  listDiagnostics,
  listNeeds,
  readAssessorAgreement,
  readDiagnostic,
  readGrid,
  readWaveResults,
  type components,
} from '@tiwizi/api-client';
import { isAskedOf } from '@tiwizi/domain';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type Diagnostic = Schemas['DiagnosticDto'];
export type Result = Schemas['DiagnosticResultDto'];
export type Answer = Schemas['RecordedAnswerDto'];
export type EarlierAnswer = Schemas['EarlierAnswerDto'];
export type Respondent = Schemas['RespondentDto'];
export type Talk = Schemas['TalkDto'];
export type DiagnosticList = Schemas['DiagnosticListDto'];
export type DiagnosticItem = Schemas['DiagnosticListItemDto'];
export type Wave = Diagnostic['wave'];
export type AssessorAgreement = Schemas['AssessorAgreementDto'];
export type Grid = Schemas['GridVersionDto'];
export type Dimension = Schemas['GridDimensionDto'];
export type Criterion = Schemas['GridCriterionDto'];
export type Needs = Schemas['NeedsDto'];
export type RankedGap = Schemas['RankedGapDto'];
export type WaveResults = Schemas['WaveResultsDto'];

export const waves = ['baseline', 'midline', 'endline'] as const;

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

/** The part of the grid that is asked of the diagnostic's cooperative. */
export function askedGrid(grid: Grid, diagnostic: Diagnostic): Grid {
  const dimensions = grid.dimensions.map((dimension) => ({
    ...dimension,
    criteria: dimension.criteria.filter(({ appliesTo }) => isAskedOf(appliesTo, diagnostic)),
  }));
  return { ...grid, dimensions: dimensions.filter(({ criteria }) => criteria.length > 0) };
}

export const agreementOf = (programmeId: string, wave: Wave) =>
  queryOptions({
    queryKey: ['assessor-agreement', programmeId, wave],
    queryFn: ({ signal }) =>
      readAssessorAgreement(api, { path: { id: programmeId }, query: { wave }, signal }),
  });

export const needsOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['needs', enrolmentId],
    queryFn: ({ signal }) => listNeeds(api, { path: { id: enrolmentId }, signal }),
  });
