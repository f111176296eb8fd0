import { readMe, readRoll } from '@tiwizi/api-client';
import { rollSubject, withPending } from '../../features/attendance/pending-roll';
import { bodyOf, type Roll, sheetOf, stateOf } from '../../features/attendance/roll';
import { accountOutbox } from '../../offline/account-outbox';
import { deviceShelf } from '../../offline/account-store';
import { type NewCommand } from '../../offline/commands';
import { type Outbox } from '../../offline/outbox';
import { enterDevice } from '../../offline/shared-device';
import { api, newId, rememberSession } from '../../shared/api';
import { settle } from '../settle';

/** One thing that somebody does; what is written down carries `words`, which are found again on the server. */
export interface Deed {
  kind: 'follow-up' | 'walk-in' | 'comment' | 'photo' | 'roll';
  /** The window, session, action or enrolment it is about. */
  about: string;
  enrolmentId: string;
  /** Of a follow-up. */
  heldOn?: string;
  words: string;
}

export interface OutboxPage {
  begin(): Promise<void>;
  /** Does them one after the other, each kept before the next; sending has begun when it ends. */
  live(deeds: Deed[]): Promise<void>;
  /** Sends as often as it takes. Answers what is still there: nothing, if all went well. */
  sendAll(): Promise<{ operation: string; refusal: unknown }[]>;
}

declare global {
  var outboxPage: OutboxPage;
}

const turns = 40;
let outbox: Outbox;

/**
 * The outbox of a real browser without the screens around it: its store, its seal, its requests and its answers to
 * refusals, so that hundreds of days can be lived through in one page. Built for the tests alone.
 */
globalThis.outboxPage = {
  begin: async () => {
    const me = await readMe(api);
    rememberSession(me);
    const shelf = deviceShelf(await enterDevice(me.id, me.deviceKey));
    const nothing = { onSent: async () => undefined, onEnded: () => undefined };
    ({ outbox } = accountOutbox({ accountId: me.id, shelf, settle, ...nothing }));
    await outbox.load();
  },
  live: async (deeds) => {
    for (const deed of deeds) await act(deed);
  },
  sendAll: async () => {
    for (let turn = 0; turn < turns && outbox.read().commands.length > 0; turn += 1) await outbox.flush();
    return outbox.read().commands.map(({ operation, refusal }) => ({ operation, refusal }));
  },
};

async function act(deed: Deed): Promise<void> {
  const { kind, about, enrolmentId, heldOn = '', words } = deed;
  const shown = { label: words, place: '/my-day' };
  const path = { id: about };
  if (kind === 'follow-up') {
    const body = {
      ...{ id: newId(), windowId: about, heldOn },
      ...{ channel: 'phone' as const, spokenTo: 'La présidente', durationMinutes: null, summary: words },
      ...{ blockers: '', nextStep: '', nextStepOn: null, mood: null },
    };
    return outbox.put({ ...shown, operation: 'logFollowUp', subject: `window:${about}`, input: { body } });
  }
  if (kind === 'walk-in') {
    const person = { personId: newId(), membershipId: newId(), givenName: 'Venue', familyName: words };
    const body = { ...person, enrolmentId, sex: 'female' as const, birthYear: null };
    return outbox.put({
      ...shown,
      operation: 'addWalkIn',
      subject: rollSubject(about),
      input: { path, body },
    });
  }
  if (kind === 'comment') {
    const body = { id: newId(), text: words };
    return outbox.put({
      ...{ ...shown, operation: 'addActionComment', subject: `action:${about}` },
      input: { path, body },
    });
  }
  return kind === 'photo' ? sendPhoto(deed) : callRoll(deed);
}

async function sendPhoto({ about, enrolmentId, words }: Deed): Promise<void> {
  const fileId = newId();
  const shown = { label: words, place: '/my-day' };
  const input = { path: { id: enrolmentId }, query: { fileId, name: `${words}.jpg` } };
  const canvas = new OffscreenCanvas(64, 64);
  canvas.getContext('2d')?.fillText(words, 0, 32);
  const bytes = await canvas.convertToBlob({ type: 'image/jpeg' });
  await outbox.put({ ...shown, operation: 'sendFile', subject: `file:${fileId}`, input }, bytes);
  const claim: NewCommand<'addActionFile'> = {
    ...{ ...shown, operation: 'addActionFile', subject: `action:${about}`, needs: [fileId] },
    input: { path: { id: about }, body: { fileId } },
  };
  await outbox.put(claim);
}

/** The screen shows a roll that was read before the line was cut. */
async function shownRoll(id: string): Promise<Roll> {
  for (;;) {
    const roll = await readRoll(api, { path: { id } }).catch(() => null);
    if (roll) return roll;
  }
}

/** Marks everybody as `words` says, on the roll as the screen shows it: with what waits here. */
async function callRoll({ about, words }: Deed): Promise<void> {
  const path = { id: about };
  const subject = rollSubject(about);
  const waiting = outbox.read().commands.filter((command) => command.subject === subject);
  const roll = withPending(await shownRoll(about), waiting);
  const status = words === 'late' ? 'late' : 'excused';
  const marks = Object.fromEntries(roll.people.map(({ personId }) => [personId, status] as const));
  await outbox.put({
    ...{ operation: 'callRoll', subject, label: words, place: '/my-day' },
    input: { path, ifMatch: roll.version, body: bodyOf(roll, { ...sheetOf(roll), marks }, true) },
    base: stateOf(roll),
  });
}
