import { useCallback, useEffect, useRef } from 'react';
import { type Tone } from './arrival-of';

/** Pitch in hertz, its length in milliseconds, and how the phone shakes: heard and felt without looking. */
const signals: Record<Tone, { pitch: number; length: number; shakes: number[] }> = {
  good: { pitch: 880, length: 120, shakes: [60] },
  known: { pitch: 523, length: 120, shakes: [30, 60, 30] },
  bad: { pitch: 196, length: 320, shakes: [250] },
};

/** Says by sound and by hand what became of a code, where the phone can. */
export function useSignal(): (tone: Tone) => void {
  const sound = useRef<AudioContext | null>(null);
  useEffect(() => {
    if (!('AudioContext' in globalThis)) return;
    const context = new AudioContext();
    sound.current = context;
    return () => {
      sound.current = null;
      void context.close();
    };
  }, []);
  return useCallback((tone) => {
    const { pitch, length, shakes } = signals[tone];
    if ('vibrate' in navigator) navigator.vibrate(shakes);
    const context = sound.current;
    if (!context) return;
    const [source, loudness] = [context.createOscillator(), context.createGain()];
    source.frequency.value = pitch;
    loudness.gain.value = 0.2;
    source.connect(loudness).connect(context.destination);
    source.start();
    source.stop(context.currentTime + length / 1000);
  }, []);
}
