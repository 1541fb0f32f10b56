/** A run of text to be shown as it is, or one character to be shown by a mark. */
export type Run = { readonly text: string } | { readonly code: string; readonly kind: 'bidi' | 'zero' | 'control' };

/**
 * Characters that change how other text is shown, or hide: direction marks, embeddings, overrides and isolates; letters of
 * no width; controls. Text is shown with a mark in their place, so that nobody is misled and nothing is lost.
 */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that need joiners between letters to be spelled right. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Syriac}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]/u;

const kindOf = (code: number): 'bidi' | 'zero' | 'control' => {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'control';
  if (code === 0x200e || code === 0x200f || code === 0x61c) return 'bidi';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'bidi';
  return 'zero';
};

/** A joiner (U+200C, U+200D) is deceptive between letters of scripts that do not join, and of use elsewhere (emoji, Persian). */
function harmless(text: string, at: number, code: number): boolean {
  if (code !== 0x200c && code !== 0x200d) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (JOINING.test(before) || JOINING.test(after)) return true;
  return !(LETTER.test(before) && LETTER.test(after));
}

/** The text in runs, its hidden characters apart; one run for text that has none. Linear. */
export function runsOf(text: string): readonly Run[] {
  if (!SUSPECT.test(text)) return [{ text }];
  const runs: Run[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (!SUSPECT.test(char)) continue;
    const code = text.charCodeAt(i);
    if (harmless(text, i, code)) continue;
    if (i > from) runs.push({ text: text.slice(from, i) });
    runs.push({ code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, kind: kindOf(code) });
    from = i + 1;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
