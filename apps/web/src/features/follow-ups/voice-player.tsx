import { useEffect, useRef, useState } from 'react';
import { IconButton } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { clock } from './clock';
import styles from './contact-parts.module.css';

interface VoicePlayerProps {
  /** The recording, or where it is: then it is fetched when it is first played. */
  source: string | Blob;
  name: string;
  /** Its length; null where the device could not say. */
  seconds: number | null;
}

/** One recording: played and stopped by a touch, with how far it is. */
export function VoicePlayer({ source, name, seconds }: VoicePlayerProps) {
  const t = useTexts('follow-up-work');
  const sound = useRef<HTMLAudioElement | null>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [away, setAway] = useState(false);
  useEffect(
    () => () => {
      leave(sound.current);
      sound.current = null;
    },
    [source],
  );
  const turn = () => {
    if (playing) return sound.current?.pause();
    sound.current ??= playerOf(source, { onPlaying: setPlaying, onTime: setAt });
    sound.current.play().then(
      () => setAway(false),
      () => setAway(true),
    );
  };
  const share = seconds === null ? 0 : Math.min(1, at / seconds);
  return (
    <div className={styles['recorder']}>
      <IconButton
        icon={playing ? 'stop' : 'play'}
        label={t(playing ? 'voice.pause' : 'voice.play', { name })}
        onClick={turn}
      />
      <span className={styles['level']} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <bdi className={styles['time']}>{clock(playing || seconds === null ? Math.floor(at) : seconds)}</bdi>
      {away && (
        <p role="alert" className={styles['aside']}>
          {t('voice.away')}
        </p>
      )}
    </div>
  );
}

interface Listener {
  onPlaying: (playing: boolean) => void;
  onTime: (seconds: number) => void;
}

function playerOf(source: string | Blob, { onPlaying, onTime }: Listener): HTMLAudioElement {
  const sound = new Audio(source instanceof Blob ? URL.createObjectURL(source) : source);
  sound.onplay = () => onPlaying(true);
  sound.onpause = () => onPlaying(false);
  sound.onended = () => onTime(0);
  sound.ontimeupdate = () => onTime(sound.currentTime);
  return sound;
}

function leave(sound: HTMLAudioElement | null): void {
  sound?.pause();
  if (sound?.src.startsWith('blob:')) URL.revokeObjectURL(sound.src);
}
