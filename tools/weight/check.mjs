import { readFileSync } from 'node:fs';
import path from 'node:path';
import { carriedIn, filesOf, filesOfPage, weigh } from './manifest.mjs';

/** Fails when a first visit would load more than tools/weight/budget.json allows: kB are 1,000 bytes after gzip. */
const folder = path.resolve(
  process.argv[2] ?? path.join(import.meta.dirname, '..', '..', 'apps', 'web', 'dist'),
);
const budget = JSON.parse(readFileSync(path.join(import.meta.dirname, 'budget.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8'));
const ofPage = filesOfPage(readFileSync(path.join(folder, 'index.html'), 'utf8'));

for (const [screen, { kilobytes, requests, chunks, calls }] of Object.entries(budget)) {
  try {
    const { bytes, files } = weigh(folder, [...new Set([...ofPage, ...filesOf(manifest, chunks)])]);
    const weight = bytes / 1000;
    // The page itself is one more, and so is each call of the API.
    const count = files.length + 1 + calls.length;
    const fits = weight <= kilobytes && count <= requests;
    if (!fits) process.exitCode = 1;
    console.log(
      `${fits ? '✓' : '✗'} ${screen}: ${weight.toFixed(1)} kB of ${kilobytes}, ${count} requests of ${requests}`,
    );
  } catch (error) {
    process.exitCode = 1;
    console.log(`✗ ${screen}: ${error instanceof Error ? error.message : error}`);
  }
}

// Not counted above: it comes after the first screen of somebody who is signed in, once for each version.
const carried = carriedIn(readFileSync(path.join(folder, 'service-worker.js'), 'utf8'), 'fr');
const inBackground = weigh(folder, ['service-worker.js', ...carried]);
console.log(
  `  in the background, to open without network (French): ${(inBackground.bytes / 1000).toFixed(0)} kB, ${carried.length} files`,
);
