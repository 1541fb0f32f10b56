import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { codes, failOne, readAll, readOne, utf8 } from './helpers.ts';

const HEAD = [
  'From: "Jana Keller" <jana@redaktion.example>',
  'To: nacht@redaktion.example',
  'Subject: =?utf-8?Q?Fwd:_Lage_in_?= =?utf-8?B?UGF3bG9kYXIgKFZlcmxldHp0ZSDDvGJlciA0MCk=?=',
  'Date: Tue, 14 May 2024 21:12:00 +0200',
  'MIME-Version: 1.0',
];
const SAID = 'Das Auswärtige Amt bestätigte zwei Tote. „Wir prüfen“, sagte der Sprecher.';
const quoted = (text: string): string =>
  [...utf8(text)]
    .map((byte) =>
      byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
const mail = (...lines: readonly string[]): string => [...HEAD, ...lines].join('\r\n');
const plain = (charset: string, encoding: string, body: string): string[] => [
  `Content-Type: text/plain; charset="${charset}"`,
  `Content-Transfer-Encoding: ${encoding}`,
  '',
  body,
];

describe('a mail', () => {
  const folded = quoted(SAID).replace('Amt ', 'Am=\r\nt ');
  const base64 = Buffer.from(SAID)
    .toString('base64')
    .replace(/(.{40})/g, '$1\r\n');
  it.each([
    ['quoted-printable', mail(...plain('utf-8', 'quoted-printable', folded))],
    ['base64', mail(...plain('utf-8', 'base64', base64))],
    ['8bit', mail(...plain('utf-8', '8bit', SAID))],
    [
      'one part of two',
      mail(
        'Content-Type: multipart/alternative; boundary="b1"',
        '',
        'preamble',
        '--b1',
        'Content-Type: text/html',
        '',
        '<p>other</p>',
        '--b1',
        ...plain('utf-8', 'base64', base64),
        '--b1--',
        'epilogue',
      ),
    ],
    [
      'inside another',
      mail(
        'Content-Type: multipart/mixed; boundary=b2',
        '',
        '--b2',
        'Content-Type: message/rfc822',
        '',
        'From: x@y.example',
        ...plain('utf-8', 'quoted-printable', folded),
        '--b2--',
      ),
    ],
  ])('is read with its subject, sender and date, %s', async (_name, raw) => {
    const { source, map, original } = await readOne(raw, 'lage.eml');
    expect(source).toMatchObject({
      origin: { format: 'mail', path: 'lage.eml' },
      title: 'Fwd: Lage in Pawlodar (Verletzte über 40)',
      author: 'Jana Keller',
      published: { value: '2024-05-14T21:12:00+02:00', basis: 'metadata' },
      language: 'de',
    });
    expect(source.text.trim()).toBe(SAID);
    expect(Buffer.from(original).toString()).toBe(raw);
    const begin = map.at(source.text.indexOf('Das'));
    expect(Buffer.from(original.subarray(begin, begin + 4)).toString()).toBe(
      raw.includes(base64) ? base64.slice(0, 4) : 'Das ',
    );
    expect(extract(source).statements.length).toBeGreaterThan(1);
  });

  it('leads from each character back to the bytes that it was read from', async () => {
    const raw = mail(...plain('windows-1252', 'quoted-printable', 'Die Beh=F6rden =\r\nsagten: =84nein=93.'));
    const { source, map, original } = await readOne(raw, 'a.eml');
    expect(source.text).toBe('Die Behörden sagten: „nein“.');
    const at = (words: string): string => {
      const start = source.text.indexOf(words);
      return Buffer.from(original.subarray(map.at(start), map.at(start + words.length))).toString('latin1');
    };
    expect([at('Behörden'), at('sagten'), at('„nein“')]).toEqual(['Beh=F6rden', 'sagten', '=84nein=93']);
  });

  it('that is a page is read as one', async () => {
    const html =
      '<html><body><h1>Lage</h1><p>Der Minister sagte, die Lage sei ruhig und der Betrieb gehe weiter.</p></body></html>';
    const { source } = await readOne(
      mail('Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', quoted(html)),
      'a.eml',
    );
    expect(source).toMatchObject({
      origin: { format: 'mail' },
      author: 'Jana Keller',
      published: { value: '2024-05-14T21:12:00+02:00' },
    });
    expect(source.text).toContain('Der Minister sagte, die Lage sei ruhig');
  });

  it('names what is attached and was not read', async () => {
    const reading = await readOne(
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        ...plain('utf-8', '8bit', SAID),
        '--b',
        'Content-Type: application/pdf; name="Lage.pdf"',
        'Content-Disposition: attachment; filename="Lage.pdf"',
        '',
        '%PDF',
        '--b--',
      ),
      'a.eml',
    );
    expect(codes(reading)).toEqual(['attachments-unread']);
    expect(reading.source.diagnostics[0]?.message).toBe('an attachment is not read: Lage.pdf');
    expect(reading.source.text).not.toContain('%PDF');
  });

  it('without a text is a failure that says so', async () => {
    const raw = mail('Content-Type: image/png; name=a.png', 'Content-Transfer-Encoding: base64', '', 'AAAA');
    expect(await failOne(raw, 'a.eml')).toMatchObject({ code: 'empty', message: 'a mail without a text' });
  });

  it('is told by its header whatever it is called; a text that only looks like one is none', async () => {
    const format = async (text: string, name: string): Promise<string> =>
      (await readOne(text, name)).source.origin.format;
    expect(await format(mail('', SAID), 'pasted.txt')).toBe('mail');
    expect(await format(`From: Jana\nSubject: Lage\n\n${SAID}`, 'lage.eml')).toBe('mail');
    expect(await format(`From: Jana\nSubject: Lage\n\n${SAID}`, 'lage.txt')).toBe('text');
    expect(await format(`Update: ${SAID}`, 'lage.eml')).toBe('text');
  });

  it('may be broken anywhere: it is read or fails, and nothing is thrown', async () => {
    const raw = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      ...plain('utf-8', 'quoted-printable', folded),
      '--b',
      ...plain('x-none', 'base64', base64),
      '--b--',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(raw.length), fc.nat(40), fc.string(), async (from, length, put) => {
        const readings = await readAll(utf8(raw.slice(0, from) + put + raw.slice(from + length)), 'a.eml');
        for (const reading of readings)
          if (reading.kind === 'source')
            expect(reading.map.at(reading.source.text.length)).toBeLessThanOrEqual(reading.original.length);
      }),
      { numRuns: 60 },
    );
  });
});
