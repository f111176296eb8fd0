import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, type Locale, type Namespace, type TextTree } from '@tiwizi/i18n';
import { startTexts, textsNow } from '../texts';

const folder = join(__dirname, '../../../../../libs/i18n/locales');

/** For component tests: every text, in one language, from the very files of the product. */
export function givenTexts(locale: Locale = defaultLocale): Promise<void> {
  const namespaces = readdirSync(join(folder, locale)).map((file) => file.slice(0, -5) as Namespace);
  return startTexts(
    async (language, namespace) =>
      JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')) as TextTree,
    locale,
    ...namespaces,
  );
}

/** What every button says that takes back what was just done. */
export const undoWords = (): string => textsNow('app')('do.undo');
