/** The languages of the product. French is the default. */
export const locales = ['fr', 'ar', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'fr';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

export const direction = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr');

/** A text in the product's three languages. English may be empty: then it is read in French. */
export interface Localized {
  fr: string;
  ar: string;
  en: string;
}

export const inLocale = (text: Localized, locale: Locale): string => text[locale] || text.fr;

/** The name a reader meets first: the Arabic one for a reader in Arabic, the other one where theirs is missing. */
export const nameIn = (locale: Locale, nameFr: string, nameAr: string | null): string =>
  locale === 'ar' ? nameAr || nameFr : nameFr || nameAr || '';
