import { type RefObject, useEffect, useEffectEvent } from 'react';
import { codeReader } from './code-reader';

/** The shortest pause between two looks, in milliseconds: a slow phone rests for as long as it worked. */
const rest = 60;
/** A code that was gone for so long, in milliseconds, is shown anew. */
const goneAfter = 2000;

/** Calls back with each code that comes in front of the camera, once for as long as it stays there. */
export function useCodes(
  video: RefObject<HTMLVideoElement | null>,
  on: boolean,
  onCode: (text: string) => void,
) {
  const tell = useEffectEvent(onCode);
  useEffect(() => {
    if (!on) return;
    let stopped = false;
    const seen = new Map<string, number>();
    const watch = async () => {
      const read = await codeReader();
      while (!stopped) {
        const begun = performance.now();
        const text = video.current && (await read(video.current).catch(() => null));
        const now = performance.now();
        if (text && !stopped) {
          const stays = now - (seen.get(text) ?? -Infinity) < goneAfter;
          seen.set(text, now);
          if (!stays) tell(text);
        }
        await new Promise((resolve) => setTimeout(resolve, Math.max(rest, now - begun)));
      }
    };
    void watch();
    return () => {
      stopped = true;
    };
  }, [video, on]);
}
