import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/cli/help.ts';
import { COMMAND, plainEnvironment, ROOT } from './hearsay.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-help-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/hearsay'), `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`, {
    mode: 0o755,
  });
  symlinkSync(join(ROOT, 'examples'), join(folder, 'examples'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the examples that help shows can be typed as they stand', () => {
  const lines = Object.values(EXAMPLES).flatMap((examples) => examples.map(({ line }) => line));
  // those that serve run until they are stopped: test/command/serve.test.ts
  it.each([...new Set(lines)].filter((line) => !line.startsWith('hearsay serve')))('%s', (line) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...plainEnvironment(), PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (!line.includes('>')) expect(stdout).not.toBe('');
  });
});
