import { type components } from '@tiwizi/api-client';

export type AuditLine = components['schemas']['AuditLineDto'];
export type Fields = Record<string, unknown>;

/** The kinds of thing that writes leave lines about, in the order of a programme's life. */
export const auditedThings = [
  'account',
  'sign-in',
  'cooperative',
  'membership',
  'affiliation',
  'shared-resource',
  'resource-booking',
  'fair',
  'fair-stand',
  'person',
  'person-merge',
  'import',
  'mandate',
  'legal-parameter',
  'legal-item',
  'programme',
  'enrolment',
  'file',
  'grid-draft',
  'grid',
  'diagnostic',
  'needs',
  'questionnaire',
  'questionnaire-response',
  'consultation',
  'training-module',
  'training-plan',
  'training-guide',
  'action-plan',
  'action',
  'action-step',
  'action-stakeholder',
  'action-comment',
  'procedure',
  'session',
  'calendar-feed',
  'workshop-plan',
  'holiday',
  'roll',
  'session-file',
  'session-report',
  'certificates',
  'certificate',
  'follow-up-windows',
  'follow-up',
  'follow-up-reassignment',
  'indicator',
  'programme-indicators',
  'indicator-targets',
  'reading',
  'readings',
  'reading-file',
  'reading-import',
  'silence-thresholds',
  'silence-mute',
  'support-scheme',
  'support',
  'agreement',
  'agreement-commitment',
  'practice',
  'peer-offer',
  'peer-visit',
  'progress-report',
  'notifications',
  'notification-preferences',
  'push-device',
  'delivery',
] as const;

export type AuditedThing = (typeof auditedThings)[number];

export const asAuditedThing = (text: string | null): AuditedThing | undefined =>
  auditedThings.find((thing) => thing === text);

/** One field of a thing, before and after. Undefined: nothing was said of it. */
export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const says = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== false;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
// The line itself says which thing it is about; `unchanged` marks a repeated send.
const silent = new Set(['id', 'unchanged']);

/**
 * What one write changed, field by field. A field that only `before` holds was not touched, unless the thing was
 * removed; one that says nothing on either side, or the same on both, is left out.
 */
export function changesOf({ before, after }: Pick<AuditLine, 'before' | 'after'>): Change[] {
  return Object.keys(after ?? before ?? {})
    .filter((field) => !silent.has(field))
    .map((field) => ({ field, before: before?.[field], after: after?.[field] }))
    .filter((change) => !same(change.before, change.after) && (says(change.before) || says(change.after)));
}

/** Whether the write made the thing, took it away or changed it. */
export function kindOfChange({ before, after }: Pick<AuditLine, 'before' | 'after'>) {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}
