import { queryOptions } from '@tanstack/react-query';
import { readMyDay } from '@tiwizi/api-client';
import { api } from '../../shared/api';

export const myDay = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => readMyDay(api, { signal }),
});
