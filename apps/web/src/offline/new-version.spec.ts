import { MessageChannel } from 'node:worker_threads';
import { carryScreens, screensCarried } from './new-version';

/** A browser whose worker was asked for a language, and what it says to that. */
function givenWorker() {
  const asked: { locale: string; say: (word: string) => void }[] = [];
  const active = {
    postMessage: ({ locale }: { locale: string }, [port]: MessagePort[]) =>
      asked.push({ locale, say: (word) => port?.postMessage(word) }),
  };
  const registration = Object.assign(new EventTarget(), { active, waiting: null, installing: null });
  const workers = Object.assign(new EventTarget(), {
    ready: Promise.resolve(registration),
    register: async () => registration,
    getRegistration: async () => registration,
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true });
  return asked;
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
// jsdom has none.
beforeAll(() => Object.assign(globalThis, { MessageChannel }));

it('says that the screens are on the device once the worker says so, and asks again where they did not all come', async () => {
  await screensCarried();
  const asked = givenWorker();
  const told: string[] = [];
  const first = screensCarried().then(
    () => told.push('carried'),
    () => told.push('failed'),
  );
  await turn();
  expect([told, asked]).toEqual([[], []]);

  carryScreens('ar');
  await turn();
  expect(told).toEqual([]);
  expect(asked.map(({ locale }) => locale)).toEqual(['ar']);
  asked[0]?.say('failed');
  await turn();
  // Whoever waited has it asked for once more.
  expect(asked).toHaveLength(2);
  expect(told).toEqual([]);
  asked[1]?.say('carried');
  await first;
  expect(told).toEqual(['carried']);
  await screensCarried();
  expect(asked).toHaveLength(2);
});
