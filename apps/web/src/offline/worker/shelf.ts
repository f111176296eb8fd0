/** Where the service worker keeps files, and which ones. */

export interface CarriedFile {
  url: string;
  /** Null where the name itself changes with the content. */
  revision: string | null;
}

const prefix = 'tiwizi-version-';
/** Files of other screens, kept as they are met. */
export const metCache = 'tiwizi-met';
const choices = 'tiwizi-choices';
const languagesAddress = '/languages';
const mostMet = 150;

/** One cache a version: its name is drawn from what it holds. */
export function versionCache(files: readonly CarriedFile[]): string {
  const text = files.map(({ url, revision }) => `${url} ${revision}`).join('\n');
  let sum = 0;
  for (let place = 0; place < text.length; place += 1) sum = (sum * 31 + text.charCodeAt(place)) | 0;
  return `${prefix}${(sum >>> 0).toString(36)}-${files.length}`;
}

/** The language that a file is for; null for what every reader needs. */
export function languageOf(url: string): string | null {
  if (url.includes('noto-sans-arabic')) return 'ar';
  return /\/texts-([a-z]{2})\//.exec(url)?.[1] ?? null;
}

/** The languages that were read on this device. */
export async function chosenLanguages(): Promise<string[]> {
  const kept = await (await caches.open(choices)).match(languagesAddress);
  return kept ? ((await kept.json()) as string[]) : [];
}

export async function chooseLanguage(locale: string): Promise<string[]> {
  const languages = [...new Set([...(await chosenLanguages()), locale])];
  const cache = await caches.open(choices);
  await cache.put(languagesAddress, new Response(JSON.stringify(languages)));
  return languages;
}

/**
 * Completes a version: copies what an earlier one has of the same name, and fetches the rest. Fails as a whole where one
 * file cannot be had, so that a version is never half there.
 */
export async function bring(
  version: string,
  files: readonly CarriedFile[],
  languages: readonly string[],
): Promise<void> {
  const cache = await caches.open(version);
  const wanted = files.filter(({ url }) => {
    const language = languageOf(url);
    return language === null || languages.includes(language);
  });
  const fetchOne = async ({ url, revision }: CarriedFile) => {
    if (await cache.match(url, { ignoreVary: true })) return;
    const kept = revision === null ? await caches.match(url, { ignoreVary: true }) : undefined;
    const reply = kept ?? (await fetch(url, { cache: revision === null ? 'default' : 'reload' }));
    if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
    await cache.put(url, reply);
  };
  // A few at a time: the person on the page comes first.
  const waiting = [...wanted];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await fetchOne(file);
  };
  await Promise.all([work(), work(), work()]);
}

/** Keeps this version and the one before it, which another tab may still be showing; forgets older ones. */
export async function tidy(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(versions.slice(0, -2).map((name) => caches.delete(name)));
  const met = await caches.open(metCache);
  const requests = await met.keys();
  await Promise.all(requests.slice(0, -mostMet).map((request) => met.delete(request)));
}
