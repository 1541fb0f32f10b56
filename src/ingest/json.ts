import { type OffsetMap, piecedMap } from './offset-map.ts';

/** Where a value stands in JSON text: its first character, and the one behind its last. */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the value of an object's own member `key` begins; that of the last one where the key is repeated, as JSON.parse
 * has it. The JSON must be valid, `\\xNN` aside.
 */
export function memberStart(json: string, key: string): number | undefined {
  let found: number | undefined;
  let depth = 0;
  let at = 0;
  while (at < json.length) {
    const char = json.charAt(at);
    if (char === '"') {
      const end = stringEnd(json, at);
      const literal = json.slice(at, end);
      const colon = depth === 1 ? skipWhite(json, end) : -1;
      at = end;
      if (colon >= 0 && json.charAt(colon) === ':') {
        at = skipWhite(json, colon + 1);
        if (literal === `"${key}"` || (literal.includes('\\') && JSON.parse(repairJson(literal)) === key)) found = at;
        if (json.charAt(at) === '"') at = stringEnd(json, at);
      }
      continue;
    }
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    at++;
  }
  return found;
}

/** Position behind the string literal that begins at `at`. */
export function stringEnd(json: string, at: number): number {
  let end = at + 1;
  while (end < json.length) {
    const unit = json.charCodeAt(end);
    if (unit === 92) end += 2;
    else if (unit === 34) return end + 1;
    else end++;
  }
  return json.length;
}

function skipWhite(json: string, at: number): number {
  let to = at;
  while (to < json.length && json.charCodeAt(to) <= 32) to++;
  return to;
}

/** The pieces of a JSON string literal: runs of plain characters, and its escapes, one each. */
export function literalPieces(
  json: string,
  { start, end }: JsonRange,
): { text: number[]; from: number[]; to: number[]; lengths: number[] } {
  const text: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const lengths: number[] = [];
  let offset = 0;
  let at = start + 1;
  const push = (until: number, length: number): void => {
    text.push(offset);
    from.push(at);
    to.push(until);
    lengths.push(length);
    offset += length;
    at = until;
  };
  while (at < end - 1) {
    if (json.charCodeAt(at) !== 92) {
      let until = json.indexOf('\\', at);
      if (until < 0 || until > end - 1) until = end - 1;
      push(until, until - at);
    } else {
      const mark = json.charCodeAt(at + 1);
      push(at + (mark === 117 ? 6 : mark === 120 ? 4 : 2), 1);
    }
  }
  return { text, from, to, lengths };
}

/** The map of a text that is the string literal at `start`, less its first `skip` characters. */
export function jsonStringMap(json: string, start: number, outer: OffsetMap, skip: number): OffsetMap {
  const { lengths, ...pieces } = literalPieces(json, { start, end: stringEnd(json, start) });
  const length = (pieces.text.at(-1) ?? 0) + (lengths.at(-1) ?? 0);
  const whole = piecedMap(length, pieces, lengths, outer);
  return skip ? { at: (offset) => whole.at(offset + skip) } : whole;
}

/**
 * JSON with control characters that were written `\\xNN`, or not escaped at all, inside strings (Telegram exports have
 * both) made valid. Nothing else changes.
 */
function repairJson(json: string): string {
  let out = '';
  let done = 0;
  let at = 0;
  let inside = false;
  const replace = (until: number, code: number): void => {
    out += `${json.slice(done, at)}\\u${code.toString(16).padStart(4, '0')}`;
    done = until;
    at = until;
  };
  while (at < json.length) {
    const unit = json.charCodeAt(at);
    if (unit === 34) inside = !inside;
    else if (inside && unit === 92) {
      const hex = json.charCodeAt(at + 1) === 120 ? json.slice(at + 2, at + 4) : '';
      if (/^[\da-f]{2}$/i.test(hex)) replace(at + 4, Number.parseInt(hex, 16));
      else at += 2;
      continue;
    } else if (inside && unit < 32) {
      replace(at + 1, unit);
      continue;
    }
    at++;
  }
  return out + json.slice(done);
}

/** JSON.parse, with a second try on the repaired text. Throws the SyntaxError of the first. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    try {
      return JSON.parse(repairJson(json));
    } catch {
      throw error;
    }
  }
}
