import { isDeepStrictEqual } from 'node:util';
import { type ContactWordsDto } from './follow-up.dto';

type Counted = 'progress' | 'raised' | 'told' | 'solved' | 'files';
export type TracedContact = ContactWordsDto & { windowId: string } & {
  [name in Counted]?: readonly unknown[];
};

const counted: readonly Counted[] = ['progress', 'raised', 'told', 'solved', 'files'];
const words = ['spokenTo', 'summary', 'blockers', 'nextStep'] as const;

/** What the audit keeps of a contact: what was done and how many of it; what was said stands in the contact alone. */
export function traceOf(contact: TracedContact): Record<string, unknown> {
  const { windowId, heldOn, channel, durationMinutes, nextStepOn, mood } = contact;
  return {
    ...{ windowId, heldOn, channel, durationMinutes, nextStepOn, mood },
    ...Object.fromEntries(counted.map((name) => [name, contact[name]?.length ?? 0])),
  };
}

/** Which of a contact's words a correction changes, by their names alone. */
export const changedWords = (before: ContactWordsDto, after: ContactWordsDto): string[] =>
  words.filter((name) => !isDeepStrictEqual(before[name], after[name]));
