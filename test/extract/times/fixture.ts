import { analyse } from '../../../src/extract/analysis.ts';
import { explainTimes, type FoundTime } from '../../../src/extract/times/index.ts';
import type { LanguageCode } from '../../../src/language/codes.ts';
import type { Source } from '../../../src/model/index.ts';

/** A report of one block a paragraph. */
export function report(language: LanguageCode, text: string, published?: string): Source {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return {
    id: 'r',
    origin: { format: 'text', sha256: '0'.repeat(64) },
    ...(published && { published: { value: published, basis: 'given' as const } }),
    language,
    text,
    blocks,
    links: [],
    diagnostics: [],
  };
}

export const timesIn = (language: LanguageCode, text: string, published?: string): readonly FoundTime[] =>
  explainTimes(analyse(report(language, text, published)));

/** A text with the times in it in brackets, and each one's type, value, modifier and interval. */
export type Case = readonly [marked: string, ...readings: string[]];

/** What a case says of the text, as found: to be compared with the case. */
export function found(language: LanguageCode, marked: string, published?: string): Case {
  const text = marked.replace(/[[\]]/g, '');
  let out = '';
  let at = 0;
  const readings: string[] = [];
  for (const { time } of timesIn(language, text, published)) {
    out += `${text.slice(at, time.start)}[${text.slice(time.start, time.end)}]`;
    at = time.end;
    const { type, value, mod, from, to } = time;
    readings.push([type, value, ...(mod ? [mod] : []), ...(from ? [`${from}/${to}`] : [])].join(' '));
  }
  return [out + text.slice(at), ...readings];
}
