import { useToast } from '@tiwizi/ui';

/** Copies a text and says so; null where the browser gives pages no clipboard, as without https. */
export function useCopy(words: {
  copied: string;
  notCopied: string;
}): ((text: string) => Promise<void>) | null {
  const toast = useToast();
  if (!window.isSecureContext) return null;
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ message: words.copied });
    } catch {
      toast({ message: words.notCopied, tone: 'late' });
    }
  };
}
