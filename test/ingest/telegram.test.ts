import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../src/ingest/index.ts';
import { failOne, readAll, readOne, shape } from './helpers.ts';

const chat = (messages: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ name: 'Kanal Ost', type: 'public_channel', id: 1234, ...more, messages }, null, 1);
const sources = async (input: string): Promise<SourceReading[]> =>
  (await readAll(input, 'result.json')).filter((reading): reading is SourceReading => reading.kind === 'source');

describe('Telegram exports', () => {
  it('reads each message that has text, with what Telegram says of it', async () => {
    const readings = await sources(
      chat([
        { id: 1, type: 'service', action: 'create_channel', text: '' },
        {
          id: 2,
          type: 'message',
          date: '2022-01-09T00:30:00',
          date_unixtime: '1641666600',
          edited: '2022-01-09T00:40:00',
          from: 'Kanal Ost',
          forwarded_from: 'Kanal West',
          text: 'Das Ministerium meldete Ruhe.',
        },
        { id: 3, type: 'message', date: '2022-01-09T01:00:00', from: 'Kanal Ost', reply_to_message_id: 2, text: '' },
        {
          id: 4,
          type: 'message',
          date: '2022-01-09T02:00:00',
          from: 'Kanal Ost',
          author: 'E. M.',
          reply_to_message_id: 2,
          text: 'Das stimmt nicht, sagte er.',
        },
      ]),
    );
    expect(readings.map(({ source }) => source)).toMatchObject([
      {
        id: '1234-2',
        outlet: 'Kanal Ost',
        forwardedFrom: 'Kanal West',
        edited: '2022-01-09T00:40:00',
        text: 'Das Ministerium meldete Ruhe.',
        published: { value: '2022-01-09T00:30:00+06:00', basis: 'metadata' },
      },
      { id: '1234-4', author: 'E. M.', replyTo: '1234-2', published: { value: '2022-01-09T02:00:00' } },
    ]);
    expect(readings[0]?.source.author).toBeUndefined();
  });
  it('joins the pieces of a text and takes their links', async () => {
    const reading = await readOne(
      chat([
        {
          id: 2,
          type: 'message',
          text: [
            'Es gab ',
            { type: 'bold', text: '26 Tote' },
            ', siehe ',
            { type: 'text_link', text: 'hier', href: 'https://example.org/a' },
            ' und ',
            { type: 'link', text: 'example.org/b' },
            '.\n\n',
            { type: 'blockquote', text: 'Das ist ein Zitat.' },
            '\n\n',
            { type: 'text_link', text: 'Kanal abonnieren', href: 'https://t.me/+abc' },
          ],
        },
      ]),
      'result.json',
    );
    const { text, links } = reading.source;
    expect(shape(reading)).toEqual([
      'paragraph: Es gab 26 Tote, siehe hier und example.org/b.',
      'quote: Das ist ein Zitat.',
      'furniture: Kanal abonnieren',
    ]);
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ['hier', 'https://example.org/a'],
      ['example.org/b', 'example.org/b'],
      ['Kanal abonnieren', 'https://t.me/+abc'],
    ]);
  });
  it('reads text_entities where they say more', async () => {
    const message = {
      id: 2,
      type: 'message',
      text: 'Siehe hier.',
      text_entities: [
        { type: 'plain', text: 'Siehe ' },
        { type: 'text_link', text: 'hier', href: 'https://example.org' },
        { type: 'plain', text: '.' },
      ],
    };
    const { source } = await readOne(chat([message]), 'result.json');
    expect(source.text).toBe('Siehe hier.');
    expect(source.links).toEqual([{ start: 6, end: 10, url: 'https://example.org' }]);
  });
  it('reads all chats of a full export', async () => {
    const one = JSON.parse(chat([{ id: 1, type: 'message', text: 'Erster Satz.' }])) as object;
    const two = {
      messages: [{ id: 1, type: 'message', from: 'Eva', text: 'Zweiter Satz.' }],
      name: 'Gruppe',
      type: 'private_group',
      id: 99,
    };
    const full = JSON.stringify({
      about: 'Export',
      personal_information: { name: 'x' },
      chats: { about: '', list: [one, two] },
      left_chats: { list: [] },
    });
    expect((await sources(full)).map(({ source }) => [source.id, source.outlet, source.author])).toEqual([
      ['1234-1', 'Kanal Ost', undefined],
      ['99-1', 'Gruppe', 'Eva'],
    ]);
  });
  it('reads control characters written \\xNN or not escaped, and changes nothing else', async () => {
    const input = chat([{ id: 2, type: 'message', text: 'Ein@ Satz \\x1b# hier.' }])
      .replace('@', '\\x1b')
      .replace('#', '\x07');
    const { source, original, map } = await readOne(input, 'result.json');
    expect(source.text).toBe('Ein\x1b Satz \\x1b\x07 hier.');
    expect(Buffer.from(original).toString()).toContain('Ein\\x1b Satz');
    expect(Buffer.from(original.subarray(map.at(3), map.at(4))).toString()).toBe('\\x1b');
  });
  it('names a broken message, and where the export breaks off', async () => {
    const whole = chat([
      { id: 2, type: 'message', text: 'Erster Satz.' },
      { id: 3, type: 'message', text: 'KAPUTT' },
      { id: 4, type: 'message', text: 'Dritter Satz.' },
      { id: 5, type: 'message', text: 'Vierter Satz.' },
    ]);
    const broken = whole.replace('"KAPUTT"', '"a" "b"').slice(0, whole.indexOf('Vierter') + 3);
    const readings = await readAll(broken, 'result.json');
    expect(readings.map((r) => (r.kind === 'failure' ? `${r.name} ${r.code}` : r.source.text))).toEqual([
      'Erster Satz.',
      'result.json:3 malformed',
      'Dritter Satz.',
      'result.json malformed',
    ]);
  });
  it('holds no text', async () => {
    expect((await failOne(chat([{ id: 1, type: 'service', text: '' }]), 'result.json')).code).toBe('empty');
  });
});
