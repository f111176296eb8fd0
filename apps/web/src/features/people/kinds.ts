import { type components } from '@tiwizi/api-client';

export type Account = components['schemas']['AccountDto'];
export type AccountRole = components['schemas']['AccountRole'];
export type CooperativeLine = components['schemas']['CooperativeLineDto'];

export const accountsKey = ['people', 'accounts'] as const;

/** In the order in which a programme is built up. */
export const roles = [
  'administrator',
  'coordinator',
  'trainer',
  'sponsor',
  'cooperative',
] as const satisfies readonly AccountRole[];
