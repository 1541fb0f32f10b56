import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { COMMAND, ending, line, ROOT, start } from './hearsay.ts';

const report = (id: number): string =>
  line({ id: String(id), text: `Es gebe ${id} Verletzte, sagte die Polizei.`, language: 'de' });

/** More reports than pipes and buffers on the way can hold. */
const MANY = 40_000;

/** Milliseconds without an answer after which a command that nobody reads has stopped reading. */
const PATIENCE = 1000;

describe('jsonl is a stream', () => {
  it('answers each line before the next is there', async () => {
    const child = start(['extract', '--format', 'jsonl', '-']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let id = 1; id <= 5; id++) {
      child.stdin.write(report(id));
      const { value } = await lines.next();
      expect(JSON.parse(value).id).toBe(String(id));
    }
    child.stdin.end();
    expect(await ending(child)).toEqual({ code: 0, signal: null });
  });

  it('waits for a slow reader instead of piling answers up', async () => {
    const child = start(['extract', '--format', 'jsonl', '-']);
    child.stdin.on('error', () => {});
    let written = 0;
    const write = (): void => {
      while (written < MANY && child.stdin.write(report(written++)));
    };
    const drains = async (): Promise<boolean> => {
      const patience = new AbortController();
      const timer = setTimeout(() => patience.abort(), PATIENCE);
      return once(child.stdin, 'drain', { signal: patience.signal })
        .then(() => true)
        .catch(() => false)
        .finally(() => clearTimeout(timer));
    };
    do write();
    while (written < MANY && (await drains()));
    expect(written).toBeLessThan(MANY);
    // read at last, it goes on
    child.stdout.resume();
    await once(child.stdin, 'drain');
    child.kill();
    await once(child, 'close');
  });

  it('needs no more memory for many lines than for few', async () => {
    const lines = 20_000;
    const tellPeak = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${tellPeak}`, COMMAND, 'extract', '--format', 'jsonl', '-'],
      { cwd: ROOT },
    );
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    let answered = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) answered++;
    });
    const ended = ending(child);
    for (let id = 0; id < lines; id++) if (!child.stdin.write(report(id))) await once(child.stdin, 'drain');
    child.stdin.end();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(answered).toBe(lines);
    expect(Number(/peak (\d+)/.exec(err)?.[1]) / 1024).toBeLessThan(300);
  }, 60_000);
});

describe('the end of a run', () => {
  it('is quiet where the reader goes away', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${COMMAND}" extract --format jsonl - | head -n 1`]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    const ended = ending(child);
    for (let id = 0; id < 5_000; id++) child.stdin.write(report(id));
    child.stdin.end();
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toBe('');
  });

  it('comes at once with Ctrl-C, and says nothing', async () => {
    const child = start(['extract', '--format', 'jsonl', '-']);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin.write(report(1));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await ending(child)).toEqual({ code: null, signal: 'SIGINT' });
    expect(err).toBe('');
  });
});
