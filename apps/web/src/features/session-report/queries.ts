import { queryOptions } from '@tanstack/react-query';
import { readSessionReport, type components } from '@tiwizi/api-client';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type SessionReport = Schemas['SessionReportDto'];
export type ReportBody = Schemas['WriteSessionReportDto'];
export type Question = Schemas['LearningQuestionDto'];
export type Faces = Schemas['FacesDto'];
export type Tally = Schemas['TallyDto'];
export type Moment = Schemas['AddLearningCheckDto']['moment'];

export const reportBy = (sessionId: string) =>
  queryOptions({
    queryKey: ['session-report', sessionId],
    queryFn: ({ signal }) => readSessionReport(api, { path: { id: sessionId }, signal }),
  });

export const reportSubject = (sessionId: string) => `session-report:${sessionId}`;
/** Answers leave whatever becomes of what the trainer wrote. */
export const voicesSubject = (sessionId: string) => `session-voices:${sessionId}`;
