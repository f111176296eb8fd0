import { ApiProblem } from '@tiwizi/api-client';
import { type Command, isClaim, isOf } from '../commands';
import { type Parcel } from '../outbox-contract';

/** What happens to one request: where the line is cut, or what the server answers in place of its reply. */
export const fates = [
  'well',
  'cut before the write',
  'cut after the write',
  'page dies before the write',
  'page dies after the write',
  'too busy',
  'signed out',
  'defect',
] as const;
export type Fate = (typeof fates)[number];

/** A server that keeps replies by idempotency key, as the API does, behind a line that can be cut anywhere. */
export class ModelServer {
  /** What was written, in order. */
  readonly written: Command[] = [];
  /** The last word on each criterion of each diagnostic. */
  readonly answers = new Map<string, number | null>();
  /** Files by their id, as they arrived. */
  readonly files = new Map<string, Blob>();
  /** Asked of each request before anything else. */
  watch: (command: Command) => void = () => undefined;
  private readonly replies = new Map<string, unknown>();
  private readonly coming: Fate[] = [];

  constructor(private readonly honoursKeys = true) {}

  /** Says what happens to the next requests; all after them go well. */
  foresee(...next: Fate[]): void {
    this.coming.splice(0, Infinity, ...next);
  }

  readonly deliver = async (command: Command, { bytes }: Pick<Parcel, 'bytes'>): Promise<unknown> => {
    this.watch(command);
    const fate = this.coming.shift() ?? 'well';
    if (fate === 'cut before the write') throw new ApiProblem(0, 'unreachable', {}, []);
    if (fate === 'page dies before the write') return never();
    if (fate === 'too busy') throw new ApiProblem(429, 'too-many-attempts', {}, []);
    if (fate === 'signed out') throw new ApiProblem(401, 'sign-in-required', {}, []);
    if (fate === 'defect') throw new ApiProblem(500, 'unforeseen', {}, []);
    const reply = this.write(command, bytes);
    if (fate === 'cut after the write') throw new ApiProblem(0, 'unreachable', {}, []);
    return fate === 'page dies after the write' ? never() : reply;
  };

  private write(command: Command, bytes: Blob | undefined): unknown {
    const { idempotencyKey, needs = [] } = command;
    const first = this.replies.get(idempotencyKey);
    if (first !== undefined && this.honoursKeys) return first;
    if (isClaim(command) && !needs.every((id) => this.files.has(id))) {
      throw new ApiProblem(422, 'invalid-fields', {}, []);
    }
    this.written.push(command);
    if (isOf(command, 'sendFile')) this.files.set(command.input.query.fileId, bytes ?? new Blob());
    if (isOf(command, 'saveAnswers')) {
      const { path, body } = command.input;
      for (const { criterionCode, level } of body.answers) {
        this.answers.set(`${path.id} ${criterionCode}`, level);
      }
    }
    const reply = { place: this.written.length };
    this.replies.set(idempotencyKey, reply);
    return reply;
  }
}

const never = () => new Promise<never>(() => undefined);
