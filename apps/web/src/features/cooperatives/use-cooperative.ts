import { queryOptions, useQuery } from '@tanstack/react-query';
import { readCooperative } from '@tiwizi/api-client';
import { api } from '../../shared/api';

export const cooperativeKey = (id: string) => ['cooperatives', 'one', id] as const;

export const cooperativeBy = (id: string) =>
  queryOptions({
    queryKey: cooperativeKey(id),
    queryFn: ({ signal }) => readCooperative(api, { path: { id }, signal }),
  });

export const useCooperative = (id: string) => useQuery(cooperativeBy(id));
