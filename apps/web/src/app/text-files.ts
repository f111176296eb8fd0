import { type Locale, type TextTree } from '@tiwizi/i18n';
import { type LoadTexts } from '../shared/texts';

const folder = '../../../../libs/i18n/locales';
/** The texts of each feature, a file a language. A new namespace needs its three files and nothing else. */
const files = import.meta.glob<TextTree>(
  [
    '../../../../libs/i18n/locales/*/*.json',
    '!../../../../libs/i18n/locales/*/{app,my-day,offline,problems,sign-in,states}.json',
  ],
  { import: 'default' },
);

const first: Record<Locale, () => Promise<{ default: Record<string, TextTree> }>> = {
  fr: () => import('./first-texts/fr'),
  ar: () => import('./first-texts/ar'),
  en: () => import('./first-texts/en'),
};

/** Fetches a namespace: with its screen, or with the first ones. */
export const fromFiles: LoadTexts = async (locale, namespace) => {
  const load = files[`${folder}/${locale}/${namespace}.json`];
  if (load) return load();
  const together = await first[locale]();
  return together.default[namespace] ?? {};
};
