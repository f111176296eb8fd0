import { queryOptions } from '@tanstack/react-query';
import { listPractices } from '@tiwizi/api-client';
import { api } from '../api';

const shown = 3;

/** A few shared practices on a criterion. */
export const practicesOn = (criterion: string) =>
  queryOptions({
    queryKey: ['practices', 'beside', criterion],
    queryFn: ({ signal }) =>
      listPractices(api, { query: { criterion, status: 'shared', limit: shown }, signal }),
  });
