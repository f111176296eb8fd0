import { type components } from '@tiwizi/api-client';

export type SharedResource = components['schemas']['SharedResourceDto'];
export type ResourceLine = components['schemas']['ResourceLineDto'];
export type ResourceContent = components['schemas']['ResourceContentDto'];
export type Opening = components['schemas']['OpeningDto'];
export type Booking = components['schemas']['BookingDto'];

export const resourceKinds = ['incubator', 'workspace', 'lab', 'vehicle', 'machine', 'hall'] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

export const asWeekday = (day: number): Weekday => weekdays.find((each) => each === day) ?? 1;
export const isLive = ({ status }: Booking) => status === 'asked' || status === 'confirmed';

export function contentOf(resource: SharedResource): ResourceContent {
  const { kind, nameFr, nameAr, descriptionFr, descriptionAr, place, capacity, openings } = resource;
  const { rules, contact, bookableBy, confirms, retired } = resource;
  return {
    ...{ kind, nameFr, nameAr, descriptionFr, descriptionAr, place, capacity, openings },
    ...{ rules, contact, bookableBy, confirms, retired },
  };
}
