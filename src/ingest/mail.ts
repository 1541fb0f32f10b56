import type { Diagnostic, Origin } from '../model/index.ts';
import { decode } from './decode.ts';
import { layOut } from './layout/blocks.ts';
import { headersAt, type Part, partsOf } from './mail/parts.ts';
import { transferred } from './mail/transfer.ts';
import type { OffsetMap } from './offset-map.ts';
import { failure, type Input, type Reading, type ReadOptions } from './reading.ts';
import { type Given, ID_DIGITS, settleSource, sha256 } from './source.ts';

/**
 * Reads a mail (RFC 5322, MIME): one report, its text that of the first part in plain text, else of the first page in it;
 * its title the subject, its author who sent it, its date that of the header. What is attached is named and not read.
 */
export async function* readMail(bytes: Uint8Array, input: Input, options: ReadOptions): AsyncGenerator<Reading> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { headers } = headersAt(raw, 0, raw.length);
  const parts = partsOf(raw);
  const read = (type: string): Part | undefined =>
    parts.find(
      (part) => part.type === type && part.attached === undefined && /\S/.test(raw.slice(part.start, part.end)),
    );
  const part = read('text/plain') ?? read('text/html');
  if (!part) {
    yield failure(input.name, 'empty', 'a mail without a text');
    return;
  }
  const { bytes: body, at } = transferred(raw, part.start, part.end, part.encoding);
  const mapped = (map: OffsetMap): OffsetMap => ({ at: (offset) => at(map.at(offset)) });
  const hash = sha256(bytes);
  const origin: Origin = { format: 'mail', ...(input.path !== undefined && { path: input.path }), sha256: hash };
  const [title, from] = await Promise.all([unencoded(headers.get('subject')), unencoded(headers.get('from'))]);
  const author = nameIn(from);
  const sent = isoOf(headers.get('date'));
  const given: Given = {
    id: hash.slice(0, ID_DIGITS),
    ...(title && { title }),
    ...(author && { author }),
    ...(options.language && { language: options.language }),
    ...(options.genre && { genre: options.genre }),
    ...(options.published
      ? { published: { value: options.published, basis: 'given' as const } }
      : sent !== undefined && { published: { value: sent, basis: 'metadata' as const } }),
  };
  const doubts = await attachments(parts);
  if (part.type === 'text/html') {
    const { readHtml } = await import('./html.ts');
    for await (const reading of readHtml(body, input, options, part.charset)) {
      if (reading.kind === 'failure') yield reading;
      else {
        const { source, map } = reading;
        const diagnostics = [...source.diagnostics, ...doubts];
        yield {
          kind: 'source',
          source: { ...source, ...defined(given), origin, diagnostics },
          map: mapped(map),
          original: bytes,
        };
      }
    }
    return;
  }
  const { text, map, diagnostics } = await decode(body, part.charset);
  const layout = layOut(text);
  if (layout.blocks.length === 0) {
    yield failure(input.name, 'empty', 'a mail without a text');
    return;
  }
  const source = await settleSource(text, layout, origin, given, [...diagnostics, ...doubts]);
  yield { kind: 'source', source, map: mapped(map), original: bytes };
}

/** What a mail gives a report, where it gives it. */
const defined = ({ id, title, author, published }: Given) => ({
  ...(id !== undefined && { id }),
  ...(title !== undefined && { title }),
  ...(author !== undefined && { author }),
  ...(published !== undefined && { published }),
});

async function attachments(parts: readonly Part[]): Promise<Diagnostic[]> {
  const names = await Promise.all(
    parts.flatMap(({ attached }) => (attached === undefined ? [] : [unencoded(attached)])),
  );
  if (!names.length) return [];
  const what = names.length === 1 ? 'an attachment is' : `${names.length} attachments are`;
  return [{ code: 'attachments-unread', message: `${what} not read: ${names.join(', ')}` }];
}

const WORD = /=\?([\w.:-]+)(?:\*[\w-]+)?\?([BbQq])\?([^?\s]*)\?=(?:\s+(?==\?))?/g;

/** A field with its encoded words decoded (RFC 2047); other bytes as UTF-8 where they are that. */
async function unencoded(field: string | undefined): Promise<string> {
  if (field === undefined) return '';
  let text = '';
  let from = 0;
  const plain = async (words: string): Promise<string> =>
    /[\x80-\xff]/.test(words) ? (await decode(Buffer.from(words, 'latin1'))).text : words;
  for (const match of field.matchAll(WORD)) {
    const [whole, charset, kind = '', encoded = ''] = match;
    const encoding = kind.toUpperCase() === 'B' ? 'base64' : 'quoted-printable';
    const written = encoding === 'base64' ? encoded : encoded.replaceAll('_', ' ');
    const { bytes } = transferred(written, 0, written.length, encoding);
    text += (await plain(field.slice(from, match.index))) + (await decode(bytes, charset)).text;
    from = match.index + whole.length;
  }
  return (text + (await plain(field.slice(from)))).replace(/\s+/g, ' ').trim();
}

/** The name before an address, else the address: "Jana Keller <jana@…>". */
function nameIn(from: string): string {
  const name = /^"?([^"<]*?)"?\s*</.exec(from)?.[1]?.trim();
  return name || from.replace(/[<>]/g, '').trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[A-Za-z]+)?/;

/** The date of a header as ISO 8601: "Tue, 14 May 2024 21:12:00 +0200"; undefined where it is none. */
function isoOf(field: string | undefined): string | undefined {
  const [, day = '', month = '', year, hour = '', minute, second, zone = ''] = DATE.exec(field ?? '') ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  const two = (value: number | string): string => String(value).padStart(2, '0');
  // "-0000" says that the zone is not told
  const offset = /^[+-]\d{4}$/.test(zone)
    ? zone === '-0000'
      ? 'Z'
      : `${zone.slice(0, 3)}:${zone.slice(3)}`
    : /^(?:gmt|utc?|z)$/i.test(zone)
      ? 'Z'
      : '';
  return `${year}-${two(number)}-${two(day)}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}
