import { Button, IconButton, ProgressBar } from '@tiwizi/ui';
import { useTexts } from '../texts';
import { type Sending } from './use-sending-files';
import styles from './evidence.module.css';

interface SendingFileProps {
  sending: Sending;
  onAgain: () => void;
  onDrop: () => void;
}

/** A file on its way, or one that did not arrive: why, and what can be done. */
export function SendingFile({ sending, onAgain, onDrop }: SendingFileProps) {
  const t = useTexts('evidence');
  const { name, share, trouble, again } = sending;
  if (trouble === undefined) {
    const label = t(share === null ? 'preparing' : 'sending', { name });
    return (
      <li className={styles['sending']}>
        <bdi className={styles['name']}>{name}</bdi>
        <ProgressBar label={label} value={share} />
      </li>
    );
  }
  return (
    <li className={styles['sending']} data-failed>
      <bdi className={styles['name']}>{name}</bdi>
      <p role="alert" className={styles['trouble']}>
        {trouble} {again && t('kept')}
      </p>
      <div className={styles['ways']}>
        {again && (
          <Button icon="upload" onClick={onAgain}>
            {t('sendAgain')}
          </Button>
        )}
        <IconButton icon="trash" label={t('remove', { name })} onClick={onDrop} />
      </div>
    </li>
  );
}
