import { type Tokens, tokenAt } from '../../text/tokens.ts';
import type { Attributed } from '../attribution/attributed.ts';
import type { NameMention } from './mention.ts';
import type { Resolution } from './speakers.ts';

interface Names {
  readonly tokens: Tokens;
  readonly mentions: readonly NameMention[];
  readonly mentionAt: Int32Array;
  readonly clusterOf: Int32Array;
}

/**
 * Who speaks in a turn of a transcript or chat, mended: "he" is not who has the word, and a sender is not the body that their
 * name holds ("Mia THW").
 */
export function inTurn(
  { tokens, mentions, mentionAt, clusterOf }: Names,
  { turn }: Attributed,
  resolution: Resolution | undefined,
): Resolution | undefined {
  if (!turn || !resolution || resolution.cluster < 0) return resolution;
  const from = tokenAt(tokens, turn.start);
  const to = tokenAt(tokens, turn.end - 1) + 1;
  if (resolution.span.start !== turn.start) {
    if (resolution.as !== 'pronoun') return resolution;
    for (let i = from; i < to; i++)
      if (clusterOf[(mentionAt[i] ?? 0) - 1] === resolution.cluster) return { ...resolution, cluster: -1, mention: -1 };
    return resolution;
  }
  const mention = mentions[resolution.mention];
  const part = mention?.kind === 'organization' && mention.to - mention.from < to - from;
  if (!part || mention.from === from) return resolution;
  return { ...resolution, as: 'name', cluster: -1, mention: -1 };
}
