import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Chunk = {
  file: string;
  name?: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
};
type Manifest = Record<string, Chunk>;

/** The features that a trainer, or a cooperative, uses in a village. */
const features = [
  'action-plans',
  'attendance',
  'board',
  'calendar',
  'cooperatives',
  'diagnostics',
  'follow-ups',
  'legal',
  'my-day',
  'networks',
  'not-found',
  'outbox',
  'practices',
  'questionnaires',
  'session-report',
  'training',
];
const texts = [
  'action-plans',
  'arrival',
  'attendance',
  'board',
  'calendar',
  'charts',
  'consultations',
  'cooperatives',
  'diagnostics',
  'evidence',
  'fairs',
  'follow-up-work',
  'follow-ups',
  'legal',
  'networks',
  'peers',
  'plan-work',
  'practices',
  'questionnaires',
  'roll-extras',
  'session-report',
  'sessions',
  'shared-resources',
  'training',
];

/** The chunks of vite.config.mts that everybody's screens stand on. */
const shared = new Set(['door', 'work', 'day', 'screens', 'forms']);
const ofFeature = new RegExp(`^src/features/(?:${features.join('|')})/`);
const ofTexts = new RegExp(
  `^(?:src/app/first-texts/|\\.\\./\\.\\./libs/i18n/locales/\\w+/(?:${texts.join('|')})\\.json)`,
);
/** What a carried screen may fetch later on: never another feature's screen. */
const ofEverybody = /^(?:src\/(?:shared|offline)\/|src\/app\/sent-papers|\.\.\/\.\.\/libs\/ui\/|_)/;

/** The built files that a phone carries, of a build whose manifest stands in `folder`. */
export function carriedFiles(folder: string): Set<string> {
  const place = join(folder, '.vite/manifest.json');
  // A build that broke off leaves none, and its own error is the one to read.
  if (!existsSync(place)) return new Set();
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as Manifest;
  const waiting = Object.entries(manifest)
    .filter(([key, { name }]) => shared.has(name ?? '') || ofFeature.test(key) || ofTexts.test(key))
    .map(([key]) => key);
  const seen = new Set<string>();
  const files = new Set(['index.html', 'icon.svg', 'icon-192.png']);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (seen.has(key) || !chunk) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []));
    waiting.push(...(chunk.dynamicImports ?? []).filter((next) => ofEverybody.test(next)));
  }
  return files;
}
