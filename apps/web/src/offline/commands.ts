import {
  addActionComment,
  addActionFile,
  addFollowUpFile,
  addLearningCheck,
  addReadingFile,
  addSatisfaction,
  addSessionFile,
  addWalkIn,
  adoptProcedure,
  attachEvidence,
  bookResource,
  callRoll,
  correctFollowUp,
  enterReadings,
  finaliseDiagnostic,
  logFollowUp,
  moveAction,
  removeSessionFile,
  saveAnswers,
  saveResponse,
  sendFile,
  startDiagnostic,
  startResponse,
  submitResponse,
  updateActionStep,
  updateFairStand,
  writeSessionReport,
} from '@tiwizi/api-client';
import { type FormAnswers, type RollState } from '@tiwizi/domain';

/** What can be done without network, by the names of the API's operations. */
export const operations = {
  addActionComment,
  addActionFile,
  addFollowUpFile,
  addLearningCheck,
  addReadingFile,
  addSatisfaction,
  addSessionFile,
  addWalkIn,
  adoptProcedure,
  attachEvidence,
  bookResource,
  callRoll,
  correctFollowUp,
  enterReadings,
  finaliseDiagnostic,
  logFollowUp,
  moveAction,
  removeSessionFile,
  saveAnswers,
  saveResponse,
  sendFile,
  startDiagnostic,
  startResponse,
  submitResponse,
  updateActionStep,
  updateFairStand,
  writeSessionReport,
} as const;

type Operations = typeof operations;
export type OperationName = keyof Operations;

/** Path, query, body and version seen. The key is the outbox's matter, and so are the bytes of a file. */
export type InputOf<Name extends OperationName> = Name extends OperationName
  ? Omit<
      Parameters<Operations[Name]>[1],
      'signal' | 'idempotencyKey' | 'onProgress' | (Name extends 'sendFile' ? 'body' : never)
    >
  : never;
export type ReplyOf<Name extends OperationName> = Awaited<ReturnType<Operations[Name]>>;

export interface NewCommand<Name extends OperationName = OperationName> {
  operation: Name;
  input: InputOf<Name>;
  /** What it is about: commands about one thing leave in the order in which they were made. */
  subject: string;
  /** The name of that thing, as the person reads it. */
  label: string;
  /** The address of the screen where it can be corrected. */
  place: string;
  /** What this device saw before, where two people may write the same thing. */
  base?: RollState;
  /** The same of a questionnaire: the answers that it stood over. */
  seen?: FormAnswers;
  /** Ids of files that have to arrive before. Meanwhile others about the same thing pass. */
  needs?: string[];
  /** The list of files, on a screen, in which a file or the word on where it belongs is shown. */
  list?: string;
}

/** Why the API did not take a command. */
export interface Refusal {
  status: number;
  code: string;
  params: Record<string, string | number>;
  errors: { pointer: string; code: string; params: Record<string, string | number> }[];
}

export interface Command<Name extends OperationName = OperationName> extends NewCommand<Name> {
  id: string;
  idempotencyKey: string;
  /** By the clock of this device, for the reader only: order does not depend on it. */
  madeAt: string;
  refusal: Refusal | null;
  /** Given up, and kept for as long as that can be undone. */
  dropped: boolean;
}

/** Whether a command is of that operation, and so is its input. */
export const isOf = <Name extends OperationName>(command: Command, name: Name): command is Command<Name> =>
  command.operation === name;

/** They say nothing but where a file belongs: they are given up with it, and shown as one with it. */
const claiming: ReadonlySet<OperationName> = new Set<OperationName>([
  'addActionFile',
  'addFollowUpFile',
  'addReadingFile',
  'addSessionFile',
  'attachEvidence',
]);

export const isClaim = ({ operation }: Command): boolean => claiming.has(operation);

type Merge<Name extends OperationName> = (earlier: Command<Name>, later: InputOf<Name>) => InputOf<Name>;

/** Of what may be said again at any time, the latest word on a thing takes the place of one that still waits. */
export const merges: { [Name in OperationName]?: Merge<Name> } = {
  saveAnswers: ({ input }, later) => {
    const answers = new Map(input.body.answers.map((answer) => [answer.criterionCode, answer]));
    // What the later word leaves out, the files, is as the earlier one said.
    for (const answer of later.body.answers) {
      answers.set(answer.criterionCode, { ...answers.get(answer.criterionCode), ...answer });
    }
    return { ...later, body: { answers: [...answers.values()] } };
  },
  enterReadings: ({ input }, later) => {
    const figures = new Map(
      input.body.readings.map((reading) => [`${reading.indicatorId} ${reading.month}`, reading]),
    );
    for (const reading of later.body.readings)
      figures.set(`${reading.indicatorId} ${reading.month}`, reading);
    return { ...later, body: { readings: [...figures.values()] } };
  },
  removeSessionFile: (_, later) => later,
  // What the API refused to begin is put right where it stands: what was answered since comes after it.
  startResponse: (_, later) => later,
  // They are about what the device saw before the first, unless that was refused for being out of date.
  updateActionStep: ({ input, refusal }, later) => (refusal ? later : { ...later, ifMatch: input.ifMatch }),
  writeSessionReport: ({ input, refusal }, later) => (refusal ? later : { ...later, ifMatch: input.ifMatch }),
  saveResponse: ({ input, refusal }, later) => (refusal ? later : { ...later, ifMatch: input.ifMatch }),
  updateFairStand: ({ input, refusal }, later) => (refusal ? later : { ...later, ifMatch: input.ifMatch }),
  // What one took away or added, the later one does not know of.
  correctFollowUp: ({ input, refusal }, later) => ({
    ...later,
    ifMatch: refusal ? later.ifMatch : input.ifMatch,
    body: {
      ...later.body,
      files: [...(input.body.files ?? []), ...(later.body.files ?? [])],
      removedFiles: [...new Set([...(input.body.removedFiles ?? []), ...(later.body.removedFiles ?? [])])],
    },
  }),
};
