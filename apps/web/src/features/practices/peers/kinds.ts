import { queryOptions } from '@tanstack/react-query';
import { findPeers, type components } from '@tiwizi/api-client';
import { api } from '../../../shared/api';

type Schemas = components['schemas'];
export type Peer = Schemas['PeerDto'];
export type PeerVisit = Schemas['PeerVisitDto'];

export const peersOf = (enrolmentId: string, criterion: string) =>
  queryOptions({
    queryKey: ['peers', enrolmentId, criterion],
    queryFn: ({ signal }) => findPeers(api, { path: { id: enrolmentId }, query: { criterion }, signal }),
    enabled: criterion !== '',
  });

export const visitTones = {
  asked: 'attention',
  accepted: 'plain',
  declined: 'late',
  held: 'done',
  cancelled: 'plain',
} as const;
