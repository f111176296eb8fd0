import { noteCarrying } from '../offline/kept-replies';
import { isProblem } from '../shared/api';

// Of the six lines that a browser opens to one place, two are left to whoever looks at a screen meanwhile.
const atOnce = 4;

/** Something to bring; it may find out what else there is to bring, which goes to the end of the line. */
export type Task = () => Promise<unknown>;

const isMore = (found: unknown): found is Task[] => Array.isArray(found) && typeof found[0] === 'function';

/**
 * A few at a time: what the person does now comes first. One that fails is left out until the next time, which it makes
 * necessary; without network the rest is not even asked.
 */
export async function inTurn(tasks: readonly Task[]): Promise<void> {
  const waiting = [...tasks];
  const failures: unknown[] = [];
  let [asked, done] = [tasks.length, 0];
  const take = async (task: Task) => {
    const found = await task().catch((error: unknown) => {
      failures.push(error);
      if (isProblem(error, 0, 401)) waiting.length = 0;
    });
    done += 1;
    if (!isMore(found)) return;
    waiting.push(...found);
    asked += found.length;
  };
  await new Promise<void>((resolve) => {
    let busy = 0;
    const fill = () => {
      for (; busy < atOnce && waiting[0]; busy += 1) {
        void take(waiting.shift() as Task).then(() => {
          busy -= 1;
          fill();
        });
      }
      if (busy === 0) resolve();
      else noteCarrying(done / asked);
    };
    fill();
  });
  if (failures.length > 0) throw failures[0];
}
