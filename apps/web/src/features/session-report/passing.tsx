import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@tiwizi/ui';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './passing.module.css';

// Long enough to read two words, short enough for forty people.
const thanksFor = 1800;

interface PassingProps {
  title: string;
  /** People who answered since the phone left. */
  count: number;
  /** What is asked of one person; `done` when they have answered. */
  children: (done: () => void) => ReactNode;
  /** Keeps what was answered; throws the API's problem. */
  onSave: () => Promise<void>;
  onClose: () => void;
}

/**
 * The whole screen for whoever holds the phone: a question, thanks, then the question again for the next. Nobody sees
 * what others answered, nor how many did, until the phone is back with the trainer.
 */
export function Passing({ title, count, children, onSave, onClose }: PassingProps) {
  const t = useTexts('session-report');
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState<'asking' | 'thanks' | 'back'>('asking');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (step !== 'thanks') return;
    const timer = setTimeout(() => setStep('asking'), thanksFor);
    return () => clearTimeout(timer);
  }, [step]);
  const save = async () => {
    setBusy(true);
    try {
      await onSave();
      onClose();
    } catch (problem) {
      setTrouble(problemText(problem));
      setBusy(false);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={styles['passing']}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        setStep('back');
      }}
    >
      <div className={styles['stage']} aria-live="polite">
        {step === 'asking' && children(() => setStep('thanks'))}
        {step === 'thanks' && (
          <button type="button" className={styles['thanks']} onClick={() => setStep('asking')}>
            <strong>{t('pass.thanks')}</strong>
            <span>{t('pass.next')}</span>
          </button>
        )}
        {step === 'back' && (
          <div className={styles['back']}>
            <h2>{t('pass.backTitle')}</h2>
            <p>{t('pass.count', { count })}</p>
            {trouble && <p role="alert">{trouble}</p>}
            <Button look="primary" wide busy={busy} disabled={count === 0} onClick={() => void save()}>
              {t('app:do.save')}
            </Button>
            <Button wide onClick={() => setStep('asking')}>
              {t('pass.goOn')}
            </Button>
            <Button wide look="quiet" onClick={onClose}>
              {t('pass.later')}
            </Button>
          </div>
        )}
      </div>
      {step === 'asking' && (
        <Button look="quiet" className={styles['giveBack']} onClick={() => setStep('back')}>
          {t('pass.giveBack')}
        </Button>
      )}
    </dialog>
  );
}
