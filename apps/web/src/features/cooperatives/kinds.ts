import { type components } from '@tiwizi/api-client';

export type Cooperative = components['schemas']['CooperativeDto'];
export type CooperativeLine = components['schemas']['CooperativeLineDto'];
export type Member = components['schemas']['MemberDto'];
export type Territory = components['schemas']['TerritoryDto'];
