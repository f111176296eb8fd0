import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {Record<string, { file: string, name?: string, imports?: string[], css?: string[] }>} Manifest as Vite writes it
 * @typedef {{ bytes: number, files: string[] }} Weight
 */

/**
 * What a browser loads to show a screen: some chunks, all that they import at once, and the styles of each.
 *
 * @param {Manifest} manifest
 * @param {string[]} chunks their keys in the manifest, or their names where a key holds a hash
 * @returns {string[]} script and style files, each once
 * @throws {Error} when a chunk is not in the manifest: a screen that was renamed must not weigh nothing
 */
export function filesOf(manifest, chunks) {
  const seen = new Set();
  const files = new Set();
  const waiting = [...chunks];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = manifest[name] ?? Object.values(manifest).find((other) => other.name === name);
    if (!chunk) throw new Error(`The build has no chunk named ${name}.`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files].filter((file) => /\.(?:js|css)$/.test(file)).sort();
}

/**
 * What the page itself asks for before any script runs.
 *
 * @param {string} html the built index.html
 * @returns {string[]} script and style files
 */
export function filesOfPage(html) {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
}

/**
 * What the service worker brings for a reader of one language.
 *
 * @param {string} worker the built service worker, with its list
 * @param {string} locale
 * @returns {string[]} files
 */
export function carriedIn(worker, locale) {
  const files = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, file]) => file ?? '');
  return files.filter((file) => !/texts-|noto-sans/.test(file) || file.includes(`texts-${locale}/`));
}

/**
 * @param {string} folder the built app
 * @param {string[]} files
 * @returns {Weight} bytes after gzip
 */
export function weigh(folder, files) {
  const bytes = files.reduce(
    (total, file) => total + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  );
  return { bytes, files };
}
