import { type Analysis, sentenceAt } from '../../extract/analysis.ts';
import type { Statement } from '../../model/index.ts';
import { tokenAt } from '../../text/tokens.ts';
import { figureLexicon } from './lexicon.ts';

/**
 * Answers whether a figure of a denied statement stands in a relative clause of what is denied: "denied that a drone had
 * hit the port, where a blast killed four". Such a clause says more of the port, in the report's own voice: who denies the
 * rest neither tells the figure nor denies it.
 */
export function besideDenial(analysis: Analysis, { content, certainty }: Statement): (start: number) => boolean {
  if (certainty.level !== 'denied') return () => false;
  const { tokens, sentences } = analysis;
  const asides = content.flatMap((span) => {
    const sentence = sentences[sentenceAt(analysis, span.start)];
    if (!sentence) return [];
    const { relatives, prepositions } = sentence.language.clauses;
    const { where } = figureLexicon(sentence.language);
    const opens = (at: number): boolean => {
      const word = tokens.lower[at] ?? '';
      return where.has(word) || relatives.has(prepositions.has(word) ? (tokens.lower[at + 1] ?? '') : word);
    };
    const found: { readonly from: number; to: number }[] = [];
    let open: { readonly from: number; to: number } | undefined;
    for (let i = tokenAt(tokens, span.start) + 1; i < sentence.to; i++) {
      if (tokens.word[i] !== ',') continue;
      if (open) open.to = tokens.start[i] ?? sentence.end;
      open = opens(i + 1) ? { from: tokens.end[i] ?? 0, to: sentence.end } : undefined;
      if (open) found.push(open);
    }
    return found;
  });
  return (start) => asides.some(({ from, to }) => start >= from && start < to);
}
