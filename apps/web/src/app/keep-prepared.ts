import { type QueryClient } from '@tanstack/react-query';
import { onReachedAgain } from '../shared/reach';
import { prepare } from './prepare';

const again = 60_000;

/**
 * Keeps the next days on the device for as long as the application is open: at once, when the network or the person comes
 * back, and a minute after it failed. What is fresh is not asked again. Answers how to stop.
 */
export function keepPrepared(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  let running = false;
  const start = async () => {
    clearTimeout(timer);
    if (running || stopped) return;
    running = true;
    const whole = await prepare(client).then(
      () => true,
      () => false,
    );
    running = false;
    if (!whole && !stopped) timer = setTimeout(() => void start(), again);
  };
  const seen = () => document.visibilityState === 'visible' && void start();
  const leave = onReachedAgain(() => void start());
  document.addEventListener('visibilitychange', seen);
  void start();
  return () => {
    stopped = true;
    clearTimeout(timer);
    leave();
    document.removeEventListener('visibilitychange', seen);
  };
}
