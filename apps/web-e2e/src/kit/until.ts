import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 60_000;

/** Asks again until the answer fits, and gives it back; after a minute the last one, which the story then judges. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  fits: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (fits(answer) || Date.now() > end) return answer;
    await sleep(100);
  }
}
