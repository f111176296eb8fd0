import { useTexts } from '../shared/texts';
import { useOutbox } from './use-outbox';

/** What to tell, in a toast, whoever did something that waits: on this device, or on the open page alone where it is full. */
export function useKept(): () => { message: string; tone?: 'late' } {
  const t = useTexts('offline');
  const outbox = useOutbox();
  return () => (outbox.read().full ? { message: t('full.hint'), tone: 'late' } : { message: t('kept') });
}
