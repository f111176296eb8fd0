import { useCallback, useEffect, useRef, useState } from 'react';

/** Why there is no picture: the person or the page may not, there is no camera, or another program holds it. */
export type CameraTrouble = 'denied' | 'none' | 'busy';
export type CameraState = 'asking' | 'on' | CameraTrouble;

const wanted: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

const troubles: Record<string, CameraTrouble> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

interface TorchTrack extends MediaStreamTrack {
  getCapabilities: () => MediaTrackCapabilities & { torch?: boolean };
}

/** The camera at the back of the phone, for as long as the screen that asks for it is there. */
export function useCamera() {
  const video = useRef<HTMLVideoElement>(null);
  const track = useRef<MediaStreamTrack | null>(null);
  const [state, setState] = useState<CameraState>('asking');
  const [attempt, setAttempt] = useState(0);
  /** Null where the phone has no lamp. */
  const [torch, setTorch] = useState<boolean | null>(null);

  useEffect(() => {
    let left = false;
    const begin = async () => {
      // Not there at all on a page that came over a line that is not secure.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      if (!devices) throw new DOMException('No secure line', 'NotFoundError');
      const stream = await devices.getUserMedia(wanted);
      const [picture] = stream.getVideoTracks();
      if (left || !video.current || !picture) return picture?.stop();
      track.current = picture;
      picture.addEventListener('ended', () => setState('busy'));
      video.current.srcObject = stream;
      await video.current.play();
      setTorch((picture as TorchTrack).getCapabilities?.().torch ? false : null);
      setState('on');
    };
    begin().catch((error: unknown) => {
      if (!left) setState(troubles[error instanceof DOMException ? error.name : ''] ?? 'busy');
    });
    return () => {
      left = true;
      track.current?.stop();
      track.current = null;
    };
  }, [attempt]);

  const retry = useCallback(() => {
    setState('asking');
    setAttempt((before) => before + 1);
  }, []);
  const light = (on: boolean) => {
    const constraints = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
    void track.current?.applyConstraints(constraints).then(
      () => setTorch(on),
      () => setTorch(null),
    );
  };
  return { video, state, torch, light, retry };
}

export type Camera = ReturnType<typeof useCamera>;
