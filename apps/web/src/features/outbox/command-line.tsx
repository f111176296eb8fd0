import { Button, ButtonLink, Cluster, StateSign, useToast } from '@tiwizi/ui';
import { type Command, isOf } from '../../offline/commands';
import { problemOf } from '../../offline/refusal';
import { useOutbox } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { faultText, problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './outbox.module.css';

export interface CommandLineProps {
  command: Command;
  /** It stands behind one that was refused. */
  held?: boolean;
}

/** One thing that was done here, why it was refused where it was, and what can be made of it. */
export function CommandLine({ command, held }: CommandLineProps) {
  const t = useTexts('offline');
  const { dateTime } = useFormat();
  const toast = useToast();
  const outbox = useOutbox();
  const { id, operation, label, madeAt, place, refusal } = command;
  const drop = async () => {
    await outbox.drop(id);
    toast({
      message: t('dropped', { label }),
      undo: { label: t('app:do.undo'), onUndo: () => void outbox.drop(id, false) },
    });
  };
  // Of a photo the photo itself; of everything else what was typed.
  const copy = async () => {
    const bytes = await outbox.bytesOf(id);
    if (bytes && isOf(command, 'sendFile')) saveFile(bytes, command.input.query.name);
    else {
      const text = new Blob([JSON.stringify(command, null, 2)], { type: 'application/json' });
      saveFile(text, `tiwizi-${operation}-${madeAt.slice(0, 10)}.json`);
    }
  };
  return (
    <article className={styles['line']}>
      <StateSign
        compact
        state={refusal ? 'late' : 'waiting_to_send'}
        word={refusal ? t('refused.title') : t('states:cell.waiting_to_send')}
      />
      <div className={styles['words']}>
        <p className={styles['name']}>
          {t(`kinds.${operation}`)} : <bdi>{label}</bdi>
        </p>
        <p className={styles['aside']}>
          {t('madeAt', { date: dateTime(madeAt) })}
          {held && ` · ${t('waiting.behind')}`}
        </p>
        {refusal && <Reason refusal={refusal} />}
        <Cluster gap={2}>
          <ButtonLink look={refusal ? 'primary' : 'quiet'} to={place}>
            {t(refusal ? 'correct' : 'see')}
          </ButtonLink>
          {refusal && <Button onClick={() => void outbox.retry(id)}>{t('again')}</Button>}
          <Button look="quiet" icon="download" onClick={() => void copy()}>
            {t('export')}
          </Button>
          <Button look="quiet" icon="trash" onClick={() => void drop()}>
            {t('drop')}
          </Button>
        </Cluster>
      </div>
    </article>
  );
}

function Reason({ refusal }: { refusal: NonNullable<Command['refusal']> }) {
  const words = [
    problemText(problemOf(refusal)),
    ...refusal.errors.map((fault) => faultText(fault.code, fault.params)),
  ];
  return (
    <ul className={styles['reasons']}>
      {[...new Set(words)].map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

/** A copy for whoever wants it in their own hands before giving it up. */
function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
