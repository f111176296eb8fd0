import { queryOptions } from '@tanstack/react-query';
import { readCertificateSummary, type components } from '@tiwizi/api-client';
import { api } from '../../shared/api';

type Schemas = components['schemas'];
export type CertificateSummary = Schemas['CertificateSummaryDto'];
export type CertificateIssuing = Schemas['CertificateIssuingDto'];
export type CooperativeHours = Schemas['CooperativeHoursDto'];
export type PersonHours = Schemas['PersonHoursDto'];
export type HeldCertificate = Schemas['HeldCertificateDto'];
export type HoursState = PersonHours['state'];
export type Presence = Schemas['AttendanceFiguresDto'];
export type PresenceGroup = Schemas['PresenceGroupDto'];

export const hoursStates = ['ready', 'issued', 'short', 'revoked'] as const;
export const paperLanguages = ['fr', 'ar', 'both'] as const;

/** First part of the keys of all that issuing and revoking change. */
export const certificatesKey = (programmeId: string) => ['certificates', programmeId] as const;

export const summaryOf = (programmeId: string) =>
  queryOptions({
    queryKey: [...certificatesKey(programmeId), 'summary'],
    queryFn: ({ signal }) => readCertificateSummary(api, { path: { id: programmeId }, signal }),
  });
