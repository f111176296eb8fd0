import { createRequire } from 'node:module';
import { type Locale, type Namespace, type TextTree, type Translate, translator } from '@tiwizi/i18n';

const load = createRequire(__filename);

/** The words of paper in one language, from the same files as those of the screen. */
export function printTexts<Of extends Namespace>(locale: Locale, own: Of): Translate<Of> {
  return translator(
    locale,
    own,
    (namespace) => load(`@tiwizi/i18n/locales/${locale}/${namespace}.json`) as TextTree,
  );
}

/** A name of one script among words of the other keeps its own direction. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
