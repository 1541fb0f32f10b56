import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reading, type ReadOptions, read, readBytes } from '../../src/ingest/index.ts';
import { utf8 } from './helpers.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inside = (...names: string[]): string => join(folder, ...names);
async function all(inputs: readonly string[], options?: ReadOptions): Promise<string[]> {
  const found: string[] = [];
  for await (const reading of read(inputs, options)) found.push(shown(reading));
  return found;
}
const shown = (reading: Reading): string =>
  reading.kind === 'failure'
    ? `${reading.name.slice(folder.length)} ${reading.code}`
    : `${(reading.source.origin.path ?? '-').slice(folder.length)}: ${reading.source.text}`;

describe('reading inputs', () => {
  it('reads folders in the order of names, with what lies in them, whatever the files are called', async () => {
    mkdirSync(inside('a', 'unter ordner'), { recursive: true });
    writeFileSync(inside('a', 'b.txt'), 'Zweiter Satz.');
    writeFileSync(inside('a', 'B & "ü".txt'), 'Erster Satz.');
    writeFileSync(inside('a', 'unter ordner', '-x'), 'Dritter Satz.');
    writeFileSync(inside('a', '.versteckt'), 'Nie gelesen.');
    expect(await all([inside('a')])).toEqual([
      '/a/B & "ü".txt: Erster Satz.',
      '/a/b.txt: Zweiter Satz.',
      '/a/unter ordner/-x: Dritter Satz.',
    ]);
  });
  it('says that a table is read as running text', async () => {
    const codes = async (name: string, text: string): Promise<readonly string[]> => {
      for await (const reading of readBytes(utf8(text), name))
        if (reading.kind === 'source') return reading.source.diagnostics.map(({ code }) => code);
      return [];
    };
    expect(await codes('zahlen.csv', 'Datum,Tote\n2025-05-14,9\n')).toContain('table-as-text');
    expect(await codes('zahlen', 'Datum;Tote;Ort\n14.5.;9;Karakol\n15.5.;12;Karakol')).toContain('table-as-text');
    expect(await codes('a.txt', 'day\tdead\tplace\n14\t9\tKarakol\n15\t12\tKarakol')).toContain('table-as-text');
    const prose = 'Neun starben; 31 sind verletzt.\nDrei fehlen; einer lebt.\nDie Suche geht weiter; morgen.';
    expect(await codes('a.txt', prose)).not.toContain('table-as-text');
  });
  it('leaves out what tells of a folder, says so, and reads it where it is named', async () => {
    mkdirSync(inside('notes'));
    writeFileSync(inside('notes', 'README.md'), 'Downloaded by Kim.');
    writeFileSync(inside('notes', 'readme-first.txt'), 'Es brannte.');
    expect(await all([inside('notes')])).toEqual([
      '/notes/README.md no-report',
      '/notes/readme-first.txt: Es brannte.',
    ]);
    expect(await all([inside('notes', 'README.md')])).toEqual(['/notes/README.md: Downloaded by Kim.']);
    rmSync(inside('notes'), { recursive: true });
  });
  it('enters no folder twice by way of links', async () => {
    mkdirSync(inside('loop', 'deep'), { recursive: true });
    writeFileSync(inside('loop', 'a.txt'), 'Ein Satz.');
    symlinkSync(inside('loop'), inside('loop', 'deep', 'back'));
    symlinkSync(inside('loop', 'self'), inside('loop', 'self'));
    symlinkSync(inside('nowhere'), inside('loop', 'zbroken'));
    expect(await all([inside('loop')])).toEqual([
      '/loop/a.txt: Ein Satz.',
      '/loop/self unreadable',
      '/loop/zbroken missing',
    ]);
  });
  it('names what is missing or empty, and reads the rest', async () => {
    writeFileSync(inside('leer.txt'), '');
    writeFileSync(inside('weiss.txt'), ' \n\t\n');
    writeFileSync(inside('gut.txt'), 'Ein Satz.');
    mkdirSync(inside('nichts'), { recursive: true });
    expect(
      await all([
        inside('fehlt.txt'),
        inside('leer.txt'),
        inside('weiss.txt'),
        inside('nichts'),
        inside('gut.txt', 'x'),
        'a\0b',
        inside('gut.txt'),
      ]),
    ).toEqual([
      '/fehlt.txt missing',
      '/leer.txt empty',
      '/weiss.txt empty',
      '/nichts empty',
      '/gut.txt/x missing',
      ' missing',
      '/gut.txt: Ein Satz.',
    ]);
  });
  it('names what may not be read', async () => {
    writeFileSync(inside('zu.txt'), 'Ein Satz.');
    chmodSync(inside('zu.txt'), 0);
    chmodSync(inside('.'), 0o755);
    // root may read everything: for this look it is somebody else
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      expect(await all([inside('zu.txt')])).toEqual(['/zu.txt unreadable']);
    } finally {
      if (root) process.seteuid?.(0);
    }
  });
  it('does not read 200 MB into memory', async () => {
    writeFileSync(inside('gross.txt'), 'Ein Satz steht hier.\n');
    truncateSync(inside('gross.txt'), 200_000_000);
    expect(await all([inside('gross.txt')])).toEqual(['/gross.txt too-large']);
    expect(await all([inside('gut.txt')], { maxBytes: 5 })).toEqual(['/gut.txt too-large']);
  });
  it('reads standard input in any format', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield utf8('Die Polizei meldete ');
      yield utf8('Ruhe.');
    }
    const readings: Reading[] = [];
    for await (const reading of read(['-'], { stdin: stdin(), published: '2022-01-08' })) readings.push(reading);
    expect(readings).toMatchObject([
      {
        kind: 'source',
        source: { text: 'Die Polizei meldete Ruhe.', published: { value: '2022-01-08', basis: 'given' } },
      },
    ]);
    const [reading] = readings;
    expect(reading?.kind === 'source' && reading.source.origin).not.toHaveProperty('path');
  });
  it('reads a named pipe', async () => {
    const pipe = inside('pipe');
    if (spawnSync('mkfifo', [pipe]).status !== 0) return;
    const { spawn } = await import('node:child_process');
    const writer = spawn('sh', ['-c', `printf 'Ein Satz.' > '${pipe}'`]);
    expect(await all([pipe])).toEqual(['/pipe: Ein Satz.']);
    writer.kill();
  });
});

describe('choosing the format', () => {
  it.each([
    ['a.txt', '<p>Ein Satz.</p>', 'html'],
    ['page', '<!DOCTYPE html><p>Ein Satz.</p>', 'html'],
    ['a.html', 'Ein <b>Satz</b>.', 'html'],
    ['a.txt', 'a < b, sagte er.', 'text'],
    ['a.txt', '{Kommentar} Ein Satz.', 'text'],
    ['a.json', '{"id":"1","text":"Ein Satz."}', 'jsonl'],
    ['a.txt', '{"id":"1","text":"Ein Satz."}\n{"text":"Noch einer."}', 'jsonl'],
    ['result.json', '{\n "name": "K",\n "messages": [{"type":"message","id":1,"text":"Ein Satz."}]}', 'telegram'],
    [
      'a.txt',
      '{"about":"x","contacts":{},"chats":{"list":[{"name":"K","messages":[{"type":"message","text":"Ein Satz."}]}]}}',
      'telegram',
    ],
  ])('%s: %s', async (name, content, format) => {
    writeFileSync(inside(name), content);
    const { value } = await read([inside(name)]).next();
    expect(
      (value as Reading).kind === 'source' &&
        (value as { source: { origin: { format: string } } }).source.origin.format,
    ).toBe(format);
  });
  it.each([
    ['a.json', '{\n "articles": []\n}', 'unsupported'],
    ['a.json', '[1, 2]', 'unsupported'],
    ['a.xml', '<?xml version="1.0"?><rss><channel></channel></rss>', 'unsupported'],
  ])('%s: %s is %s', async (name, content, code) => {
    writeFileSync(inside(name), content);
    const { value } = await read([inside(name)]).next();
    expect(value).toMatchObject({ kind: 'failure', code });
  });
});
