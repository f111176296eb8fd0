import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** What tools/browser found on this machine. */
export interface Browser {
  executablePath: string;
  args: string[];
  chromiumSandbox: boolean;
  env: Record<string, string>;
}

export type Size = { width: number; height: number };
export const phone: Size = { width: 360, height: 640 };
export const laptop: Size = { width: 1440, height: 900 };

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What went wrong on the page without anybody seeing it: unforeseen errors and refused resources. */
  faults: string[];
  close(): Promise<void>;
}

const open = new Set<() => Promise<void>>();

/** Closes what a story that broke off left open, so that nothing waits for it. */
export async function closeBrowsers(): Promise<void> {
  await Promise.all([...open].map((close) => close()));
}

/** Somebody's browser: a new empty profile at the size of their screen. Its camera sees `film`, and may be used. */
export async function openBrowser(size: Size, locale = 'fr-MA', film?: string): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), 'tiwizi-e2e-'));
  return launch(profile, size, locale, () => rmSync(profile, { recursive: true, force: true }), film);
}

/** A browser that keeps what it remembers in the folder `profile`. */
export async function launch(
  profile: string,
  size: Size,
  locale: string,
  onClosed: () => void = () => undefined,
  film?: string,
): Promise<Visit> {
  const camera = ['use-fake-device-for-media-stream', 'use-fake-ui-for-media-stream'];
  const found = JSON.parse(process.env.TIWIZI_E2E_BROWSER ?? '{}') as Browser;
  const context = await chromium.launchPersistentContext(profile, {
    ...found,
    args: [
      ...(found.args ?? []),
      ...(film ? [...camera, `use-file-for-fake-video-capture=${film}`].map((flag) => `--${flag}`) : []),
    ],
    headless: true,
    viewport: size,
    locale,
    timezoneId: 'Africa/Casablanca',
    hasTouch: size.width < 600,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const close = async () => {
    if (!open.delete(close)) return;
    await context.close();
    onClosed();
  };
  open.add(close);
  return { page, context, faults, close };
}
