import { addDays, type CalendarDate } from './calendar';

export const AGREEMENT_STATES = ['draft', 'ahead', 'running', 'ending', 'ended'] as const;
/** `draft`: not signed; `ahead`: signed and not begun; `ending`: its last day is at most thirty days away. */
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export const AGREEMENT_ENDING_DAYS = 30;

export interface AgreementDates {
  signedOn: CalendarDate | null;
  from: CalendarDate;
  /** The last day; null: without an end. */
  to: CalendarDate | null;
  /** Renewed by itself: its last day is not its end. */
  renewal: 'none' | 'tacit' | 'by_decision';
}

/** Where an agreement stands on `today`. */
export function agreementState(
  { signedOn, from, to, renewal }: AgreementDates,
  today: CalendarDate,
): AgreementState {
  if (signedOn === null || signedOn > today) return 'draft';
  if (today < from) return 'ahead';
  if (to === null || renewal === 'tacit') return 'running';
  if (today > to) return 'ended';
  return to <= addDays(today, AGREEMENT_ENDING_DAYS) ? 'ending' : 'running';
}

export const COMMITMENT_STATES = ['done', 'late', 'due_soon', 'open'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** Where a promise stands on `today`; on its day it is not late yet. One without a day is never late. */
export function commitmentState(
  { dueOn, doneOn }: { dueOn: CalendarDate | null; doneOn: CalendarDate | null },
  today: CalendarDate,
): CommitmentState {
  if (doneOn !== null) return 'done';
  if (dueOn === null) return 'open';
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, AGREEMENT_ENDING_DAYS) ? 'due_soon' : 'open';
}
