import { useParams, useSearchParams } from 'react-router';
import { SECTORS } from '@tiwizi/domain';
import { measureNames } from './measures';

const id = /^[\da-f-]{36}$/i;
export type ViewName = 'level' | 'measure' | 'programmeId' | 'sector' | 'year' | 'place';

/** What is looked at and how, as the address holds it: a view can be sent as a link. */
export function useView() {
  const { territoryId } = useParams();
  const [params, setParams] = useSearchParams();
  const read = (name: ViewName) => params.get(name) ?? '';
  const sector = SECTORS.find((each) => each === read('sector'));
  const level: 'region' | 'province' =
    territoryId !== undefined || read('level') === 'province' ? 'province' : 'region';
  const year = Number(read('year'));
  const pathAt = (territory: string | null | undefined, search: URLSearchParams) => {
    const path = territory ? `/territories/${territory}` : '/territories';
    return search.size === 0 ? path : `${path}?${search}`;
  };
  return {
    territoryId,
    level,
    measure: measureNames.find((name) => name === read('measure')) ?? 'enrolled',
    place: read('place'),
    query: {
      level,
      ...(territoryId !== undefined && { within: territoryId }),
      ...(id.test(read('programmeId')) && { programmeId: read('programmeId') }),
      ...(sector && { sector }),
      ...(year >= 2000 && year < 2200 && { year }),
    },
    set: (name: ViewName, value: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    /** The same view of a region, or of the whole country. */
    pathTo: (territory: string | null) => {
      const kept = new URLSearchParams(params);
      kept.delete('place');
      kept.delete('level');
      return pathAt(territory, kept);
    },
    /** The same view of one programme. */
    pathOf: (programmeId: string) => {
      const narrowed = new URLSearchParams(params);
      narrowed.set('programmeId', programmeId);
      return pathAt(territoryId, narrowed);
    },
  };
}

export type View = ReturnType<typeof useView>;
