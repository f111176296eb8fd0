import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';

export interface PageOfRows<Row> {
  items: Row[];
  nextCursor: string | null;
  total?: number | null;
}

export interface UsePagesInput<Row> {
  /** Names the list and its filters: a change of either starts anew. */
  key: QueryKey;
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOfRows<Row>>;
}

/** A list that the API pages by cursor, as one growing array of rows. */
export function usePages<Row>({ key, load }: UsePagesInput<Row>) {
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
    rows: data?.pages.flatMap((page) => page.items),
    /** How many there are in all, where the API counts them. */
    total: data?.pages[0]?.total ?? null,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    onMore,
    error,
    refetch,
  };
}
