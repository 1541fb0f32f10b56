import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ending, hearsay, line, parsed, start } from './hearsay.ts';

const GOOD = 'Der Hafen von Aktau sei wieder offen, sagte Minister Arman Sadyqow am Montag.';
let folder: string;
let good: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bad-'));
  good = join(folder, 'gut.txt');
  writeFileSync(good, GOOD);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file of that name with that content. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Extracts the input between two good ones, and what became of all three. */
async function amongGood(path: string): Promise<{ code: number | null; err: string; good: number; others: number }> {
  const { code, out, err } = await hearsay(['extract', '--format', 'jsonl', good, path, good]);
  const documents = parsed(out);
  const done = documents.filter(({ text }) => text === GOOD).length;
  return { code, err, good: done, others: documents.length - done };
}

const MESSAGES = (count: number): string =>
  JSON.stringify({
    name: 'Kanal',
    type: 'public_channel',
    id: 7,
    messages: Array.from({ length: count }, (_, id) => ({
      id,
      type: 'message',
      date: '2022-01-08T10:00:00',
      from: 'Kanal',
      text: `Es gebe ${id} Verletzte, sagte die Polizei.`,
      text_entities: [],
    })),
  });

describe('an input that cannot be done is named with its reason, ends with 1, and leaves the others as they are', () => {
  it.each<[string, () => string, RegExp]>([
    ['missing', () => join(folder, 'fehlt.txt'), /no such file/],
    ['empty', () => file('leer.txt', ''), /no bytes/],
    ['only white space', () => file('weiss.txt', ' \n\t\n '), /empty|nothing/],
    [
      'binary',
      () => file('bild.txt', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256))),
      /binary|no text/,
    ],
    [
      'larger than any report',
      () => {
        const path = file('riesig.txt', 'Der Anfang. ');
        truncateSync(path, 200 * 1024 * 1024);
        return path;
      },
      /larger|binary|no text/,
    ],
    [
      '200 MB of words',
      () => file('viel.txt', Buffer.alloc(200 * 1024 * 1024, 'Es gebe Verletzte, sagte die Polizei. ')),
      /larger/,
    ],
    ['truncated JSON', () => file('result.json', MESSAGES(3).slice(0, -40)), /breaks off after 2 messages/],
    ['malformed JSON', () => file('result2.json', '{"messages": [,]}'), /holds no messages/],
    ['JSON of another kind', () => file('package.json', '{"name": "x", "version": "1"}'), /has no "text"/],
    ['only furniture', () => file('moebel.txt', 'Kommentar verfassen\n\nGefällt mir\n\nTeilen\n'), /around a text/],
    [
      'in a language not known',
      () =>
        file('fi.txt', 'Hallitus ilmoitti tiistaina, että satama avataan uudelleen ensi viikolla, kertoi ministeri.'),
      /language/,
    ],
    [
      'a folder of nothing',
      () => {
        const path = join(folder, 'nichts');
        mkdirSync(path, { recursive: true });
        return path;
      },
      /no files/,
    ],
    [
      'a link that leads to itself',
      () => {
        const path = join(folder, 'kreis');
        rmSync(path, { force: true });
        symlinkSync(path, path);
        return path;
      },
      /leads to itself|ELOOP/,
    ],
  ])('%s', async (_what, make, reason) => {
    const path = make();
    const { code, err, good: done } = await amongGood(path);
    expect({ code, done }).toEqual({ code: 1, done: 2 });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(path);
    expect(err).toMatch(reason);
  });

  it('unreadable', async () => {
    const path = file('zu.txt', GOOD);
    chmodSync(path, 0);
    // Nothing is closed to the superuser, but a socket is no file to anyone.
    const target = process.getuid?.() === 0 ? join(folder, 'socket') : path;
    if (target !== path) {
      const listen = `require('net').createServer().listen(${JSON.stringify(target)}, () => process.kill(process.pid, 9))`;
      spawnSync(process.execPath, ['-e', listen]);
      expect(existsSync(target)).toBe(true);
    }
    const { code, err, good: done } = await amongGood(target);
    expect({ code, done }).toEqual({ code: 1, done: 2 });
    expect(err).toContain(`${target}: `);
  });
});

describe('a line or message that cannot be done is named; the others of its file are done', () => {
  it('malformed and truncated lines of JSONL', async () => {
    const path = file(
      'zeilen.jsonl',
      `${line({ id: 'a', text: GOOD })}{"id": "b", "text": \n{"id": "c"}\n[]\n${line({ id: 'd', text: GOOD }).slice(0, -5)}\n${line({ id: 'e', text: GOOD })}`,
    );
    const { code, err, good: done } = await amongGood(path);
    expect({ code, done }).toEqual({ code: 1, done: 4 });
    for (const number of [2, 3, 4, 5]) expect(err).toContain(`${path}:${number}: `);
    expect(err.trim().split('\n')).toHaveLength(4);
  });
});

describe('odd input that is done', () => {
  it('control characters written \\xNN in a Telegram export', async () => {
    const path = file('export.json', MESSAGES(2).replaceAll('Es gebe', 'Es\\x0agebe\\x1f'));
    const { code, err, others } = await amongGood(path);
    expect({ code, err, others }).toEqual({ code: 0, err: '', others: 2 });
  });

  it('HTML without <html>, with scripts', async () => {
    const path = file(
      'stueck.html',
      `<script>alert("x")</script><p>${GOOD}</p><script>document.write("sagte er")</script>`,
    );
    const { code, out } = await hearsay(['extract', '--format', 'jsonl', path]);
    const [document] = parsed(out);
    expect(code).toBe(0);
    expect(document?.['text']).toContain(GOOD);
    expect(document?.['text']).not.toContain('alert');
  });

  it('HTML of a million nested tags, in time that does not run away', async () => {
    const path = file('tief.html', `<html><body>${'<div>'.repeat(1_000_000)}<p>${GOOD}</p>`);
    const started = performance.now();
    const { code, good: done } = await amongGood(path);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect({ code, done }).toEqual({ code: 0, done: 3 });
  });

  it('a text of one 50 MB line', async () => {
    const sentence = 'Der Hafen und die Stadt sind offen und die Straße in den Ort ist es auch und ';
    const path = file('zeile.txt', sentence.repeat(Math.ceil((50 * 1024 * 1024) / sentence.length)));
    const child = start(['extract', '--format', 'jsonl', good, path, good]);
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
    });
    expect(await ending(child)).toEqual({ code: 0, signal: null });
    expect(lines).toBe(3);
  }, 240_000);
});
