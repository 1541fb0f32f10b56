import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/cli/help.ts';
import { ending, hearsay, line, start } from './hearsay.ts';

let folder: string;
/** What the servers of a test said on standard error. */
let said = '';
const running: ChildProcessWithoutNullStreams[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'));
});
afterEach(() => {
  said = '';
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts serving; resolves to the address that is printed. */
async function serve(args: readonly string[]): Promise<{ child: ChildProcessWithoutNullStreams; address: string }> {
  const child = start(['serve', '--port', '0', ...args], { cwd: folder });
  running.push(child);
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const address = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found = / is open at (\S+)\n/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${out}`)));
  });
  return { child, address };
}

describe('hearsay serve', () => {
  it('makes a case where there is none, prints its address, serves, and stops when asked to', async () => {
    const { child, address } = await serve(['--case', 'new.hearsay']);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    await expect.poll(() => said).toBe('hearsay: there was no new.hearsay: an empty case was made\n');
    const summary = (await (await fetch(`${address}api/case`)).json()) as Record<string, unknown>;
    expect(summary).toMatchObject({ name: 'new.hearsay', reports: 0 });
    child.kill('SIGTERM');
    expect(await ending(child)).toEqual({ code: 0, signal: null });
  });

  it('shows what hearsay add adds to the same case meanwhile', async () => {
    const { address } = await serve(['--case', 'both.hearsay']);
    const text = 'Laut Polizei gab es am Montag in Almaty zwei Verletzte.';
    expect((await hearsay(['add', '--case', 'both.hearsay', '-'], text, { cwd: folder })).code).toBe(0);
    const count = async (): Promise<unknown> =>
      ((await (await fetch(`${address}api/case`)).json()) as Record<string, unknown>)['reports'];
    await expect.poll(count, { timeout: 8000 }).toBe(1);
  });

  it('serves a case of a thousand reports, whose pictures another process makes', async () => {
    const many = Array.from({ length: 1000 }, (_, id) =>
      line({ id: `r${id}`, text: `${id} Menschen demonstrierten.` }),
    );
    const added = await hearsay(['add', '--case', 'many.hearsay', '-'], many.join(''), { cwd: folder });
    expect(added.code).toBe(0);
    const more = line({ id: 'more', text: 'Laut Polizei gab es am Montag in Almaty zwei Verletzte.' });
    expect((await hearsay(['add', '--case', 'many.hearsay', '-'], more, { cwd: folder })).code).toBe(0);
    const { child, address } = await serve(['--case', 'many.hearsay']);
    const summary = (await (await fetch(`${address}api/case`)).json()) as Record<string, unknown>;
    expect(summary).toMatchObject({ reports: 1001 });
    child.kill('SIGTERM');
    expect(await ending(child)).toEqual({ code: 0, signal: null });
  }, 120_000);

  it('asks for a token where others can reach it, and prints it with the address', async () => {
    const { address } = await serve(['--case', 'far.hearsay', '--host', '0.0.0.0']);
    const { searchParams, port } = new URL(address);
    expect(address).not.toContain('0.0.0.0');
    await expect.poll(() => said).toContain('it is open to the network');
    const token = searchParams.get('token') ?? '';
    expect(token.length).toBeGreaterThan(20);
    for (const url of [`http://127.0.0.1:${port}/api/case`, new URL('/api/case', address)]) {
      expect((await fetch(url)).status).toBe(401);
      expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    }
  });

  it('says so where the port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, err } = await hearsay(['serve', '--port', String(port), '--case', 'port.hearsay'], '', {
      cwd: folder,
    });
    taken.close();
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      `hearsay: port ${port} is in use: choose another with --port, or 0 for any that is free`,
    ]);
  });

  it.each([
    [['--port', 'x'], 2],
    [['--port', '70000'], 2],
    [['--token', 'short'], 2],
    [['--host', 'no such host'], 2],
  ])('refuses %j', async (args, code) => {
    expect((await hearsay(['serve', '--case', 'wrong.hearsay', ...args], '', { cwd: folder })).code).toBe(code);
  });

  it('refuses a file that is no case, and leaves it as it is', async () => {
    writeFileSync(join(folder, 'text.hearsay'), 'not a case');
    const { code, err } = await hearsay(['serve', '--case', 'text.hearsay', '--port', '0'], '', { cwd: folder });
    expect([code, err]).toEqual([3, expect.stringContaining('(not-a-case)')]);
  });

  it.each(EXAMPLES.serve.map(({ line }) => line))('is started by the line that help shows: %s', async (line) => {
    // at a port that is free: the one in the example may be in use where the tests run
    const { address } = await serve(
      line
        .replace(/^hearsay serve ?/, '')
        .split(' ')
        .filter(Boolean)
        .concat('--port', '0'),
    );
    expect((await fetch(`${address}api/case`)).status).toBe(200);
  });
});
