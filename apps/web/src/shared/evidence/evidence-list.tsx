import { useId, useState } from 'react';
import { readFile, readFileThumbnail } from '@tiwizi/api-client';
import { FileButton, Icon, IconButton, useToast, VisuallyHidden } from '@tiwizi/ui';
import { useTexts } from '../texts';
import { type EvidenceFile, type EvidenceFilesProps } from './evidence-files';
import { type Sendings } from './sending';
import { SendingFile } from './sending-file';
import { useClaimedFiles } from './use-claimed-files';
import { useSendingFiles } from './use-sending-files';
import styles from './evidence.module.css';

const pictures = 'image/jpeg,image/png,image/webp';

/** What EvidenceFiles shows once its texts are there. */
export default function EvidenceList(props: EvidenceFilesProps) {
  return props.claim ? <Claimed {...props} claim={props.claim} /> : <Sent {...props} />;
}

function Claimed(props: EvidenceFilesProps & Required<Pick<EvidenceFilesProps, 'claim'>>) {
  return <Board {...props} news="" {...useClaimedFiles(props, props.claim)} />;
}

function Sent(props: EvidenceFilesProps) {
  const t = useTexts('evidence');
  const [news, setNews] = useState('');
  return <Board {...props} news={news} {...useSendingFiles(props, (name) => setNews(t('sent', { name })))} />;
}

interface BoardProps extends EvidenceFilesProps, Sendings {
  /** Said to who cannot see. */
  news: string;
}

function Board(props: BoardProps) {
  const { files, onChange, label, hideLabel, most = 10, news, sendings, add, send, drop, bytesOf } = props;
  const t = useTexts('evidence');
  const toast = useToast();
  const id = useId();
  const remove = (file: EvidenceFile) => {
    onChange?.(files.filter((each) => each !== file));
    toast({ message: t('removed'), undo: { label: t('app:do.undo'), onUndo: () => onChange?.([...files]) } });
  };
  const full = files.length + sendings.length >= most;
  return (
    <div role="group" aria-labelledby={id} className={styles['evidence']}>
      <p id={id} className={styles[hideLabel ? 'unseen' : 'label']}>
        {label}
      </p>
      {!onChange && files.length === 0 && <p className={styles['none']}>{t('none')}</p>}
      {files.length + sendings.length > 0 && (
        <ul className={styles['list']}>
          {files.map((file) => (
            <li key={file.id} className={styles['file']}>
              <Opening file={file} label={t('open', { name: file.name })} />
              {onChange && (
                <IconButton
                  icon="close"
                  label={t('remove', { name: file.name })}
                  className={styles['remove']}
                  onClick={() => remove(file)}
                />
              )}
            </li>
          ))}
          {sendings.map((sending) => (
            <SendingFile
              key={sending.id}
              sending={sending}
              bytesOf={bytesOf}
              onAgain={() => void send(sending.id)}
              onDrop={() => void drop(sending.id)}
            />
          ))}
        </ul>
      )}
      {onChange && !full && (
        <div className={styles['ways']}>
          <FileButton
            icon="camera"
            label={t('takePhoto')}
            accept="image/*"
            capture="environment"
            onFiles={(taken) => taken.forEach((file) => void add(file))}
          />
          <FileButton
            icon="attach"
            label={t('chooseFile')}
            accept={`${pictures},application/pdf`}
            multiple
            onFiles={(chosen) =>
              chosen.slice(0, most - files.length - sendings.length).forEach((file) => void add(file))
            }
          />
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </div>
  );
}

function Opening({ file, label }: { file: EvidenceFile; label: string }) {
  const path = { id: file.id };
  // Without network a picture is a name.
  const [away, setAway] = useState(false);
  return (
    <a
      className={styles['open']}
      href={readFile.address({ path })}
      target="_blank"
      rel="noopener"
      aria-label={label}
      title={file.name}
    >
      {file.width === null || away ? (
        <span className={styles['document']}>
          <Icon name={away ? 'camera' : 'document'} />
          <bdi>{file.name}</bdi>
        </span>
      ) : (
        <img
          className={styles['thumbnail']}
          src={readFileThumbnail.address({ path })}
          alt=""
          loading="lazy"
          onError={() => setAway(true)}
        />
      )}
    </a>
  );
}
