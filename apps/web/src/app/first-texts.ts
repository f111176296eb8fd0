import { type Locale, type TextTree } from '@tiwizi/i18n';
import { type LoadTexts } from '../shared/texts';

interface FirstTexts {
  together: Record<string, TextTree>;
  fetch: (namespace: string) => Promise<TextTree> | undefined;
}

/** One language each: a door carries neither the texts of the others nor the names of their files. */
const first: Record<Locale, () => Promise<{ default: FirstTexts }>> = {
  fr: () => import('./first-texts/fr'),
  ar: () => import('./first-texts/ar'),
  en: () => import('./first-texts/en'),
};

/** Fetches a namespace: with the first ones, or with its screen. A new one needs its three files and nothing else. */
export const fromFiles: LoadTexts = async (locale, namespace) => {
  const { default: texts } = await first[locale]();
  return texts.together[namespace] ?? (await texts.fetch(namespace)) ?? {};
};
