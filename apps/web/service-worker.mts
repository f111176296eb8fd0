import { resolve } from 'node:path';
import { type PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { carriedFiles } from './carried-files.mjs';

/** Builds src/offline/worker into one file, and writes the list of what a phone carries into it. */
export function serviceWorker(): PluginOption[] {
  let folder = '';
  return [
    {
      name: 'where-the-build-goes',
      apply: 'build',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline/worker',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      // The page registers it itself, once somebody is signed in and the first screen stands.
      injectRegister: false,
      // The manifests stand in public/, one a language.
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [
          (entries) => {
            const carried = carriedFiles(folder);
            return { manifest: entries.filter(({ url }) => carried.has(url)), warnings: [] };
          },
        ],
      },
    }),
  ];
}
