import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Plugin } from 'vite';

const worth = /\.(?:js|css|html|svg|json|webmanifest)$/;

/** Leaves a .gz and a .br beside each text file of the build, so that no server compresses the same file twice. */
export function precompressed(): Plugin {
  let folder = '';
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    // After the service worker, which is built last.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error) {
        if (error) return;
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        for (const file of files.filter((name) => worth.test(name))) {
          const content = readFileSync(join(folder, file));
          writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
          writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
        }
      },
    },
  };
}
