import { isDeepStrictEqual } from 'node:util';
import { type CorrectFollowUpDto } from './corrections.dto';
import { type ContactWordsDto } from './follow-up.dto';
import { type FollowUpRow } from './follow-ups.repository';

/** A correction with what it leaves out filled in from what stands. */
export type WholeContact = Required<Omit<CorrectFollowUpDto, 'reason'>>;

export function wholeOf(contact: FollowUpRow, body: CorrectFollowUpDto): WholeContact {
  return {
    ...wordsOf(body),
    progress: body.progress ?? contact.progress.map(({ actionId, progress }) => ({ actionId, progress })),
    raised: (body.raised ?? contact.raised).map((each) => ({ ...each, words: each.words.trim() })),
    told: body.told ?? contact.solved.map(({ id }) => ({ blockerId: id, news: 'solved' as const })),
    files: body.files ?? [],
    removedFiles: body.removedFiles ?? [],
  };
}

/** Whether a contact reads already as a correction would have it. That a blocker stands still leaves no trace of its own. */
export function saysTheSame(contact: FollowUpRow, whole: WholeContact): boolean {
  const there = new Set(contact.files.map(({ file }) => file.id));
  const solved = whole.told.filter(({ news }) => news === 'solved');
  return (
    isDeepStrictEqual(wordsOf(contact), wordsOf(whole)) &&
    same(
      contact.progress.map(({ actionId, progress }) => [actionId, progress]),
      whole.progress.map(({ actionId, progress }) => [actionId.toLowerCase(), progress]),
    ) &&
    same(contact.raised.map(raisedKey), whole.raised.map(raisedKey)) &&
    same(
      contact.solved.map(({ id }) => [id]),
      solved.map(({ blockerId }) => [blockerId.toLowerCase()]),
    ) &&
    whole.files.every(({ fileId }) => there.has(fileId.toLowerCase())) &&
    whole.removedFiles.every((id) => !there.has(id.toLowerCase()))
  );
}

const raisedKey = ({ id, category, words }: WholeContact['raised'][number]) => [
  id.toLowerCase(),
  category,
  words,
];

const same = (one: readonly string[][], other: readonly string[][]): boolean =>
  isDeepStrictEqual(one.map((key) => key.join(' ')).sort(), other.map((key) => key.join(' ')).sort());

const wordsOf = (contact: ContactWordsDto): ContactWordsDto => ({
  heldOn: contact.heldOn,
  channel: contact.channel,
  spokenTo: contact.spokenTo,
  durationMinutes: contact.durationMinutes,
  summary: contact.summary,
  blockers: contact.blockers,
  nextStep: contact.nextStep,
  nextStepOn: contact.nextStepOn,
  mood: contact.mood,
});
