import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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

/** Builds the command and the workbench beside it, and reads the examples into a case. */
export default async function setup(project: TestProject): Promise<() => void> {
  const chromium = chromiumPath();
  // A folder of its own, inside the project: the command finds its packages there, and two runs leave each other alone.
  mkdirSync('.build', { recursive: true });
  const out = mkdtempSync(resolve('.build/workbench-'));
  await buildProgram({ outDir: out, dts: false, logLevel: 'error' });
  // As it ships: the test runner's own setting would build React for development.
  process.env['NODE_ENV'] = 'production';
  await buildWeb({ configFile: 'web/vite.config.ts', logLevel: 'error', build: { outDir: join(out, 'web') } });
  process.env['NODE_ENV'] = 'test';
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-web-'));
  const exampleCase = join(folder, 'examples.hearsay');
  const command = join(out, 'cli.mjs');
  execFileSync(process.execPath, [command, 'add', 'examples/kazakhstan-2022/reports', '--case', exampleCase], {
    stdio: 'ignore',
  });
  project.provide('command', command);
  project.provide('exampleCase', exampleCase);
  project.provide('chromium', chromium);
  return () => {
    for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
  };
}
