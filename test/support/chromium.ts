import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const NAMES = [
  'chromium',
  'chromium-headless-shell',
  'chromium-browser',
  'google-chrome',
  'chrome',
  'chrome-headless-shell',
];

/** The browser of this machine, or `undefined`; `SECURE_BUILD_CHROMIUM` names one that is in no folder of `PATH`. */
export function findChromium(): string | undefined {
  const named = process.env.SECURE_BUILD_CHROMIUM;
  const candidates = named === undefined ? NAMES : [named];
  return candidates.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}

/**
 * Opens a page in the browser, without a network, and gives the document as it is after its scripts have run. With
 * `picture`, also writes what is seen as a PNG.
 */
export async function openInChromium(
  browser: string,
  html: string,
  { width, height, picture }: { readonly width: number; readonly height: number; readonly picture?: string },
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'secure-build-chromium-'));
  try {
    const page = join(folder, 'page.html');
    writeFileSync(page, html);
    const run = (...flags: readonly string[]) =>
      promisify(execFile)(
        browser,
        [
          '--headless',
          '--disable-gpu',
          '--no-sandbox',
          '--no-first-run',
          '--disable-background-networking',
          '--host-resolver-rules=MAP * ~NOTFOUND',
          `--user-data-dir=${join(folder, 'profile')}`,
          `--window-size=${width},${height}`,
          ...flags,
          `file://${page}`,
        ],
        { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
      );
    if (picture !== undefined) await run(`--screenshot=${picture}`);
    return (await run('--dump-dom')).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
