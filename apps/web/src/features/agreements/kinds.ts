import { queryOptions } from '@tanstack/react-query';
import { readAgreement, type components } from '@tiwizi/api-client';
import { type SignState } from '@tiwizi/ui';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type Agreement = Schemas['AgreementDto'];
export type Commitment = Schemas['CommitmentDto'];
export type Party = Schemas['PartyDto'];

export const roles = ['lead', 'funder', 'partner', 'beneficiary'] as const;
export const renewals = ['none', 'tacit', 'by_decision'] as const;

export const agreementOf = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => readAgreement(api, { path: { id }, signal }),
  });

export const stateTones = {
  draft: 'plain',
  ahead: 'plain',
  running: 'done',
  ending: 'attention',
  ended: 'plain',
} as const;

export const commitmentSigns: Record<Commitment['state'], SignState> = {
  done: 'done',
  late: 'late',
  due_soon: 'due_soon',
  open: 'not_due',
};
