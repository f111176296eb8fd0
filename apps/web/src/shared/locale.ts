import { defaultLocale, direction, isLocale, type Locale } from '@tiwizi/i18n';
import { turnTexts } from './texts';

const key = 'tiwizi.locale';

/** The language of this device: the one chosen here before, else French. */
export function keptLocale(): Locale {
  const kept = localStorage.getItem(key);
  return isLocale(kept) ? kept : defaultLocale;
}

/** Whether somebody chose a language here; until then an account brings its own. */
export const hasChosenLocale = (): boolean => isLocale(localStorage.getItem(key));

/** Changes the language of the whole screen, and of this device from now on. */
export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(key, locale);
  await turnTexts(locale);
  document.documentElement.lang = locale;
  document.documentElement.dir = direction(locale);
  document.querySelector('link[rel=manifest]')?.setAttribute('href', `/tiwizi.${locale}.webmanifest`);
}
