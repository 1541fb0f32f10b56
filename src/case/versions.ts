import type { Document, Mention, Span, Statement } from '../model/index.ts';

/** What changed from one version of a report to another. */
export interface Changes {
  readonly added: readonly Statement[];
  /** Statements of the earlier version that the later one no longer has. */
  readonly gone: readonly Statement[];
  readonly kept: number;
  /** Paragraphs and other blocks, as text, that only the later or only the earlier version has. */
  readonly blocksAdded: readonly string[];
  readonly blocksGone: readonly string[];
  /** Names of fields (title, outlet, published …) whose value changed. */
  readonly fields: readonly string[];
}

const FIELDS = ['title', 'outlet', 'author', 'published', 'edited', 'language', 'forwardedFrom'] as const;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsOf = ({ text }: Document, spans: readonly Span[]): string =>
  plain(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));

/**
 * The document under the report's id in the case, with the ids of those statements and mentions that an earlier version
 * (or an earlier reading of the same one) has in the same words; all others get numbers that none has had. So what a
 * person judged keeps its name for as long as its words stand. `earlier`: all versions, the last one last.
 */
export function carriedOver(earlier: readonly Document[], next: Document): Document {
  const last = earlier.at(-1);
  if (!last) return next;
  const { id } = last;
  const statements = renamed(
    earlier.map((document) => document.statements.map((item) => [item.id, wordsOf(document, item.content)])),
    next.statements.map((item) => wordsOf(next, item.content)),
    `${id}/s`,
  );
  const mentions = renamed(
    earlier.map((document) => document.mentions.map((item) => [item.id, plain(item.text)])),
    next.mentions.map((item) => plain(item.text)),
    'm',
  );
  const mentionIds = new Map(next.mentions.map((mention, index) => [mention.id, mentions[index] ?? mention.id]));
  const idOf = (mention: string): string => mentionIds.get(mention) ?? mention;
  return {
    ...next,
    id,
    statements: next.statements.map((statement, index) => ({
      ...withMentions(statement, idOf),
      id: statements[index] ?? statement.id,
    })),
    mentions: next.mentions.map((mention): Mention => ({ ...mention, id: idOf(mention.id) })),
  };
}

function withMentions(statement: Statement, idOf: (mention: string) => string): Statement {
  const { attribution, mentions } = statement;
  const speaker = attribution?.speaker;
  return {
    ...statement,
    mentions: mentions.map(idOf),
    attribution:
      attribution && speaker?.mention !== undefined
        ? { ...attribution, speaker: { ...speaker, mention: idOf(speaker.mention) } }
        : attribution,
  };
}

/**
 * An id for each of `next`, which are words in their order: that of an item with the same words, the n-th of the same
 * words for the n-th, and the latest version that has such goes first; else `prefix` and a number never used.
 */
function renamed(
  earlier: readonly (readonly (readonly [id: string, words: string])[])[],
  next: readonly string[],
  prefix: string,
): string[] {
  const free = new Map<string, string[]>();
  const seen = new Set<string>();
  let highest = 0;
  for (let i = earlier.length - 1; i >= 0; i--) {
    for (const [id, words] of earlier[i] ?? []) {
      highest = Math.max(highest, Number(/\d+$/.exec(id)?.[0] ?? 0));
      if (seen.has(id)) continue;
      seen.add(id);
      const ids = free.get(words);
      if (ids) ids.push(id);
      else free.set(words, [id]);
    }
  }
  for (const ids of free.values()) ids.reverse();
  return next.map((words) => free.get(words)?.pop() ?? `${prefix}${++highest}`);
}

/** What changed from a version to another whose ids were carried over from it. */
export function changesBetween(from: Document, to: Document): Changes {
  const before = new Set(from.statements.map(({ id }) => id));
  const after = new Set(to.statements.map(({ id }) => id));
  const blocksBefore = blockTexts(from);
  const blocksAfter = blockTexts(to);
  return {
    added: to.statements.filter(({ id }) => !before.has(id)),
    gone: from.statements.filter(({ id }) => !after.has(id)),
    kept: to.statements.filter(({ id }) => before.has(id)).length,
    blocksAdded: [...blocksAfter].filter((text) => !blocksBefore.has(text)),
    blocksGone: [...blocksBefore].filter((text) => !blocksAfter.has(text)),
    fields: FIELDS.filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field])),
  };
}

const blockTexts = ({ blocks, text }: Document): Set<string> =>
  new Set(blocks.filter(({ kind }) => kind !== 'furniture').map(({ start, end }) => plain(text.slice(start, end))));

/** The statements of all versions that `current` no longer has, each as the last version that had it. */
export function vanished(versions: readonly Document[], current: Document): { statement: Statement; in: Document }[] {
  const seen = new Set(current.statements.map(({ id }) => id));
  const gone: { statement: Statement; in: Document }[] = [];
  for (let i = versions.length - 1; i >= 0; i--) {
    const document = versions[i];
    for (const statement of document?.statements ?? []) {
      if (!document || seen.has(statement.id)) continue;
      seen.add(statement.id);
      gone.push({ statement, in: document });
    }
  }
  return gone;
}

/**
 * Whether `next` goes before `current` by what they themselves say of their dates: when it was edited, else when it was
 * published. Where they do not say, the later to be added is the later.
 */
export function isEarlier(next: Document, current: Document): boolean {
  const date = ({ edited, published }: Document): string | undefined => edited ?? published?.value;
  const [a, b] = [date(next), date(current)];
  if (a === undefined || b === undefined) return false;
  // A date without a time says nothing about the hours of its day.
  const length = Math.min(a.length, b.length, 19);
  return a.slice(0, length) < b.slice(0, length);
}
