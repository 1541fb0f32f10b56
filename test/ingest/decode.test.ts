import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codes, failOne, readOne } from './helpers.ts';

const german =
  'Größere Gebäude wurden geräumt, erklärte der Präsident. „Wir müssen prüfen, was möglich ist“, fügte er hinzu. Für viele Bürger bleibt die Lage ungewiss, heißt es.';
const russian =
  'Президент заявил, что порядок в городе восстановлен. По данным министерства, задержаны более четырёх тысяч человек, среди них есть иностранцы.';

describe('encodings', () => {
  it.each([
    ['utf-8', german],
    ['utf-8', russian],
    ['utf-16le', german],
    ['utf-16be', russian],
    ['utf-16le', russian],
    ['windows-1252', german],
    ['windows-1251', russian],
    ['koi8-r', russian],
  ])('%s is found where it is not said: %s', async (encoding, text) => {
    const reading = await readOne(iconv.encode(text, encoding, { addBOM: false }), 'a.txt');
    expect(reading.source.text).toBe(text);
    expect(codes(reading)).toEqual(encoding === 'utf-8' ? [] : ['encoding-guessed']);
  });
  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    '%s with a byte order mark is not guessed, and the mark is no text',
    async (encoding) => {
      const reading = await readOne(iconv.encode(german, encoding, { addBOM: true }), 'a.txt');
      expect(reading.source.text).toBe(german);
      expect(codes(reading)).toEqual([]);
      expect(reading.map.at(0)).toBe(encoding === 'utf-8' ? 3 : 2);
    },
  );
  it('the charset that a page names is taken, unless its bytes are UTF-8', async () => {
    const page = (label: string): string =>
      `<html><head><meta charset="${label}"></head><body><p>${russian}</p></body></html>`;
    const declared = await readOne(iconv.encode(page('koi8-r'), 'koi8-r'), 'a.html');
    expect(declared.source.text).toBe(russian);
    expect(codes(declared)).toEqual([]);
    expect((await readOne(page('windows-1251'), 'a.html')).source.text).toBe(russian);
  });
  it('a broken place in UTF-8 costs one character and is told', async () => {
    const bytes = Buffer.concat([Buffer.from(german), Buffer.from([0xe2, 0x82]), Buffer.from(` ${german}`)]);
    const reading = await readOne(bytes, 'a.txt');
    expect(reading.source.text).toBe(`${german}\ufffd ${german}`);
    expect(codes(reading)).toEqual(['encoding-broken']);
    expect(reading.map.at(german.length + 1) - reading.map.at(german.length)).toBe(2);
    expect(reading.map.at(reading.source.text.length)).toBe(bytes.length);
  });
  it.each([
    ['windows-1252', german],
    ['windows-1251', russian],
    ['koi8-r', russian],
  ])('lines of UTF-8 among lines of %s are each read as what they are, and it is told', async (encoding, text) => {
    const parts = [Buffer.from(`${german}\n`), iconv.encode(`${text}\n`, encoding), Buffer.from(russian)];
    const bytes = Buffer.concat(parts);
    const reading = await readOne(bytes, 'a.txt');
    const whole = `${german}\n${text}\n${russian}`;
    expect(reading.source.text).toBe(whole);
    expect(codes(reading)).toEqual(['encoding-mixed']);
    const behind = german.length + text.length + 2;
    expect(reading.map.at(behind)).toBe(bytes.length - (parts[2]?.length ?? 0));
    expect(reading.map.at(whole.length)).toBe(bytes.length);
  });
  it.each([
    ['zeros', Buffer.from([0, 1, 2, 3, 0, 5, 250, 251, 9, 0, 0, 1])],
    ['an image', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100, 7)])],
    ['a PDF document', Buffer.from('%PDF-1.7\n%äöü\n')],
    ['a ZIP archive', Buffer.from('PK\x03\x04abcdef')],
    ['control characters', Buffer.alloc(1000, '\x01\x02a')],
  ])('%s is no text', async (_name, bytes) => {
    expect((await failOne(bytes, 'a.txt')).code).toBe('binary');
  });
  it.each([
    ['a PDF document', '%PDF-1.7\n', 'save it as text or HTML'],
    ['an office document', 'PK\x03\x04abcdef', 'save it as text or HTML'],
    ['a compressed file', '\x1f\x8b\x08abc', 'unpack it first'],
  ])('of %s it is said what to do', async (_name, bytes, advice) => {
    expect((await failOne(Buffer.from(bytes, 'latin1'), 'a.txt')).message).toContain(advice);
  });
});
