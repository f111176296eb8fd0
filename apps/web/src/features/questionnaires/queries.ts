import { queryOptions } from '@tanstack/react-query';
import {
  listEnrolmentResponses,
  listQuestionnaires,
  readQuestionnaire,
  readResponse,
  type components,
} from '@tiwizi/api-client';
import { type FormAnswers, type QuestionnaireForm } from '@tiwizi/domain';
import { api } from '../../shared/api';

// The specification says of both only that they are objects: their shape is the domain's, which made them.
type WithForm<Dto> = Omit<Dto, 'form'> & { form: QuestionnaireForm };

export type Questionnaire = WithForm<components['schemas']['QuestionnaireDto']>;
export type FormResponse = Omit<WithForm<components['schemas']['ResponseDto']>, 'answers'> & {
  answers: FormAnswers;
};
export type ResponseItem = components['schemas']['ResponseItemDto'];
export type EnrolmentResponses = components['schemas']['EnrolmentResponsesDto'];

export const questionnairesQuery = queryOptions({
  queryKey: ['questionnaires'],
  queryFn: ({ signal }) => listQuestionnaires(api, { signal }),
});

export const questionnaireBy = (id: string) =>
  queryOptions({
    queryKey: ['questionnaires', id],
    queryFn: async ({ signal }) =>
      (await readQuestionnaire(api, { path: { id }, signal })) as unknown as Questionnaire,
  });

export const responsesOf = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['responses', 'of', enrolmentId],
    queryFn: ({ signal }) => listEnrolmentResponses(api, { path: { id: enrolmentId }, signal }),
  });

export const responseBy = (id: string) =>
  queryOptions({
    queryKey: ['responses', id],
    queryFn: async ({ signal }) =>
      (await readResponse(api, { path: { id }, signal })) as unknown as FormResponse,
  });
