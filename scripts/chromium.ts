import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const HELP =
  'The workbench is tested in Chromium, and none was found. Install it (Debian: apt-get install chromium; anywhere: npx playwright-core install chromium), or name it in CHROMIUM_PATH.';

const ofPlaywright = (): string | undefined => {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

const found = (): string | undefined => USUAL.find((path) => existsSync(path)) ?? ofPlaywright();

/**
 * Where Chromium is: as CHROMIUM_PATH says, else where it usually is. In a CI run (CI set) it is installed where it is
 * missing. Throws, saying what to do, where there is none.
 */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and nothing is there. ${HELP}`);
    return named;
  }
  const path = found();
  if (path) return path;
  if (process.env['CI']) {
    const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const ways: readonly (readonly string[])[] = [
      [...root, 'sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
      ['npx', '--no-install', 'playwright-core', 'install', 'chromium'],
    ];
    for (const [command = '', ...rest] of ways) {
      spawnSync(command, rest, { stdio: 'ignore' });
      const installed = found();
      if (installed) return installed;
    }
  }
  throw new Error(HELP);
}
