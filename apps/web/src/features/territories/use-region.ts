import { useQuery } from '@tanstack/react-query';
import { listTerritories } from '@tiwizi/api-client';
import { api } from '../../shared/api';

/** The territory of the address, once the country's places are known. */
export function useRegion(id: string | undefined) {
  const { data } = useQuery({
    queryKey: ['territories'],
    queryFn: ({ signal }) => listTerritories(api, { signal }),
    staleTime: Infinity,
    enabled: id !== undefined,
  });
  return data?.items.find((each) => each.id === id);
}
