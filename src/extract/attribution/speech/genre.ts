import type { Genre } from '../../../model/index.ts';
import { TokenKind, type Tokens } from '../../../text/tokens.ts';
import { Trigger } from '../triggers.ts';
import type { Scene } from '../unit.ts';

/** Least share of words of the speaker's own (ich, wir, unser) beside an address, and where only they tell. */
const ADDRESSED_SHARE = 0.006;
const SPEAKER_SHARE = 0.02;
/** Least share of words of the speaker and of those spoken to, where no address tells. */
const BOTH_SHARE = 0.035;
/** Fewest words that tell a genre. */
const ENOUGH = 40;
/** First sentences in which a speech addresses its listeners. */
const SALUTATION = 3;

/** What of a word tells of a speech. */
const SIGNS = Trigger.speaker | Trigger.listener | Trigger.address;

/**
 * Whether a text is a report or a speech held to listeners. A speech addresses them outside quotation marks, in its first
 * sentences or again and again ("Sehr geehrte Damen und Herren!"), and says "ich" and "wir"; or it says so, and "Sie", so
 * often that it needs no address. What is too short, or in a language whose speeches are not read, is a report.
 */
export function genreOf(scene: Scene): Genre {
  const { tokens, quoted, triggers } = scene;
  let words = 0;
  let own = 0;
  let told = 0;
  let addresses = 0;
  let saluted = false;
  for (const { index, from, to, language } of scene.analysis.sentences) {
    const signs = language.speeches?.signs;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== TokenKind.word || (quoted[i] ?? -1) >= 0) continue;
      words++;
      const sign = (triggers[i] ?? 0) & SIGNS;
      if (!sign) continue;
      const lower = tokens.lower[i] ?? '';
      if (sign & Trigger.speaker) own++;
      else if (i > from && sign & Trigger.listener && tokens.word[i] !== lower) told++;
      const openings = sign & Trigger.address ? signs?.openings.get(lower) : undefined;
      if (!openings || !goesOn(tokens, i + 1, openings) || !isAddress(scene, i, from, to)) continue;
      addresses++;
      if (index < SALUTATION && i === from) saluted = true;
    }
  }
  if (words < ENOUGH) return 'report';
  if ((saluted || addresses > 1) && (own + told) / words >= ADDRESSED_SHARE) return 'speech';
  return own / words >= SPEAKER_SHARE && (own + told) / words >= BOTH_SHARE && told > 1 ? 'speech' : 'report';
}

/** Whether one of the rows of words stands at token `at`. */
const goesOn = ({ lower }: Tokens, at: number, rows: readonly (readonly string[])[]): boolean =>
  rows.some((words) => words.every((word, k) => lower[at + k] === word));

/** Whether the words at `i` stand as an address does: at the head of a sentence or behind a mark, and before a mark. */
function isAddress({ tokens }: Scene, i: number, from: number, to: number): boolean {
  if (i > from && !/^[,;–—-]$/.test(tokens.word[i - 1] ?? '')) return false;
  for (let at = i + 1; at <= Math.min(to, i + 16); at++) {
    if (tokens.kind[at] === TokenKind.quote) return false;
    if (/^[,!;:–—-]$/.test(tokens.word[at] ?? '')) return true;
  }
  return false;
}
