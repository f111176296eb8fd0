import { useQuery } from '@tanstack/react-query';
import { listTerritories } from '@tiwizi/api-client';
import { api } from './api';
import { useFormat } from './format';

/** Regions with their provinces, as options of a field; empty until they are there. */
export function useTerritoryOptions(): { value: string; label: string }[] {
  const { locale, name } = useFormat();
  const { data } = useQuery({
    queryKey: ['territories'],
    queryFn: ({ signal }) => listTerritories(api, { signal }),
    staleTime: Infinity,
  });
  const sorted = (data?.items ?? [])
    .map(({ id, level, parentId, nameFr, nameAr }) => ({ id, level, parentId, called: name(nameFr, nameAr) }))
    .sort((a, b) => a.called.localeCompare(b.called, locale));
  return sorted
    .filter(({ level }) => level === 'region')
    .flatMap((region) => [
      { value: region.id, label: region.called },
      ...sorted
        .filter(({ level, parentId }) => level === 'province' && parentId === region.id)
        .map(({ id, called }) => ({ value: id, label: `\u2003${called}` })),
    ]);
}
