import { type Locale, type TextTree } from '@tiwizi/i18n';
import { type LoadTexts } from '../shared/texts';

const first: Record<Locale, () => Promise<{ default: Record<string, TextTree> }>> = {
  fr: () => import('./first-texts/fr'),
  ar: () => import('./first-texts/ar'),
  en: () => import('./first-texts/en'),
};

/** Fetches a namespace: with the first ones, or with its screen, whose list the door does not carry. */
export const fromFiles: LoadTexts = async (locale, namespace) => {
  const together = await first[locale]();
  const texts = together.default[namespace];
  if (texts) return texts;
  const { textsOf } = await import('./text-files');
  return textsOf(locale, namespace);
};
