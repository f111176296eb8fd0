import { useEffect, useState } from 'react';
import { Button, IconButton, ProgressBar, StateSign } from '@tiwizi/ui';
import { useTexts } from '../texts';
import { type Sending, type Sendings } from './sending';
import styles from './evidence.module.css';

interface SendingFileProps {
  sending: Sending;
  bytesOf: Sendings['bytesOf'];
  onAgain: () => void;
  onDrop: () => void;
}

/** A file that waits, one on its way, or one that did not arrive: why, and what can be done. */
export function SendingFile({ sending, bytesOf, onAgain, onDrop }: SendingFileProps) {
  const t = useTexts('evidence');
  const { id, name, share, waits, trouble, again } = sending;
  const remove = <IconButton icon="trash" label={t('remove', { name })} onClick={onDrop} />;
  if (trouble === undefined && !waits) {
    const label = t(share === null ? 'preparing' : 'sending', { name });
    return (
      <li className={styles['sending']}>
        <bdi className={styles['name']}>{name}</bdi>
        <ProgressBar label={label} value={share} />
      </li>
    );
  }
  return (
    <li className={styles['sending']} data-failed={trouble !== undefined || undefined}>
      <div className={styles['ways']}>
        <Preview id={id} bytesOf={bytesOf} />
        <bdi className={styles['name']}>{name}</bdi>
      </div>
      {waits ? (
        <StateSign state="waiting_to_send" word={t('waits')} />
      ) : (
        <p role="alert" className={styles['trouble']}>
          {trouble} {again && t('kept')}
        </p>
      )}
      <div className={styles['ways']}>
        {again && !waits && (
          <Button icon="upload" onClick={onAgain}>
            {t('sendAgain')}
          </Button>
        )}
        {remove}
      </div>
    </li>
  );
}

/** What the photo shows, before the API has it. */
function Preview({ id, bytesOf }: { id: string; bytesOf: Sendings['bytesOf'] }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let made = '';
    let left = false;
    void bytesOf(id).then((bytes) => {
      if (left || !bytes?.type.startsWith('image/')) return;
      made = URL.createObjectURL(bytes);
      setAddress(made);
    });
    return () => {
      left = true;
      if (made !== '') URL.revokeObjectURL(made);
    };
  }, [id, bytesOf]);
  return address !== '' && <img className={styles['preview']} src={address} alt="" />;
}
