import { useRef, useState } from 'react';
import {
  bytesOfFrames,
  collectFrame,
  type FrameCollection,
  type RollHandOver,
  unpackHandOver,
} from '@tiwizi/domain';
import { ProgressBar } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { CameraStage } from '../arrival/camera-stage';
import { useCamera } from '../arrival/use-camera';
import { useCodes } from '../arrival/use-codes';
import { useSignal } from '../arrival/use-signal';
import styles from './hand-over.module.css';

export interface ReadFramesProps {
  sessionId: string;
  onRead: (handOver: RollHandOver) => void;
  onClose: () => void;
}

type Complaint = 'foreign' | 'newer' | 'otherSession' | 'unreadable';

/** The camera on the other phone's screen, until all its codes were read: in any order, each as often as it comes. */
export function ReadFrames({ sessionId, onRead, onClose }: ReadFramesProps) {
  const t = useTexts('arrival');
  const { number } = useFormat();
  const camera = useCamera();
  // Two codes may come before the screen has followed the first.
  const read = useRef<FrameCollection | null>(null);
  const [collection, setCollection] = useState<FrameCollection | null>(null);
  const [complaint, setComplaint] = useState<Complaint | null>(null);
  const signal = useSignal();

  const begin = (told: Complaint) => {
    signal('bad');
    setComplaint(told);
    read.current = null;
    setCollection(null);
  };
  useCodes(camera.video, camera.state === 'on', (text) => {
    const { outcome, collection: now } = collectFrame(read.current, text);
    if (outcome === 'foreign' || outcome === 'newer') return setComplaint(outcome);
    if (outcome !== 'taken' || now === null) return;
    setComplaint(null);
    read.current = now;
    setCollection(now);
    if (now.chunks.size < now.total) return;
    const bytes = bytesOfFrames(now);
    const handOver = bytes && unpackHandOver(bytes);
    if (!handOver) return begin('unreadable');
    if (handOver.sessionId !== sessionId) return begin('otherSession');
    signal('good');
    onRead(handOver);
  });
  const [size, total] = [collection?.chunks.size ?? 0, collection?.total ?? 0];
  const progress = t('take.progress', { number: number(size), total: number(total) });
  return (
    <CameraStage
      title={t('take.title')}
      note={collection ? progress : t('take.none')}
      camera={camera}
      onClose={onClose}
    >
      <ProgressBar
        label={t('take.read')}
        value={total === 0 ? 0 : size / total}
        words={collection ? progress : ''}
      />
      <p role="status" className={styles['said']} data-tone={complaint ? 'bad' : 'none'}>
        {t(complaint ? `take.${complaint}` : 'take.aim')}
      </p>
    </CameraStage>
  );
}
