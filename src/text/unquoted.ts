/** Marks in which words are quoted; an apostrophe is none. */
const QUOTES: ReadonlySet<string> = new Set('"„“”«»‚‘‹›');
/** Marks that a frame puts behind quoted words: "All rules were followed," she said. */
const BEFORE_FRAME: ReadonlySet<string> = new Set([',', '—', '–', '-']);

/** Words that are one quotation without its marks, to be put into those of another language; other words as they are. */
export function unquoted(words: string): string {
  if (words.length < 3 || !QUOTES.has(words.charAt(0))) return words;
  let end = words.length;
  while (end > 1 && (BEFORE_FRAME.has(words.charAt(end - 1)) || words.charAt(end - 1) === ' ')) end--;
  if (!QUOTES.has(words.charAt(end - 1))) return words;
  const inside = words.slice(1, end - 1);
  for (const char of inside) if (QUOTES.has(char)) return words;
  const last = inside.endsWith(',') ? inside.slice(0, -1) : inside;
  return last.trim() === '' ? words : last;
}
