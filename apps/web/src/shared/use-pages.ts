import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';

export interface PageOfRows<Row> {
  items: Row[];
  nextCursor: string | null;
  total?: number | null;
}

export interface UsePagesInput<Page> {
  /** Names the list and its filters: a change of either starts anew. */
  key: QueryKey;
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page>;
}

/** A list that the API pages by cursor, as one growing array of rows. */
export function usePages<Page extends PageOfRows<unknown>>({ key, load }: UsePagesInput<Page>) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const { fetchNextPage, data, error, refetch } = query;
  const onMore = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  return {
    /** Undefined until the first page is there. */
    rows: data?.pages.flatMap<Page['items'][number]>((page) => page.items),
    /** What the first page says beside its rows. */
    first: data?.pages[0],
    /** How many there are in all, where the API counts them. */
    total: data?.pages[0]?.total ?? null,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    onMore,
    error,
    refetch,
  };
}
