import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export interface Workbench {
  /** Where it is served, without a slash at the end. */
  readonly address: string;
  /** A page in a window of its own; what goes wrong in it is kept in `faults`. */
  readonly open: (path: string, options?: BrowserContextOptions, at?: string) => Promise<Page>;
  /** The address of another server on the same case, which asks for a token. */
  readonly guarded: (token: string) => Promise<string>;
  /** Errors thrown and logged in any page, and requests that left for elsewhere. */
  readonly faults: readonly string[];
}

interface Serving {
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a case as a user would, on a free port; resolves when the address is printed. */
async function serve(file: string, ...more: readonly string[]): Promise<Serving> {
  const server: ChildProcess = spawn(
    process.execPath,
    [inject('command'), 'serve', '--case', file, '--port', '0', ...more],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /https?:\/\/[^\s/]+/.exec(printed)?.[0];
      if (found) resolve(found);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', (code) => reject(new Error(`hearsay serve ended with ${code}: ${printed}`)));
  });
  return { address, stop: () => void server.kill('SIGTERM') };
}

/** A workbench on a copy of the examples' case, or on a case of no reports, for the tests of a file. */
export function useWorkbench({ empty = false } = {}): Workbench {
  const faults: string[] = [];
  let browser: Browser | undefined;
  let serving: Serving | undefined;
  let guarded: Serving | undefined;
  let folder = '';
  let file = '';
  const address = (): string => {
    if (!serving) throw new Error('the workbench is not served yet');
    return serving.address;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-workbench-'));
    file = join(folder, 'kazakhstan.hearsay');
    if (!empty) copyFileSync(inject('exampleCase'), file);
    [serving, browser] = await Promise.all([
      serve(file),
      chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] }),
    ]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    serving?.stop();
    guarded?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get address() {
      return address();
    },
    faults,
    async guarded(token) {
      guarded = await serve(file, '--token', token);
      return guarded.address;
    },
    async open(path, options = {}, at = address()) {
      if (!browser) throw new Error('the browser is not there yet');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(8000);
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${path}: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(at) && !/^(?:blob|data):/.test(url)) faults.push(`${path} asked for ${url}`);
      });
      await page.goto(at + path);
      return page;
    },
  };
}
