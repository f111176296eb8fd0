import { queryOptions } from '@tanstack/react-query';
import { listReadingFiles, readReadingsGrid } from '@tiwizi/api-client';
import { api } from '../../../shared/api';

/** A cooperative's month, kept on its phone. */
export const ownFigures = (programmeId: string, month: string | undefined) =>
  queryOptions({
    queryKey: ['own-readings', programmeId, month ?? 'latest'],
    queryFn: ({ signal }) => readReadingsGrid(api, { path: { id: programmeId }, query: { month }, signal }),
  });

/** The photos of the ledger of a month. */
export const readingFilesOf = (enrolmentId: string, month: string) =>
  queryOptions({
    queryKey: ['reading-files', enrolmentId, month],
    queryFn: ({ signal }) => listReadingFiles(api, { path: { id: enrolmentId }, query: { month }, signal }),
  });

export const readingsSubject = (enrolmentId: string, month: string): string =>
  `readings:${enrolmentId}:${month}`;
