import type { Attributed } from '../../../src/extract/attribution/attributed.ts';
import { findEntities } from '../../../src/extract/entities.ts';
import { findPlaces } from '../../../src/extract/places.ts';
import type { Span } from '../../../src/model/index.ts';
import { report } from '../report.ts';

/**
 * Reads text with speakers in `[…]`, contents in `{…}` and cues in `<…>`, one attribution a speaker with the content and
 * the cue nearest to it, and tells for each speaker how it is named, and whose entity it is or, in quotation marks, what to
 * call whom no entity stands for.
 */
export function speakersOf(marked: string, language: string): string[] {
  const marks: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' };
  const spans: Record<string, Span[]> = { '[': [], '{': [], '<': [] };
  let text = '';
  let open: { mark: string; start: number } | undefined;
  for (const char of marked) {
    if (!open && char in marks) open = { mark: char, start: text.length };
    else if (open && char === marks[open.mark]) {
      spans[open.mark]?.push({ start: open.start, end: text.length });
      open = undefined;
    } else text += char;
  }
  const nearest = (list: readonly Span[] | undefined, { start }: Span): Span[] =>
    [...(list ?? [])].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)).slice(0, 1);
  const attributed = (spans['['] ?? []).map(
    (speaker): Attributed => ({
      kind: 'indirect',
      content: nearest(spans['{'], speaker),
      speaker: [speaker],
      cue: nearest(spans['<'], speaker),
      frame: [],
      addressee: [],
      rule: 'test',
      score: 1,
    }),
  );
  const analysis = report(text, language);
  const { mentions, entities, speakers } = findEntities(analysis, findPlaces(analysis), attributed);
  return attributed.map((item) => {
    const speaker = speakers.get(item);
    const mention = mentions.find(({ id }) => id === speaker?.mention);
    const entity = entities.find(({ id }) => id === mention?.entity);
    return `${speaker?.as} ${entity?.name ?? (speaker?.name ? `"${speaker.name}"` : '?')}`;
  });
}
