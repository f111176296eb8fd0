import { type Locale, type Namespace, type TextTree } from '@tiwizi/i18n';

const folder = '../../../../libs/i18n/locales';
/** The texts of each feature, a file a language. A new namespace needs its three files and nothing else. */
const files = import.meta.glob<TextTree>(
  [
    '../../../../libs/i18n/locales/*/*.json',
    '!../../../../libs/i18n/locales/*/{app,my-day,offline,problems,sign-in,states}.json',
  ],
  { import: 'default' },
);

/** Fetches a namespace that comes with its screen. */
export const textsOf = async (locale: Locale, namespace: Namespace): Promise<TextTree> =>
  (await files[`${folder}/${locale}/${namespace}.json`]?.()) ?? {};
