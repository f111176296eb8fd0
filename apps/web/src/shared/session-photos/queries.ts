import { queryOptions } from '@tanstack/react-query';
import { listSessionFiles } from '@tiwizi/api-client';
import { api } from '../api';

/** The photos of a session, removed ones left out. */
export const sessionFilesOf = (sessionId: string) =>
  queryOptions({
    queryKey: ['session-files', sessionId],
    queryFn: ({ signal }) => listSessionFiles(api, { path: { id: sessionId }, signal }),
  });
