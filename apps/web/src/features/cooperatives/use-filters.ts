import { useSearchParams } from 'react-router';
import { COOPERATIVE_KINDS, SECTORS, type CooperativeKind, type Sector } from '@tiwizi/domain';

type FilterName = 'search' | 'territoryId' | 'sector' | 'kind';

export type Filters = Record<'search' | 'territoryId', string> & {
  sector: Sector | '';
  kind: CooperativeKind | '';
};
export type SetFilter = (name: FilterName, value: string) => void;

/** The registry's filters, as the address holds them; '' where one is not set or is none that we know. */
export function useFilters(): { filters: Filters; set: SetFilter; clear: () => void } {
  const [params, setParams] = useSearchParams();
  const read = (name: FilterName) => params.get(name) ?? '';
  return {
    filters: {
      search: read('search').slice(0, 120),
      territoryId: /^[\da-f-]{36}$/i.test(read('territoryId')) ? read('territoryId') : '',
      sector: SECTORS.find((sector) => sector === read('sector')) ?? '',
      kind: COOPERATIVE_KINDS.find((kind) => kind === read('kind')) ?? '',
    },
    set: (name, value) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value.trim() === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true },
      ),
    clear: () => setParams({}, { replace: true }),
  };
}
