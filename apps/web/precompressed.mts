import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Plugin } from 'vite';

const worth = /\.(?:js|css|html|svg|json|webmanifest)$/;

/** Leaves a .gz and a .br beside each text file of the build, so that no server compresses the same file twice. */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
        worth.test(name),
      )) {
        const content = readFileSync(join(dir, file));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content, { level: 9 }));
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content));
      }
    },
  };
}
