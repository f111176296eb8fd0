import { type components } from '@tiwizi/api-client';

export type Fair = components['schemas']['FairDto'];
export type FairLine = components['schemas']['FairLineDto'];
export type FairContent = components['schemas']['FairContentDto'];
export type FairTotals = components['schemas']['FairTotalsDto'];
export type Stand = components['schemas']['FairStandDto'];
export type StandContent = components['schemas']['UpdateFairStandDto'];

export const fairKinds = ['fair', 'market', 'encounter'] as const;
export const standStates = ['invited', 'confirmed', 'declined', 'came', 'absent'] as const;

export function contentOf(fair: FairLine): FairContent {
  const { kind, nameFr, nameAr, organiser, place, fromOn, toOn, tour, institutions, notes, cancelled } = fair;
  return { kind, nameFr, nameAr, organiser, place, fromOn, toOn, tour, institutions, notes, cancelled };
}
