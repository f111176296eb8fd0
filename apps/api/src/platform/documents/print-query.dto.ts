import { Choice } from '../contract/fields';

/** The languages that paper comes in. */
export const printLocales = ['fr', 'ar'] as const;
export type PrintLocale = (typeof printLocales)[number];

export class PrintQuery {
  @Choice(printLocales, 'PrintLocale')
  locale!: PrintLocale;
}
