import { type components } from '@tiwizi/api-client';

export type ComparedPerson = components['schemas']['ComparedPersonDto'];
export type PersonMatch = components['schemas']['PersonMatchDto'];
export type ProvisionalPerson = components['schemas']['ProvisionalPersonDto'];
export type PersonMerge = components['schemas']['PersonMergeDto'];
export type CorrectedMarksOf = components['schemas']['CorrectedMarksOf'];
