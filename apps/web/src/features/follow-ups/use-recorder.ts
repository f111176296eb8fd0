import { useCallback, useEffect, useRef, useState } from 'react';

/** As long as the API takes, in seconds. */
export const longestNote = 180;

const kinds = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
// Speech is clear at this rate, and a minute is some 180 KB.
const bitsPerSecond = 24_000;
const looksPerSecond = 8;

export type RecorderTrouble = 'refused' | 'no-microphone' | 'not-possible';

export interface Recorded {
  blob: Blob;
  seconds: number;
}

export interface Recorder {
  recording: boolean;
  seconds: number;
  /** How loud it is now, 0 to 1. */
  level: number;
  trouble: RecorderTrouble | null;
  start: () => Promise<void>;
  stop: () => void;
}

/** Records speech with the device's microphone, at most three minutes, and gives what was said to `onRecorded`. */
export function useRecorder(onRecorded: (recorded: Recorded) => void): Recorder {
  const [seconds, setSeconds] = useState(0);
  const [level, setLevel] = useState(0);
  const [recording, setRecording] = useState(false);
  const [trouble, setTrouble] = useState<RecorderTrouble | null>(null);
  const end = useRef<() => void>(() => undefined);
  const told = useRef(onRecorded);
  useEffect(() => {
    told.current = onRecorded;
  }, [onRecorded]);
  useEffect(() => () => end.current(), []);

  const start = useCallback(async () => {
    setTrouble(null);
    const mimeType = kinds.find((kind) => globalThis.MediaRecorder?.isTypeSupported(kind));
    if (mimeType === undefined || !navigator.mediaDevices) return setTrouble('not-possible');
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    } catch (error) {
      const refused = error instanceof DOMException && error.name === 'NotAllowedError';
      return setTrouble(refused ? 'refused' : 'no-microphone');
    }
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond });
    const pieces: Blob[] = [];
    const began = performance.now();
    const passed = () => (performance.now() - began) / 1000;
    const loudness = listenTo(stream);
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const timer = setInterval(() => {
      setSeconds(Math.min(longestNote, Math.floor(passed())));
      setLevel(loudness.now());
      if (passed() >= longestNote) end.current();
    }, 1000 / looksPerSecond);
    recorder.onstop = () => {
      clearInterval(timer);
      loudness.close();
      stream.getTracks().forEach((track) => track.stop());
      setRecording(false);
      const type = mimeType.split(';')[0] ?? mimeType;
      const length = Math.max(1, Math.min(longestNote, Math.round(passed())));
      if (pieces.length > 0) told.current({ blob: new Blob(pieces, { type }), seconds: length });
    };
    end.current = () => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    setSeconds(0);
    setRecording(true);
    recorder.start();
  }, []);
  const stop = useCallback(() => end.current(), []);
  return { recording, seconds, level, trouble, start, stop };
}

/** How loud a stream is: the root mean square of the last samples, on a scale that speech fills. */
function listenTo(stream: MediaStream) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    now: () => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      return Math.min(1, Math.sqrt(power) * 5);
    },
    close: () => void context.close(),
  };
}
