import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build as buildProgram } from 'tsdown';
import { build as buildWeb } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../../scripts/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built command, a case of the examples that no test changes, where Chromium is. */
    readonly command: string;
    readonly exampleCase: string;
    readonly chromium: string;
  }
}

const OUT = resolve('.build/workbench');

/** Builds the command and the workbench beside it, and reads the examples into a case. */
export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = chromiumPath();
  await buildProgram({ outDir: OUT, dts: false, logLevel: 'error' });
  // As it ships: the test runner's own setting would build React for development.
  process.env['NODE_ENV'] = 'production';
  await buildWeb({ configFile: 'web/vite.config.ts', logLevel: 'error', build: { outDir: join(OUT, 'web') } });
  process.env['NODE_ENV'] = 'test';
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-web-'));
  const exampleCase = join(folder, 'examples.hearsay');
  const command = join(OUT, 'cli.mjs');
  execFileSync(process.execPath, [command, 'add', 'examples/kazakhstan-2022/reports', '--case', exampleCase], {
    stdio: 'ignore',
  });
  project.provide('command', command);
  project.provide('exampleCase', exampleCase);
  project.provide('chromium', chromium);
  return () => rmSync(folder, { recursive: true, force: true });
}
