import { type ActionProgress, type BlockerCategory } from '@tiwizi/domain';
import { type Command } from '../../offline/commands';
import { type WindowForm } from './follow-up-page';
import { isMood, type Mood } from './mood-field';

export const channels = ['phone', 'whatsapp', 'video', 'visit'] as const;

export type BlockerNews = 'standing' | 'solved';

export interface RaisedBlocker {
  id: string;
  category: BlockerCategory;
  words: string;
}

/** What is noted of a contact, as the form holds it. */
export interface ContactValues {
  heldOn: string;
  channel: (typeof channels)[number];
  spokenTo: string;
  durationMinutes: number | null;
  summary: string;
  blockers: string;
  nextStep: string;
  nextStepOn: string;
  mood: Mood | '';
  /** By action, of those that were spoken of. */
  progress: Record<string, ActionProgress>;
  raised: RaisedBlocker[];
  /** By blocker, of those told earlier. */
  told: Record<string, BlockerNews>;
  /** Why it is corrected; empty while it is logged. */
  reason: string;
  /** The version that is corrected; 0 while it is logged. */
  version: number;
}

/** What a form begins with: most is filled in or one touch away. */
export function valuesToBegin(window: WindowForm, again: Command<'logFollowUp'> | undefined): ContactValues {
  const { today, closesOn, lastPromise, contacts } = window;
  return {
    // Of a window that is past nobody can guess the day.
    heldOn: today <= closesOn ? today : '',
    channel: 'phone',
    spokenTo: lastPromise?.spokenTo ?? contacts[0]?.name ?? '',
    durationMinutes: null,
    ...{ summary: '', blockers: '', nextStep: '', nextStepOn: '', mood: '' },
    ...{ progress: {}, raised: [], told: {}, reason: '', version: 0 },
    ...(again && valuesOf(again.input.body)),
  };
}

/** The values as the API takes them; `files` are those that it has already. */
export function bodyOf(values: ContactValues, id: string, windowId: string, files: readonly string[]) {
  const { reason: _, version: __, ...words } = contentOf(values);
  return { ...words, ...{ id, windowId }, files: files.map((fileId) => ({ fileId, seconds: null })) };
}

export function contentOf({ mood, nextStepOn, progress, raised, told, ...words }: ContactValues) {
  return {
    ...words,
    nextStepOn: nextStepOn || null,
    mood: mood === '' ? null : Number(mood),
    progress: Object.entries(progress).map(([actionId, how]) => ({ actionId, progress: how })),
    raised,
    told: Object.entries(told).map(([blockerId, news]) => ({ blockerId, news })),
  };
}

type Extra = 'progress' | 'raised' | 'told' | 'reason' | 'version';
type Content = Omit<ReturnType<typeof contentOf>, Extra> & Partial<Pick<ReturnType<typeof contentOf>, Extra>>;

/** The form's values for what was noted. */
export function valuesOf(content: Content): ContactValues {
  const { heldOn, channel, spokenTo, durationMinutes, summary, blockers, nextStep, nextStepOn } = content;
  const { mood, progress = [], raised = [], told = [], reason = '', version = 0 } = content;
  const face = String(mood ?? '');
  return {
    ...{ heldOn, channel, spokenTo, durationMinutes, summary, blockers, nextStep, raised, reason, version },
    nextStepOn: nextStepOn ?? '',
    mood: isMood(face) ? face : '',
    progress: Object.fromEntries(progress.map((each) => [each.actionId, each.progress])),
    told: Object.fromEntries(told.map(({ blockerId, news }) => [blockerId, news])),
  };
}
