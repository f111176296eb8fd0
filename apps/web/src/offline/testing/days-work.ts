import fc from 'fast-check';
import { type Command, isOf } from '../commands';
import { type Outbox } from '../outbox';
import { type ModelServer } from './model-server';

/** One thing that somebody does in the village. */
export type Deed =
  | { kind: 'follow-up'; thing: number }
  | { kind: 'answer'; thing: number; criterion: number }
  | { kind: 'photo'; thing: number };

const thing = fc.integer({ min: 0, max: 2 });
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('follow-up' as const), thing }),
  fc.record({ kind: fc.constant('answer' as const), thing, criterion: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('photo' as const), thing }),
);

const place = '/my-day';

/** Does one thing after the other, and holds what the server has to know in the end against what it knows. */
export class DaysWork {
  private readonly followUps: string[] = [];
  private readonly answers = new Map<string, number>();
  private readonly photos: string[] = [];
  private count = 0;

  async do(outbox: Outbox, done: Deed): Promise<void> {
    this.count += 1;
    const number = this.count;
    if (done.kind === 'follow-up') {
      const label = `${done.thing}:${number}`;
      this.followUps.push(label);
      const body = {} as Command<'logFollowUp'>['input']['body'];
      await outbox.put({
        operation: 'logFollowUp',
        input: { body },
        subject: `window ${done.thing}`,
        label,
        place,
      });
      return;
    }
    const path = { id: `d${done.thing}` };
    const about = { subject: `diagnostic ${done.thing}`, label: `${number}`, place };
    if (done.kind === 'answer') {
      const criterionCode = `C${done.criterion}`;
      this.answers.set(`${path.id} ${criterionCode}`, number);
      const answers = [{ criterionCode, state: 'rated' as const, level: number, note: '' }];
      await outbox.put({ ...about, operation: 'saveAnswers', input: { path, body: { answers } } });
      return;
    }
    const fileId = `f${number}`;
    this.photos.push(fileId);
    const input = { path, query: { fileId, name: 'photo.jpg' } };
    await outbox.put(
      { ...about, operation: 'sendFile', input, subject: `file ${fileId}` },
      new Blob([fileId]),
    );
    const body = { criterionCode: 'C0', fileId };
    await outbox.put({ ...about, operation: 'attachEvidence', input: { path, body }, needs: [fileId] });
  }

  /** Everything once and only once, the follow-ups of each window in order, the last word on each criterion. */
  async expectAllOn(server: ModelServer): Promise<void> {
    const { written } = server;
    const logged = written.filter((command) => isOf(command, 'logFollowUp')).map(({ label }) => label);
    for (const one of ['0:', '1:', '2:']) {
      const of = (all: string[]) => all.filter((label) => label.startsWith(one));
      expect(of(logged)).toEqual(of(this.followUps));
    }
    expect(server.answers).toEqual(this.answers);
    const sent = written.flatMap((command) =>
      isOf(command, 'sendFile') ? [command.input.query.fileId] : [],
    );
    expect([...sent].sort()).toEqual([...this.photos].sort());
    for (const fileId of this.photos) expect(server.files.get(fileId)?.size).toBe(fileId.length);
    const claimed = written.flatMap((command) =>
      isOf(command, 'attachEvidence') ? [command.input.body.fileId] : [],
    );
    expect([...claimed].sort()).toEqual([...this.photos].sort());
  }
}
