import { queryOptions } from '@tanstack/react-query';
import { listSupportSchemes, type components } from '@tiwizi/api-client';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type Support = Schemas['SupportDto'];
export type Overlap = Schemas['SupportOverlapDto'];
export type Overlapping = Schemas['OverlappingSupportDto'];
export type Scheme = Schemas['SupportSchemeDto'];
export type Total = Schemas['SupportTotalDto'];

export const categories = ['technical', 'financial', 'legal', 'organisational', 'commercial'] as const;
export const statuses = ['asked', 'granted', 'paid', 'refused', 'ended'] as const;
export const filterNames = [
  'schemeId',
  'territoryId',
  'sector',
  'status',
  'doubled',
  'cooperativeId',
] as const;

export const schemes = queryOptions({
  queryKey: ['support-schemes'],
  queryFn: ({ signal }) => listSupportSchemes(api, { signal }),
});

export const tones = {
  asked: 'attention',
  granted: 'plain',
  paid: 'done',
  refused: 'late',
  ended: 'plain',
} as const;
