import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';

/** Most words of an author's name, of the date behind it, and most blocks of one post. */
const NAME = 8;
const TAIL = 10;
const BLOCKS = 6;

/** The line that signs an embedded post: "— Name (@handle) January 7, 2022". */
interface AuthorLine {
  readonly name: TokenRange;
  /** From the dash to the end of the line. */
  readonly line: TokenRange;
  readonly unit: Unit;
  /** Whether a bracket closes behind it that opened before the post. */
  readonly bracketed: boolean;
}

/**
 * Embedded posts, as blogs and newspapers carry them over from Twitter: what stands before the author line is written
 * by its author, word for word, whatever the language of the report around it. Takes the statements found so far and
 * gives them with the posts added, less those that take a post for the words of somebody else.
 */
export function withPosts(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const posts: Candidate[] = [];
  for (const unit of scene.units) {
    const author = authorLine(scene, unit);
    const post = author && postOf(scene, author);
    if (post) posts.push(post);
  }
  return posts.length ? [...found.filter((other) => !posts.some((post) => mistakes(post, other))), ...posts] : found;
}

function authorLine(scene: Scene, unit: Unit): AuthorLine | null {
  const { kind, word } = scene.tokens;
  for (let at = unit.from + 2; at < unit.to; at++) {
    if (kind[at] !== TokenKind.handle || word[at - 1] !== '(' || word[at + 1] !== ')') continue;
    const dash = dashBefore(scene, unit, at - 1);
    if (dash < 0 || dash + 1 >= at - 1) continue;
    const to = lineEnd(scene, unit, at + 2);
    if (to < 0) continue;
    return {
      name: { from: dash + 1, to: at - 1 },
      line: { from: dash, to },
      unit,
      bracketed: word[to - 1] === ')' && to > at + 2,
    };
  }
  return null;
}

/** The dash before the name that ends at `end`; -1 where anything but words stands between. */
function dashBefore(scene: Scene, unit: Unit, end: number): number {
  const { kind, word } = scene.tokens;
  // the dash may stand before the sentence, as the mark of its line
  for (let at = end - 1; at >= Math.max(0, unit.from - 1, end - NAME - 1); at--) {
    if (/^[—–―-]$/.test(word[at] ?? '')) return at;
    if (kind[at] !== TokenKind.word && kind[at] !== TokenKind.symbol && word[at] !== '.') return -1;
  }
  return -1;
}

/** End of the line behind the handle where it holds a date, or nothing; -1 where the text goes on. */
function lineEnd(scene: Scene, unit: Unit, from: number): number {
  if (from >= unit.to) return from;
  let dated = false;
  for (let at = from; at < unit.to && at <= from + TAIL; at++) {
    if (scene.tokens.kind[at] === TokenKind.number) dated = true;
    if (at === unit.to - 1) return dated ? unit.to : -1;
    if (dated && (scene.tokens.gap[at + 1] ?? 0) > 1) return at + 1;
  }
  return -1;
}

/** What the author wrote: the block up to the line, or the blocks before it. */
function postOf(scene: Scene, { name, line, unit, bracketed }: AuthorLine): Candidate | null {
  const { units, analysis } = scene;
  let first = unit.index;
  while (first > 0 && units[first - 1]?.block === unit.block) first--;
  const own = (units[first]?.from ?? line.from) < line.from;
  let to = line.from;
  if (!own) {
    const last = units[first - 1];
    if (!last) return null;
    to = last.to;
    const kindOf = (index: number): string | undefined => analysis.source.blocks[units[index]?.block ?? -1]?.kind;
    const kind = kindOf(first - 1);
    if (kind === 'heading' || kind === 'title') return null;
    let blocks = 0;
    while (blocks < BLOCKS && first > 0) {
      const block = units[first - 1]?.block;
      while (first > 0 && units[first - 1]?.block === block) first--;
      blocks++;
      const opened = scene.tokens.word[units[first]?.from ?? 0] === '(';
      const goesOn = bracketed ? !opened : kind === 'quote' && first > 0 && kindOf(first - 1) === 'quote';
      if (!goesOn) break;
    }
  }
  const start = units[first];
  if (!start) return null;
  const from = bracketed && scene.tokens.word[start.from] === '(' ? start.from + 1 : start.from;
  if (to - from < 1) return null;
  return {
    kind: 'direct',
    mode: 'writing',
    content: [{ from, to }],
    speaker: [name],
    cue: [],
    frame: [line],
    addressee: [],
    rule: 'post-author',
    score: 0.97,
    unit: start.index,
  };
}

/** Whether a statement takes words of the post, or its author line, for something else. */
function mistakes(post: Candidate, other: Candidate): boolean {
  const content = post.content[0];
  const line = post.frame[0];
  if (!content || !line) return false;
  const within = (range: TokenRange): boolean => range.from >= content.from && range.to <= content.to;
  const touches = (range: TokenRange): boolean => range.from < line.to && line.from < range.to;
  if (other.content.some(touches)) return true;
  return other.content.some(within) && !other.speaker.every(within);
}
