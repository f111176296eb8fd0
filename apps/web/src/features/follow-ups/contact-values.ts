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
}

/** What a form begins with: most is filled in or one touch away. */
export function valuesToBegin(
  window: WindowForm,
  refused: Command<'logFollowUp'> | undefined,
): ContactValues {
  const { today, closesOn, lastPromise, contacts } = window;
  return {
    // Of a window that is past nobody can guess the day.
    heldOn: today <= closesOn ? today : '',
    channel: 'phone',
    spokenTo: lastPromise?.spokenTo ?? contacts[0]?.name ?? '',
    durationMinutes: null,
    ...{ summary: '', blockers: '', nextStep: '', nextStepOn: '', mood: '' },
    ...{ progress: {}, raised: [], told: {} },
    ...(refused && valuesOf(refused)),
  };
}

/** The values as the API takes them; `files` are those that it has already. */
export function bodyOf(values: ContactValues, id: string, windowId: string, files: readonly string[]) {
  const { mood, nextStepOn, progress, raised, told, ...words } = values;
  return {
    ...words,
    ...{ id, windowId },
    nextStepOn: nextStepOn || null,
    mood: mood === '' ? null : Number(mood),
    progress: Object.entries(progress).map(([actionId, how]) => ({ actionId, progress: how })),
    raised,
    told: Object.entries(told).map(([blockerId, news]) => ({ blockerId, news })),
    files: files.map((fileId) => ({ fileId, seconds: null })),
  };
}

function valuesOf({ input: { body } }: Command<'logFollowUp'>): ContactValues {
  const { heldOn, channel, spokenTo, durationMinutes, summary, blockers, nextStep, nextStepOn } = body;
  const { mood, progress = [], raised = [], told = [] } = body;
  const face = String(mood ?? '');
  return {
    ...{ heldOn, channel, spokenTo, durationMinutes, summary, blockers, nextStep, raised },
    nextStepOn: nextStepOn ?? '',
    mood: isMood(face) ? face : '',
    progress: Object.fromEntries(progress.map((each) => [each.actionId, each.progress])),
    told: Object.fromEntries(told.map(({ blockerId, news }) => [blockerId, news])),
  };
}
