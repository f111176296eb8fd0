import { useMemo, useSyncExternalStore } from 'react';
import {
  defaultLocale,
  translator,
  type Locale,
  type Namespace,
  type TextTree,
  type Translate,
} from '@tiwizi/i18n';

export type LoadTexts = (locale: Locale, namespace: Namespace) => Promise<TextTree>;

let load: LoadTexts = () => Promise.reject(new Error('startTexts was not called'));
let locale: Locale = defaultLocale;
const trees = new Map<string, TextTree>();
const wanted = new Set<Namespace>();
const listeners = new Set<() => void>();

const nameOf = (language: Locale, namespace: string) => `${language}/${namespace}`;

async function bring(language: Locale): Promise<void> {
  const absent = [...wanted].filter((namespace) => !trees.has(nameOf(language, namespace)));
  const found = await Promise.all(absent.map((namespace) => load(language, namespace)));
  absent.forEach((namespace, position) => trees.set(nameOf(language, namespace), found[position] ?? {}));
}

/** Makes texts ready in the language on the screen, and in no other. */
export async function loadTexts(...namespaces: Namespace[]): Promise<void> {
  namespaces.forEach((namespace) => wanted.add(namespace));
  await bring(locale);
}

/** Says where texts come from and which language is read first. */
export async function startTexts(from: LoadTexts, first: Locale, ...namespaces: Namespace[]): Promise<void> {
  load = from;
  locale = first;
  await loadTexts(...namespaces);
}

/** Turns every text on the screen into another language, once they are all there. */
export async function turnTexts(next: Locale): Promise<void> {
  await bring(next);
  locale = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language on the screen now. */
export const useLocale = (): Locale => useSyncExternalStore(subscribe, () => locale);

/** The language on the screen, where no component is asking. */
export const localeNow = (): Locale => locale;

/** The texts of a namespace, where no component is asking. */
export const textsNow = <Of extends Namespace>(own: Of): Translate<Of> =>
  translator(locale, own, (namespace) => trees.get(nameOf(locale, namespace)));

/** Whether there is a text of that key, plural or not: codes that come from the API may be newer than this page. */
export const hasText = (namespace: Namespace, key: string): boolean =>
  Object.keys(trees.get(nameOf(locale, namespace)) ?? {}).some(
    (known) => known === key || known.startsWith(`${key}_`),
  );

/** `const t = useTexts('board'); t('title'); t('app:do.save')`. Its route has made the namespace ready. */
export function useTexts<Of extends Namespace = 'app'>(own?: Of): Translate<Of> {
  const language = useLocale();
  return useMemo(
    () => translator(language, own ?? ('app' as Of), (namespace) => trees.get(nameOf(language, namespace))),
    [language, own],
  );
}
