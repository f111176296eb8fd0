import { Menu } from '@tiwizi/ui';
import { openDocument } from './open-document';
import { useTexts } from './texts';

/** The languages that paper comes in. */
export const paperLocales = ['fr', 'ar'] as const;
export type PaperLocale = (typeof paperLocales)[number];

/** Prints in the reader's choice of language, whatever the screen is in: `address` is where the PDF is. */
export function PrintMenu({
  address,
  label,
}: {
  address: (locale: PaperLocale) => string;
  /** What is printed, where the place does not say it. */
  label?: string;
}) {
  const t = useTexts();
  return (
    <Menu
      label={label ?? t('do.print')}
      icon="document"
      items={paperLocales.map((locale) => ({
        label: t(`paper.${locale}`),
        onSelect: () => openDocument(address(locale)),
      }))}
    />
  );
}
