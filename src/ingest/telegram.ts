import type { Published } from '../model/index.ts';
import { decode } from './decode.ts';
import { type JsonRange, literalPieces, memberStart, parseJson, stringEnd } from './json.ts';
import { layOut } from './layout/blocks.ts';
import type { LineLink } from './layout/links.ts';
import { lazyMap, type OffsetMap, piecedMap } from './offset-map.ts';
import { failure, type Input, type Reading, type ReadOptions } from './reading.ts';
import { type Given, ID_DIGITS, settleSource, sha256 } from './source.ts';
import { asMessage, type Message } from './telegram/message.ts';
import { type Chat, findChats } from './telegram/scan.ts';

/**
 * Reads a Telegram Desktop export (`result.json`), of one chat or of all: one report a message that has text. Service
 * messages are passed over. A message's id is the chat's and its own; its bytes are those of its JSON object.
 */
export async function* readTelegram(bytes: Uint8Array, input: Input, options: ReadOptions): AsyncGenerator<Reading> {
  const decoded = await decode(bytes);
  const { text: json, map: outer } = decoded;
  const { chats, complete } = findChats(json);
  let found = false;
  let failed = false;
  for (const chat of chats) {
    for (const [index, range] of chat.messages.entries()) {
      if (chat.broken && index === chat.messages.length - 1) continue;
      const reading = await readMessage(json, range, chat, bytes, outer, input, options);
      if (reading === undefined) continue;
      if (reading.kind === 'failure') failed = true;
      else found = true;
      yield reading;
    }
  }
  if (!complete) {
    const read = chats.reduce((sum, { messages, broken }) => sum + messages.length - (broken ? 1 : 0), 0);
    yield failure(input.name, 'malformed', `the export breaks off after ${read} messages`);
  } else if (!found && !failed) yield failure(input.name, 'empty', 'the export holds no messages with text');
}

async function readMessage(
  json: string,
  range: JsonRange,
  chat: Chat,
  bytes: Uint8Array,
  outer: OffsetMap,
  { name, path }: Input,
  options: ReadOptions,
): Promise<Reading | undefined> {
  const raw = json.slice(range.start, range.end);
  let message: Message | undefined;
  try {
    message = asMessage(parseJson(raw));
  } catch (error) {
    const id = /"id"\s*:\s*(\d+)/.exec(raw.slice(0, 500))?.[1];
    return failure(
      `${name}:${id ?? `offset ${range.start}`}`,
      'malformed',
      `no valid JSON: ${(error as Error).message}`,
    );
  }
  if (message?.type !== 'message') return undefined;
  const text = message.pieces.map((piece) => piece.text).join('');
  const { links, quotes } = marks(message);
  const layout = layOut(text, undefined, links, quotes);
  if (layout.blocks.length === 0) return undefined;
  const first = outer.at(range.start);
  const original = bytes.subarray(first, outer.at(range.end));
  const hash = sha256(original);
  const origin = { format: 'telegram' as const, ...(path !== undefined && { path }), sha256: hash };
  const source = await settleSource(text, layout, origin, givenOf(message, chat, hash, options), []);
  const { member } = message;
  const map = lazyMap(() =>
    messageMap(text.length, raw, member, { at: (offset) => outer.at(range.start + offset) - first }),
  );
  return { kind: 'source', source, map, original };
}

function givenOf(message: Message, chat: Chat, hash: string, options: ReadOptions): Given {
  const { date, from, author, replyTo } = message;
  const channel = chat.type === undefined || chat.type.includes('channel');
  const published: Published | undefined = options.published
    ? { value: options.published, basis: 'given' }
    : date === undefined
      ? undefined
      : { value: date, basis: 'metadata' };
  const idOf = (id: string, of = chat.id): string => (of === undefined ? id : `${of}-${id}`);
  return {
    id: message.id === undefined || chat.id === undefined ? hash.slice(0, ID_DIGITS) : idOf(message.id),
    outlet: chat.name,
    author: author ?? (channel && from === chat.name ? undefined : from),
    forwardedFrom: message.forwardedFrom,
    replyTo: replyTo === undefined ? undefined : idOf(replyTo, message.replyChat),
    edited: message.edited,
    published,
    language: options.language,
    genre: options.genre,
  };
}

interface Marks {
  readonly links: readonly LineLink[];
  readonly quotes: readonly JsonRange[];
}

/** The links and block quotes that a message's pieces mark. */
function marks({ pieces }: Message): Marks {
  const links: LineLink[] = [];
  const quotes: JsonRange[] = [];
  let start = 0;
  for (const { type, text, href } of pieces) {
    const end = start + text.length;
    if (type === 'text_link' && href) links.push({ start, end, url: href, labelStart: start, labelEnd: end });
    else if (type === 'link') links.push({ start, end, url: text, labelStart: start, labelEnd: start });
    else if (type === 'blockquote') quotes.push({ start, end });
    start = end;
  }
  return { links, quotes };
}

/** The map from a message's text to its JSON object: its pieces' literals, one behind the other. */
function messageMap(length: number, raw: string, member: Message['member'], outer: OffsetMap): OffsetMap {
  const text: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const lengths: number[] = [];
  let offset = 0;
  for (const literal of textLiterals(raw, memberStart(raw, member) ?? 0)) {
    const pieces = literalPieces(raw, literal);
    for (const [i, at] of pieces.text.entries()) {
      text.push(offset + at);
      from.push(pieces.from[i] ?? 0);
      to.push(pieces.to[i] ?? 0);
      lengths.push(pieces.lengths[i] ?? 0);
    }
    offset += (pieces.text.at(-1) ?? 0) + (pieces.lengths.at(-1) ?? 0);
  }
  return piecedMap(length, { text, from, to }, lengths, outer);
}

/** The string literals that make up a text: the value itself, or an array's strings and its objects' `text`. */
function textLiterals(raw: string, start: number): JsonRange[] {
  if (raw.charAt(start) === '"') return [{ start, end: stringEnd(raw, start) }];
  const found: JsonRange[] = [];
  let depth = 0;
  let key: string | undefined;
  let at = start;
  while (at < raw.length) {
    const char = raw.charAt(at);
    if (char === '"') {
      const end = stringEnd(raw, at);
      if (depth === 1) found.push({ start: at, end });
      else if (depth === 2 && key === undefined) key = raw.slice(at + 1, end - 1);
      else if (depth === 2 && key === 'text') found.push({ start: at, end });
      at = end;
      continue;
    }
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (char === ',' || char === '{' || char === '}') key = undefined;
    if (depth === 0) break;
    at++;
  }
  return found;
}
