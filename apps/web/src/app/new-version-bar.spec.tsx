import { MessageChannel } from 'node:worker_threads';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { givenTexts } from '../shared/testing/texts';
import { NewVersionBar } from './new-version-bar';

/** A browser whose service worker of today is at work, and in which the next one may come to wait. */
function givenBrowser() {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as { postMessage: jest.Mock } | null,
    installing: null as EventTarget | null,
    active: { postMessage: (_: unknown, [port]: MessagePort[]) => port?.postMessage('carried') },
    update: jest.fn(),
  });
  const workers = Object.assign(new EventTarget(), {
    controller: {},
    ready: Promise.resolve(registration),
    register: jest.fn().mockResolvedValue(registration),
    getRegistration: jest.fn().mockResolvedValue(registration),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true });
  const bringNext = () => {
    const next = Object.assign(new EventTarget(), { postMessage: jest.fn() });
    registration.installing = next;
    registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = next;
    next.dispatchEvent(new Event('statechange'));
    return next;
  };
  return { workers, bringNext };
}

beforeAll(() => {
  // jsdom has none.
  Object.assign(globalThis, { MessageChannel });
  return givenTexts();
});
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('asks before a new version begins, waits when told to, and begins when asked', async () => {
  const { workers, bringNext } = givenBrowser();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const { unmount } = render(<NewVersionBar />);
  // The first screen has the network to itself.
  expect(workers.register).not.toHaveBeenCalled();
  await act(() => jest.advanceTimersByTimeAsync(3000));
  expect(workers.register).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('status')).toBeNull();

  const first = await act(async () => bringNext());
  expect(screen.getByRole('status')).toHaveTextContent('Une nouvelle version est prête.');
  await user.click(screen.getByRole('button', { name: 'Plus tard' }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(first.postMessage).not.toHaveBeenCalled();
  unmount();

  render(<NewVersionBar />);
  const next = await act(async () => bringNext());
  await user.click(screen.getByRole('button', { name: 'Mettre à jour' }));
  expect(next.postMessage).toHaveBeenCalledWith({ type: 'begin' });
});
