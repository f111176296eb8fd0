import { type ApiProblem } from '@tiwizi/api-client';
import { type Command } from './commands';
import { type Shelf } from './shelf';

export type Outcome<Reply> =
  { state: 'sent'; reply: Reply } | { state: 'kept' } | { state: 'refused'; problem: ApiProblem };

export interface OutboxState {
  /** False until what waits on the device was read. */
  ready: boolean;
  commands: readonly Command[];
  sending: boolean;
  /** How much of the file on its way has left, 0 to 1. */
  progress: { id: string; share: number } | null;
  /** Why the last attempt stopped; null when it did not. */
  trouble: ApiProblem | null;
  /** The device had no room: some commands live only as long as this page. */
  full: boolean;
}

export interface Parcel {
  /** Of a command that sends a file. */
  bytes: Blob | undefined;
  onProgress: (share: number) => void;
}

export interface OutboxNeeds {
  shelf: Shelf;
  /** Sends one command; throws ApiProblem. */
  deliver: (command: Command, parcel: Parcel) => Promise<unknown>;
  /** After a refusal: the command to send in its place, or null where a person has to look. */
  settle?: (command: Command, problem: ApiProblem) => Promise<Command | null>;
  /** The API took a command: what the screens show follows before it leaves the outbox. */
  onSent?: (command: Command, reply: unknown) => Promise<void>;
  /** Runs one sender of a lane at a time on this device, however many tabs are open. */
  alone: (work: () => Promise<void>, lane: 'data' | 'files') => Promise<void>;
  newId: () => string;
  now: () => Date;
  /** How long somebody who presses a button waits for the network, in milliseconds. */
  patience: number;
  /** Tells other tabs that something changed. */
  tellOthers?: () => void;
}
