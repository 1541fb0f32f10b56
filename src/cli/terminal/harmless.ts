/**
 * Characters that a terminal obeys or that change how others are read: control characters (escape sequences begin with
 * one), direction overrides and isolates, invisible letters and tags, line separators, lone surrogates.
 */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const JOINER = 0x200d;
const SOFT_HYPHEN = 0xad;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

/**
 * The text with every active character made visible and without effect: control characters as their pictures ("␛"),
 * all others as "‹U+202E›". Soft hyphens are left out; tabs, line feeds and the joiners inside an emoji stay. What a
 * report, a file name or an error message brings along goes through here before a terminal sees it.
 */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ACTIVE, picture);
}

function picture(char: string, at: number, whole: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code === 9 || code === 10) return char;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code === SOFT_HYPHEN) return '';
  if (code === JOINER && EMOJI_BEFORE.test(whole.slice(Math.max(0, at - 2), at))) {
    if (EMOJI_AFTER.test(whole.slice(at + 1, at + 3))) return char;
  }
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** `harmless`, on one line: every run of white space is one space. For names, titles and messages. */
export function oneLine(text: string): string {
  return harmless(text.replace(/\s+/g, ' ').trim());
}
