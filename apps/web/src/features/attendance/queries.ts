import { queryOptions } from '@tanstack/react-query';
import { readRoll } from '@tiwizi/api-client';
import { api } from '../../shared/api';

export const rollBy = (sessionId: string) =>
  queryOptions({
    queryKey: ['roll', sessionId],
    queryFn: ({ signal }) => readRoll(api, { path: { id: sessionId }, signal }),
    // Read anew each time it is opened, and not while somebody writes on it.
    staleTime: Infinity,
    gcTime: 0,
  });
