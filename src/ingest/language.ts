import { languageOf, languages } from '../language/index.ts';
import type { Block, Diagnostic } from '../model/index.ts';
import { EARLY, ENOUGH, type Vote, vote } from './language-vote.ts';
import { LANGUAGE_UNKNOWN, PASSAGE_UNREAD, UNREAD } from './reading.ts';

/** A last resort for passages that the count of function words leaves open: the ISO 639-1 code of the likeliest language. */
export type Guess = (text: string) => string;

/** The language of a report and of its blocks, with what is doubtful about it. */
export interface Languages {
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether blocks stayed open that a `Guess` could settle. */
  readonly open: boolean;
}

/**
 * Tells the language of a report and of each block. A block without a clear vote has the report's language; the report's
 * is that of most of its words, or the one given where its own words leave it open.
 */
export function tellLanguages(text: string, blocks: readonly Block[], given?: string, guess?: Guess): Languages {
  const found = blocks.map((block) => vote(text, block.start, block.end));
  const weight = new Map<Vote['code'], number>();
  for (const [i, { code, words }] of found.entries()) {
    const block = blocks[i];
    if (!block || block.kind === 'furniture') continue;
    // Only the first words were counted: the block's length tells how many there are.
    const size = words < EARLY ? words : Math.max(words, (block.end - block.start) / 8);
    weight.set(code, (weight.get(code) ?? 0) + size);
  }
  const whole = heaviest(weight) ?? (blocks.length ? settled(text, guess) : undefined);
  const claimed = languageOf(given)?.code ?? given?.slice(0, 2).toLowerCase();
  const plain = whole !== undefined && (weight.get(whole) ?? 0) >= ENOUGH;
  const language = plain || !claimed ? (whole === 'other' ? undefined : whole) : claimed;
  const diagnostics: Diagnostic[] = [];
  if (claimed && plain && whole !== claimed && (whole !== 'other' || languageOf(claimed)))
    diagnostics.push({
      code: 'language-mismatch',
      message: `said to be in ${nameOf(claimed)}, but the text is in ${whole === 'other' ? 'another language' : nameOf(whole)}`,
    });
  if (blocks.some(({ kind }) => kind !== 'furniture') && (!language || !languageOf(language)))
    diagnostics.push({
      code: LANGUAGE_UNKNOWN,
      message: `in none of the languages that can be read (${NAMES}), or no running text`,
    });
  const strange = language
    ? found.filter(({ code }, i) => code === 'other' && blocks[i]?.kind !== 'furniture').length
    : 0;
  if (strange)
    diagnostics.push({
      code: PASSAGE_UNREAD,
      message: `${strange} ${strange === 1 ? 'passage is' : 'passages are'} not read: in another language, or no running text`,
    });
  const labelled = blocks.map((block, i) => {
    const own = found[i]?.code;
    const code = own === 'other' ? language && UNREAD : (own ?? language);
    // assigned, not spread: copies of a spread object have no shape in common, and all that reads them waits for that
    return code ? Object.assign({}, block, { language: code }) : block;
  });
  return {
    ...(language && { language }),
    blocks: labelled,
    diagnostics,
    open: !guess && whole === undefined && !claimed && blocks.some(({ kind }) => kind !== 'furniture'),
  };
}

const NAMES = Object.values(languages)
  .map(({ name }) => name)
  .join(', ');

const nameOf = (code: string): string => languageOf(code)?.name ?? `"${code}"`;

function heaviest(weight: ReadonlyMap<Vote['code'], number>): Exclude<Vote['code'], undefined> | undefined {
  let best: Exclude<Vote['code'], undefined> | undefined;
  let most = 0;
  for (const [code, words] of weight) {
    if (!code || words <= most) continue;
    best = code;
    most = words;
  }
  return best;
}

function settled(text: string, guess: Guess | undefined): Exclude<Vote['code'], undefined> | undefined {
  if (!guess) return undefined;
  const code = guess(text.slice(0, 5000));
  return languageOf(code)?.code ?? (code ? 'other' : undefined);
}
