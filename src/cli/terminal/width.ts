/** Latin, Greek and Cyrillic letters, digits and the usual marks: one column each, and nothing that combines. */
const NARROW =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])/u;
const EMOJI_STYLE = /^\p{Emoji}\ufe0f/u;
const NO_WIDTH = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them: a letter with its marks is one, and so is a family of emoji. */
function* graphemes(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter();
  for (const { segment } of segmenter.segment(text)) yield segment;
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI_STYLE.test(grapheme) ? 2 : 1;
}

/** Columns that the text takes in a terminal (Unicode Standard Annex 11: wide characters and emoji take two). */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** The text in pieces of at most `width` columns each, never cutting a character as a reader counts them. */
export function chop(text: string, width: number): string[] {
  const out: string[] = [];
  if (NARROW.test(text)) {
    for (let at = 0; at < text.length; at += width) out.push(text.slice(at, at + width));
    return out;
  }
  let piece = '';
  let used = 0;
  for (const grapheme of graphemes(text)) {
    const columns = graphemeWidth(grapheme);
    if (piece && used + columns > width) {
      out.push(piece);
      piece = '';
      used = 0;
    }
    piece += grapheme;
    used += columns;
  }
  if (piece) out.push(piece);
  return out;
}
