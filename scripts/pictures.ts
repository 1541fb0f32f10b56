/** `npm run pictures`: makes the pictures of the README from the example reports, with headless Chromium. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli.mjs');
const out = join(root, 'docs/pictures');
/** Larger would slow the README down. */
const LARGEST = 300_000;

interface Picture {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Opens what is to be seen. */
  readonly show: (page: Page, address: string) => Promise<void>;
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready');
};

const open =
  (path: string) =>
  async (page: Page, address: string): Promise<void> => {
    await page.goto(address + path);
    await settled(page);
  };

const PICTURES: readonly Picture[] = [
  { name: 'picture', theme: 'light', width: 1200, height: 860, show: open('/') },
  {
    name: 'report',
    theme: 'light',
    width: 1200,
    height: 900,
    show: async (page, address) => {
      await open('/reports?outlet=Quergelesen')(page, address);
      await page.getByRole('link', { name: 'Sechs Wellen' }).first().click();
      await page.getByText('20.000 Angreifer').first().click();
      await page.locator('.others li').first().waitFor();
      await page.mouse.move(0, 0);
      await page.evaluate('window.scrollTo(0, 0)');
      await settled(page);
    },
  },
  {
    name: 'figure',
    theme: 'light',
    width: 1200,
    height: 860,
    show: async (page, address) => {
      await open('/')(page, address);
      await page.locator('.picture-figures h3 a', { hasText: 'people dead, Kazakhstan' }).click();
      await settled(page);
    },
  },
  {
    name: 'findings',
    theme: 'dark',
    width: 1200,
    height: 860,
    show: async (page, address) => {
      await open('/findings')(page, address);
      await page.locator('.finding-head').first().click();
      await page.locator('.finding-body .said').first().waitFor();
      await page.mouse.move(0, 0);
      await page.evaluate('document.activeElement.blur()');
    },
  },
  { name: 'sources', theme: 'light', width: 1200, height: 780, show: open('/sources') },
  { name: 'claims', theme: 'light', width: 1200, height: 760, show: open('/claims') },
];

/** Resolves to the address a server prints. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /https?:\/\/[^\s/]+/.exec(printed)?.[0];
      if (found) resolve(found);
    });
    server.on('exit', (code) => reject(new Error(`hearsay serve ended with ${code}`)));
  });
}

if (!existsSync(command)) throw new Error('The command is not built yet: npm run build');
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
const file = join(folder, 'kazakhstan-2022.hearsay');
execFileSync(process.execPath, [command, 'add', 'examples/kazakhstan-2022/reports', '--case', file], {
  cwd: root,
  stdio: 'ignore',
});
const server = spawn(process.execPath, [command, 'serve', '--case', file, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  const address = await addressOf(server);
  for (const { name, theme, width, height, show } of PICTURES) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await show(page, address);
    const path = join(out, `${name}.png`);
    await page.screenshot({ path });
    await context.close();
    const { size } = statSync(path);
    if (size > LARGEST) throw new Error(`${path} has ${size} bytes, more than ${LARGEST}`);
    process.stdout.write(`${path} ${Math.round(size / 1000)} kB\n`);
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
