import { useQuery } from '@tanstack/react-query';
import { listTerritories } from '@tiwizi/api-client';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { type Territory } from './kinds';

/** The country's regions, provinces and communes. They change with a release, so one visit asks once. */
export function useTerritories() {
  const { locale, name } = useFormat();
  const { data } = useQuery({
    queryKey: ['territories'],
    queryFn: ({ signal }) => listTerritories(api, { signal }),
    staleTime: Infinity,
  });
  const sorted = [...(data?.items ?? [])].sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale));
  function nameOf({ nameFr, nameAr }: Territory): string {
    return name(nameFr, nameAr);
  }
  return {
    ready: data !== undefined,
    nameOf,
    of: (level: Territory['level'], parentId?: string) =>
      sorted.filter((each) => each.level === level && (parentId === undefined || each.parentId === parentId)),
    find: (id: string) => sorted.find((each) => each.id === id),
  };
}
