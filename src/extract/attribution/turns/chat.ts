import { Gap } from '../../../text/tokens.ts';
import type { Scene } from '../unit.ts';
import type { Turn } from './turn.ts';

/** Tokens of a sender at most: "+44 7700 900123", "Karl (Feuerwehr) 🚒". */
const LONGEST = 10;
/** Messages at least, and the share of the entries that are messages of somebody who writes more than one. */
const FEWEST = 3;
const LEAST_SHARE = 0.5;

interface Message extends Turn {
  readonly key: string;
}

/**
 * The turns of a chat: entries that begin with a time of day, each with who sent it right behind and a colon
 * ("[12.03.25, 07:14:22] Mia: …"). Most senders write more than once; the titles of a liveblog do not.
 */
export function chatTurns(scene: Scene): readonly Turn[] {
  const { tokens, analysis } = scene;
  const { entries, source } = analysis;
  if (entries.length < FEWEST) return [];
  const messages = entries.flatMap(({ to, block }, at): Message[] => {
    const end = entries[at + 1]?.from ?? tokens.count;
    const colon = colonOf(scene, to, end);
    if (colon < 0 || source.blocks[block]?.kind === 'title') return [];
    const name = { from: to, to: colon };
    return [
      { from: colon + 1, to: end, speaker: name, label: { from: to, to: colon + 1 }, key: keyOf(scene, to, colon) },
    ];
  });
  const times = new Map<string, number>();
  for (const { key } of messages) times.set(key, (times.get(key) ?? 0) + 1);
  const again = messages.filter(({ key }) => (times.get(key) ?? 0) > 1).length;
  return messages.length < FEWEST || again < entries.length * LEAST_SHARE ? [] : messages;
}

const keyOf = ({ tokens }: Scene, from: number, to: number): string => tokens.lower.slice(from, to).join(' ');

/** The colon behind the sender of an entry whose text begins at token `from`; -1 where none stands on its line. */
function colonOf({ tokens }: Scene, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + LONGEST + 1); at++) {
    if (at > from && (tokens.gap[at] ?? Gap.none) >= Gap.newline) return -1;
    if (tokens.word[at] === ':') return at > from ? at : -1;
    if (/^[.!?]$/.test(tokens.word[at] ?? '') && tokens.gap[at + 1] === Gap.space) return -1;
  }
  return -1;
}
