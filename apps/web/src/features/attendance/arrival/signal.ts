import { type Tone } from './arrival-of';

/** Pitch in hertz, its length in milliseconds, and how the phone shakes: heard and felt without looking. */
const signals: Record<Tone, { pitch: number; length: number; shakes: number[] }> = {
  good: { pitch: 880, length: 120, shakes: [60] },
  known: { pitch: 523, length: 120, shakes: [30, 60, 30] },
  bad: { pitch: 196, length: 320, shakes: [250] },
};

/** Says what became of a badge; `sound` is null where the phone is silent. */
export function signal(tone: Tone, sound: AudioContext | null): void {
  const { pitch, length, shakes } = signals[tone];
  if ('vibrate' in navigator) navigator.vibrate(shakes);
  if (!sound) return;
  const [source, loudness] = [sound.createOscillator(), sound.createGain()];
  source.frequency.value = pitch;
  loudness.gain.value = 0.2;
  source.connect(loudness).connect(sound.destination);
  source.start();
  source.stop(sound.currentTime + length / 1000);
}

/** Null where the browser has no sound. */
export const soundOf = (): AudioContext | null => ('AudioContext' in globalThis ? new AudioContext() : null);
