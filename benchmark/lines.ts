/** One line of an annotation file, cut at blanks outside quotation marks; `why` is what follows " : ". */
export interface Line {
  readonly at: string;
  readonly words: readonly string[];
  readonly why: string;
}

/** An annotation that cannot be right: the message names file and line. */
export class GoldError extends Error {
  constructor(at: string, message: string) {
    super(`${at}: ${message}`);
    this.name = 'GoldError';
  }
}

/** The lines of an annotation file, without comments (#) and blank ones. */
export function linesOf(name: string, text: string): Line[] {
  return text.split('\n').flatMap((line, index) => {
    const at = `${name}:${index + 1}`;
    if (!line.trim() || line.startsWith('#')) return [];
    const words: string[] = [];
    let word = '';
    let quoted = false;
    for (let i = 0; i <= line.length; i += 1) {
      const c = line[i] ?? ' ';
      if (c === '"') quoted = !quoted;
      if (c !== ' ' || (quoted && i < line.length)) {
        word += c;
        continue;
      }
      if (word === ':') return [{ at, words, why: line.slice(i).trim() }];
      if (word) words.push(word);
      word = '';
    }
    if (quoted) throw new GoldError(at, 'a quotation mark is not closed');
    return [{ at, words, why: '' }];
  });
}

/** Splits at "|" outside quotation marks, and takes the marks off. */
export function alternatives(text: string): string[] {
  return [...text.matchAll(/(?:"[^"]*"|[^|"])+/gu)].map(([part]) => part.replaceAll('"', ''));
}

/**
 * Where a quote stands, UTF-16 code units: whole words only, so that "21" is not found in "218".
 * "…"@2 is its second place; a quote that stands more than once must say which.
 */
export function locate(at: string, text: string, word: string): { quote: string; start: number; end: number } {
  const [, quote, nth] = /^"([^"]+)"(?:@(\d+))?$/u.exec(word) ?? [];
  if (quote === undefined) throw new GoldError(at, `${word} is not a quote`);
  const places: number[] = [];
  for (let i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
    const [before, after] = [text.slice(0, i).slice(-1), text.slice(i + quote.length, i + quote.length + 1)];
    const inside = (a: string, b: string): boolean => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
    const cut = /^[.,]$/u.test(after) && /^\d/u.test(text.slice(i + quote.length + 1)) && /\d$/u.test(quote);
    if (!inside(before, quote.slice(0, 1)) && !inside(quote.slice(-1), after) && !cut) places.push(i);
  }
  if (places.length === 0) throw new GoldError(at, `"${quote}" does not stand in the report`);
  if (places.length > 1 && nth === undefined)
    throw new GoldError(at, `"${quote}" stands ${places.length} times in the report: say which`);
  const start = places[Number(nth ?? 1) - 1];
  if (start === undefined) throw new GoldError(at, `"${quote}" stands only ${places.length} times in the report`);
  return { quote, start, end: start + quote.length };
}
