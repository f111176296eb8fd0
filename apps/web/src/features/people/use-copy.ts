import { useToast } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';

/** Copies a text and says so; null where the browser gives pages no clipboard, as without https. */
export function useCopy(): ((text: string) => Promise<void>) | null {
  const t = useTexts('people');
  const toast = useToast();
  if (!window.isSecureContext) return null;
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: t('copied') });
    } catch {
      toast({ message: t('notCopied'), tone: 'late' });
    }
  };
}
