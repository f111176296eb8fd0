import { queryOptions, useQuery } from '@tanstack/react-query';
import { listPracticeTopics } from '@tiwizi/api-client';
import { api } from './api';
import { useFormat } from './format';

/** The criteria that grids in use ask about. They change with a grid, so one visit asks once. */
export const topics = queryOptions({
  queryKey: ['practice-topics'],
  queryFn: ({ signal }) => listPracticeTopics(api, { signal }),
  staleTime: Infinity,
});

export function useTopics() {
  const { text } = useFormat();
  const { data } = useQuery(topics);
  const items = data?.items ?? [];
  return {
    options: items.map(({ code, title, dimension }) => ({
      value: code,
      label: `${text(dimension)} · ${text(title)}`,
    })),
    /** What a code stands for; the code itself until that is known. */
    nameOf: (code: string) => {
      const topic = items.find((each) => each.code === code);
      return topic ? text(topic.title) : code;
    },
  };
}
