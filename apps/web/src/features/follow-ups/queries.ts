import { queryOptions } from '@tanstack/react-query';
import { readEnrolmentFollowUps, readFollowUpWindow } from '@tiwizi/api-client';
import { api } from '../../shared/api';

export const windowBy = (id: string) =>
  queryOptions({
    queryKey: ['follow-up-window', id],
    queryFn: ({ signal }) => readFollowUpWindow(api, { path: { id }, signal }),
  });

export const enrolmentFollowUps = (enrolmentId: string) =>
  queryOptions({
    queryKey: ['follow-ups', enrolmentId],
    queryFn: ({ signal }) => readEnrolmentFollowUps(api, { path: { id: enrolmentId }, signal }),
  });
