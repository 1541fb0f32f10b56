import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/ingest/index.ts';
import { failOne, readAll, readOne, utf8 } from './helpers.ts';

describe('JSONL', () => {
  it('reads the keys of the contract and keeps the others as extra', async () => {
    const line = JSON.stringify({
      id: 'r1',
      text: 'Die Polizei meldete Ruhe.',
      title: 'Ruhe',
      published: '2022-01-08',
      language: 'de',
      outlet: 'Bote',
      url: 'https://example.org/1',
      forwardedFrom: 'Kanal',
      tags: ['a'],
      views: 3,
    });
    const { source } = await readOne(line, 'feed.jsonl');
    expect(source).toMatchObject({
      id: 'r1',
      title: 'Ruhe',
      outlet: 'Bote',
      forwardedFrom: 'Kanal',
      language: 'de',
      text: 'Die Polizei meldete Ruhe.',
      published: { value: '2022-01-08', basis: 'given' },
      origin: {
        format: 'jsonl',
        path: 'feed.jsonl',
        url: 'https://example.org/1',
        sha256: createHash('sha256').update(line).digest('hex'),
      },
    });
    expect({ ...source.extra }).toEqual({ tags: ['a'], views: 3 });
  });
  it.each([
    ['2022-01-08', '2022-01-08'],
    ['2022-01', '2022-01'],
    ['2022-01-08T22:16:00.000+06:00', '2022-01-08T22:16:00.000+06:00'],
    ['2022-01-08 22:16', '2022-01-08T22:16'],
    ['Sat, 08 Jan 2022 22:16:00 +0600', '2022-01-08T16:16:00Z'],
  ])('takes %s for the date %s', async (published, value) => {
    const { source } = await readOne(JSON.stringify({ text: 'Die Polizei meldete Ruhe.', published }), 'a.jsonl');
    expect(source.published).toEqual({ value, basis: 'given' });
    expect(source.diagnostics).toEqual([]);
  });
  it.each(['gestern', '2022-02-30', '2022-13', '08.01.2022', '2022-01-08T25:00'])(
    'says that “%s” is no date, and keeps it beside the report',
    async (published) => {
      const { source } = await readOne(JSON.stringify({ text: 'Die Polizei meldete Ruhe.', published }), 'a.jsonl');
      expect(source.published).toBeUndefined();
      expect(source.extra).toEqual({ published });
      expect(source.diagnostics).toMatchObject([
        { code: 'date-unreadable', message: expect.stringContaining(published) },
      ]);
    },
  );
  it('derives an id from the line where none is given, and takes a number for one', async () => {
    const readings = await readAll(
      '{"text":"Ein Satz."}\n{"text":"Noch ein Satz."}\n{"id":7,"text":"Dritter."}',
      'a.jsonl',
    );
    const ids = readings.map((reading) => (reading.kind === 'source' ? reading.source.id : ''));
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(ids[2]).toBe('7');
  });
  it('names a bad line and reads the others', async () => {
    const input = [
      '{"text":"Eins."}',
      '{kaputt',
      '[]',
      '{"id":4}',
      '{"text":"Fünf.","title":5}',
      '',
      '{"text":"  "}',
      '{"text":"Acht."}',
    ].join('\n');
    const readings = await readAll(input, 'a.jsonl');
    expect(readings.map((r) => (r.kind === 'failure' ? `${r.name} ${r.code}` : r.source.text))).toEqual([
      'Eins.',
      'a.jsonl:2 malformed',
      'a.jsonl:3 malformed',
      'a.jsonl:4 malformed',
      'a.jsonl:5 malformed',
      'a.jsonl:7 empty',
      'Acht.',
    ]);
  });
  it('is the same however the bytes come in, with any line ends', async () => {
    const bytes = utf8('\ufeff{"text":"Größe eins."}\r\n\r\n{"text":"Größe zwei."}');
    for (const size of [1, 2, 3, 7, 100]) {
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const texts: string[] = [];
      for await (const reading of read(['-'], { stdin: chunks() }))
        texts.push(reading.kind === 'source' ? reading.source.text : reading.message);
      expect(texts).toEqual(['Größe eins.', 'Größe zwei.']);
    }
  });
  it('gives the first report out before the last line is read', async () => {
    let sent = 0;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (; sent < 5000; sent++)
        yield utf8(
          `${JSON.stringify({ id: `${sent}`, text: `Der Satz Nummer ${sent} steht hier, und er ist lang.` })}\n`,
        );
    }
    for await (const reading of read(['-'], { stdin: chunks() })) {
      expect(reading.kind).toBe('source');
      break;
    }
    expect(sent).toBeLessThan(5000);
  });
  it('passes over a line that is too long without keeping it', async () => {
    const input = `{"text":"Eins."}\n{"text":"${'x'.repeat(5000)}"}\n{"text":"Drei."}`;
    const readings = await readAll(input, 'a.jsonl', { maxBytes: 1000 });
    expect(readings.map((r) => (r.kind === 'failure' ? `${r.name} ${r.code}` : r.source.text))).toEqual([
      'Eins.',
      'a.jsonl:2 too-large',
      'Drei.',
    ]);
  });
  it('reads control characters written \\xNN', async () => {
    expect((await readOne('{"text":"Ein\\x1b Satz \\\\x1b steht."}', 'a.jsonl')).source.text).toBe(
      'Ein\x1b Satz \\x1b steht.',
    );
  });
  it('keeps a key that is the name of a prototype', async () => {
    const { source } = await readOne('{"text":"Ein Satz.","__proto__":{"a":1}}', 'a.jsonl');
    expect(JSON.stringify(source.extra)).toBe('{"__proto__":{"a":1}}');
  });
  it('holds no line', async () => {
    expect(await failOne('\n \n', 'a.jsonl')).toMatchObject({ code: 'empty', name: 'a.jsonl' });
  });
});
