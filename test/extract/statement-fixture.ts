import type { Voiced } from '../../src/extract/certainty.ts';
import type { Source, Span, StatementKind } from '../../src/model/index.ts';

/** A report of one paragraph per blank-line-separated piece. */
export function sourceOf(text: string, language: string, more: Partial<Source> = {}): Source {
  const blocks = [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    id: 'r',
    origin: { format: 'text', sha256: '0'.repeat(64) },
    language,
    text,
    blocks,
    links: [],
    diagnostics: [],
    ...more,
  };
}

const MARKS = [
  ['[', ']', 'content'],
  ['{', '}', 'frame'],
  ['<', '>', 'cue'],
  ['(((', ')))', 'speaker'],
  ['@[', ']@', 'addressee'],
] as const;
type Part = (typeof MARKS)[number][2];

/** Text with its parts marked: `[content]`, `{frame}`, `<cue>`, `(((speaker)))`, `@[addressee]@`. */
export function parseMarked(marked: string): { text: string; parts: Record<Part, Span[]> } {
  const parts: Record<Part, Span[]> = { content: [], frame: [], cue: [], speaker: [], addressee: [] };
  const opened = new Map<Part, number>();
  let text = '';
  const longestFirst = [...MARKS].sort((a, b) => b[0].length - a[0].length);
  for (let i = 0; i < marked.length; ) {
    const close = longestFirst.find(([, mark, part]) => opened.has(part) && marked.startsWith(mark, i));
    if (close) {
      parts[close[2]].push({ start: opened.get(close[2]) ?? 0, end: text.length });
      opened.delete(close[2]);
      i += close[1].length;
      continue;
    }
    const open = longestFirst.find(([mark]) => marked.startsWith(mark, i));
    if (open) {
      opened.set(open[2], text.length);
      i += open[0].length;
      continue;
    }
    text += marked.charAt(i++);
  }
  return { text, parts };
}

/** The statement that a marked text holds; without marks the whole text is its content. */
export function voiced(kind: StatementKind, marked: string): { text: string; statement: Voiced } {
  if (kind === 'narrated')
    return {
      text: marked,
      statement: { kind, content: [{ start: 0, end: marked.length }], speaker: [], cue: [], frame: [] },
    };
  const { text, parts } = parseMarked(marked);
  return { text, statement: { kind, ...parts } };
}
