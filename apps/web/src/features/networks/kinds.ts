import { type components } from '@tiwizi/api-client';

export type Affiliation = components['schemas']['AffiliationDto'];
export type Network = components['schemas']['NetworkDto'];
export type NetworkLine = components['schemas']['NetworkLineDto'];
export type Organisation = components['schemas']['OrganisationDto'];

/** The side of an affiliation that a list is about: what belongs, or what it belongs to. */
export type Side = 'organisation' | 'network';
