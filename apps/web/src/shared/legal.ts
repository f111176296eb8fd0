import { queryOptions } from '@tanstack/react-query';
import { readCohortLegalCalendar, readLegalCalendar, type components } from '@tiwizi/api-client';
import { type SignState } from '@tiwizi/ui';
import { api } from './api';

export type LegalCalendar = components['schemas']['LegalCalendarDto'];
export type LegalItem = components['schemas']['LegalItemDto'];
export type CohortLegalItem = components['schemas']['CohortLegalItemDto'];

/** How the state of a legal item is drawn. */
export const legalSigns = {
  done: 'done',
  late: 'late',
  due_soon: 'due_soon',
  ahead: 'not_due',
} as const satisfies Record<LegalItem['state'], SignState>;

export const legalCalendarOf = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['legal-calendar', cooperativeId],
    queryFn: ({ signal }) => readLegalCalendar(api, { path: { id: cooperativeId }, signal }),
  });

export const cohortLegalCalendarOf = (programmeId: string) =>
  queryOptions({
    queryKey: ['cohort-legal-calendar', programmeId],
    queryFn: ({ signal }) => readCohortLegalCalendar(api, { path: { id: programmeId }, signal }),
  });
