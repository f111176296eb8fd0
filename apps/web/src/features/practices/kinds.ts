import { queryOptions } from '@tanstack/react-query';
import { readPractice, type components } from '@tiwizi/api-client';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type Practice = Schemas['PracticeDto'];
export type PracticeLine = Schemas['PracticeLineDto'];
export type PracticeContent = Schemas['PracticeContentDto'];
export type Topic = Schemas['TopicDto'];

export const statuses = ['draft', 'proposed', 'shared', 'withdrawn'] as const;
export const statusTones = {
  draft: 'plain',
  proposed: 'attention',
  shared: 'done',
  withdrawn: 'late',
} as const;

export const practiceOf = (id: string) =>
  queryOptions({
    queryKey: ['practices', id],
    queryFn: ({ signal }) => readPractice(api, { path: { id }, signal }),
  });

/** Where each step leads. */
export const stepTargets = {
  propose: 'proposed',
  share: 'shared',
  send_back: 'draft',
  withdraw: 'withdrawn',
  take_up: 'draft',
} as const;
