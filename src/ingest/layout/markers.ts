import { Char, charClass } from '../../text/characters.ts';
import { isBlank } from './lines.ts';

/** How a line begins that may be an item of a list. */
export const Marker = { none: 0, bullet: 1, dash: 2, number: 3, letter: 4, emoji: 5, keycap: 6, figure: 7 } as const;
export type Marker = (typeof Marker)[keyof typeof Marker];

/** The marker at the beginning of a line, with its value: a number, a letter's place, the mark's code point. */
export interface LineMarker {
  readonly marker: Marker;
  readonly value: number;
}

const BULLETS = new Set([...'•◦‣▪▫●○■□►▶➤➢➔→⁃∙◾◼❖✦✓✔⦁➡'].map((char) => char.codePointAt(0)));
const NONE: LineMarker = { marker: Marker.none, value: 0 };
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u;

/** What marker a line begins with. Whether it makes the line an item depends on the lines around it. */
export function markerAt(text: string, start: number, end: number): LineMarker {
  const unit = text.charCodeAt(start);
  const kind = charClass(unit);
  if (kind === Char.letter) {
    const closed =
      text.charCodeAt(start + 1) === 41 && isBlank(text.charCodeAt(start + 2)) && unit >= 97 && unit <= 122;
    return closed ? { marker: Marker.letter, value: unit - 96 } : NONE;
  }
  if (kind === Char.digit || unit === 40) return numberAt(text, start, end);
  const after = text.charCodeAt(start + 1);
  if (BULLETS.has(unit)) return end > start + 1 ? { marker: Marker.bullet, value: unit } : NONE;
  const spaced = start + 1 < end && isBlank(after);
  if (unit === 42 || unit === 0xb7) return spaced ? { marker: Marker.bullet, value: unit } : NONE;
  if (unit === 45 || unit === 0x2013 || unit === 0x2014) return spaced ? { marker: Marker.dash, value: unit } : NONE;
  if (kind === Char.high || kind === Char.symbol) {
    const point = text.codePointAt(start) ?? 0;
    if (EMOJI.test(String.fromCodePoint(point))) return { marker: Marker.emoji, value: point };
  }
  return NONE;
}

function numberAt(text: string, start: number, end: number): LineMarker {
  const open = text.charCodeAt(start) === 40 ? 1 : 0;
  let at = start + open;
  let value = 0;
  while (at < end && at - start - open < 3 && charClass(text.charCodeAt(at)) === Char.digit) {
    value = value * 10 + text.charCodeAt(at) - 48;
    at++;
  }
  if (at === start + open) return NONE;
  let unit = text.charCodeAt(at);
  if (unit === 0xfe0f) unit = text.charCodeAt(++at);
  if (unit === 0x20e3 && !open) return { marker: Marker.keycap, value };
  if (at - start - open > 2 || (unit !== 41 && (unit !== 46 || open))) return NONE;
  return at + 1 < end && isBlank(text.charCodeAt(at + 1)) ? { marker: Marker.number, value } : NONE;
}

/** Whether a line is a label and a figure: "Russland: 3.000 Soldaten", "Россия — 3000". */
export function isFigureLine(text: string, start: number, end: number): boolean {
  if (end - start > 90) return false;
  const limit = Math.min(end, start + 60);
  for (let at = start + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    const colon = unit === 58;
    const dash = (unit === 0x2013 || unit === 0x2014 || unit === 45) && isBlank(text.charCodeAt(at - 1));
    if (!colon && !dash) continue;
    if (charClass(text.charCodeAt(at - 1)) === Char.digit) return false;
    let value = at + 1;
    while (value < end && (isBlank(text.charCodeAt(value)) || '~≈<>≥≤+-–'.includes(text.charAt(value)))) value++;
    if (charClass(text.charCodeAt(value)) !== Char.digit) return false;
    return end - value <= 50 && !/[.!?]$/.test(text.slice(end - 1, end));
  }
  return false;
}
