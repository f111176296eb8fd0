import { useQuery } from '@tanstack/react-query';
import { readCooperative } from '@tiwizi/api-client';
import { api } from '../../shared/api';

export const cooperativeKey = (id: string) => ['cooperatives', 'one', id] as const;

export function useCooperative(id: string) {
  return useQuery({
    queryKey: cooperativeKey(id),
    queryFn: ({ signal }) => readCooperative(api, { path: { id }, signal }),
  });
}
