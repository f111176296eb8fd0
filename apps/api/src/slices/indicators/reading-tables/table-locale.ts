/** The languages that a table of readings is written in; it is read in any of them. */
export const tableLocales = ['fr', 'ar', 'en'] as const;
export type TableLocale = (typeof tableLocales)[number];
