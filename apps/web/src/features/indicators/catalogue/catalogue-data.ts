import { type components } from '@tiwizi/api-client';
import { readIndicator } from '@tiwizi/api-client';
import { api } from '../../../shared/api';

export type CatalogueIndicator = components['schemas']['CatalogueIndicatorDto'];
export type Listed = components['schemas']['IndicatorDto'];
export type IndicatorBody = Omit<components['schemas']['NewIndicatorDto'], 'id'>;
export type Words = components['schemas']['OpenWordsDto'];

export const indicatorOf = (id: string) => ({
  queryKey: ['indicators', id] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => readIndicator(api, { path: { id }, signal }),
});
