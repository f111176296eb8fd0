import { queryOptions } from '@tanstack/react-query';
import { listSessionFiles } from '@tiwizi/api-client';
import { api } from '../api';

/** What the removal of one photo, or its undoing, is about: the latest word on it counts. */
export const removalOf = (sessionId: string, fileId: string) => `session-file:${sessionId}:${fileId}`;
export const sessionOfRemoval = (subject: string): string => subject.split(':')[1] ?? '';

/** The photos of a session, removed ones left out. */
export const sessionFilesOf = (sessionId: string) =>
  queryOptions({
    queryKey: ['session-files', sessionId],
    queryFn: ({ signal }) => listSessionFiles(api, { path: { id: sessionId }, signal }),
  });
