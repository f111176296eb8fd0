import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button, Icon, IconButton } from '@tiwizi/ui';
import { useTexts } from '../../../shared/texts';
import styles from './camera-stage.module.css';
import { type Camera, type CameraTrouble } from './use-camera';

export interface CameraStageProps {
  title: string;
  /** How far it is, beside the title. */
  note: ReactNode;
  camera: Camera;
  onClose: () => void;
  /** Below the picture. */
  children: ReactNode;
}

/** The whole screen for the camera: what it sees, and below what became of it. */
export function CameraStage({ title, note, camera, onClose, children }: CameraStageProps) {
  const t = useTexts('arrival');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { video, state, torch, light, retry } = camera;
  return (
    <dialog
      ref={dialog}
      className={styles['stage']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['head']}>
        <div className={styles['words']}>
          <h2 id={id}>{title}</h2>
          <p>{note}</p>
        </div>
        {torch !== null && (
          <IconButton icon="sun" label={t('torch')} aria-pressed={torch} onClick={() => light(!torch)} />
        )}
        <IconButton icon="close" label={t('app:do.close')} onClick={onClose} />
      </header>
      <div className={styles['view']}>
        {/* What a camera sees has no words. */}
        <video ref={video} muted playsInline aria-hidden className={styles['video']} data-state={state} />
        {state === 'on' && <span className={styles['aim']} aria-hidden />}
        {state === 'asking' && <p className={styles['asking']}>{t('camera.asking')}</p>}
        {state !== 'on' && state !== 'asking' && <Trouble trouble={state} onRetry={retry} />}
      </div>
      <div className={styles['below']}>{children}</div>
    </dialog>
  );
}

function Trouble({ trouble, onRetry }: { trouble: CameraTrouble; onRetry: () => void }) {
  const t = useTexts('arrival');
  return (
    <div className={styles['trouble']} role="alert">
      <Icon name="camera" size={32} />
      <p className={styles['strong']}>{t(`camera.${trouble}`)}</p>
      <p>{t(`camera.${trouble}Hint`)}</p>
      <Button onClick={onRetry}>{t('app:do.retry')}</Button>
    </div>
  );
}
