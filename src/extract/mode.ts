import type { Statement } from '../model/index.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { Attributed } from './attribution/attributed.ts';
import { rangesOf } from './coverage.ts';

/** Whether something was said, written or thought, as its cue tells; undefined where the cue leaves it open. */
export function modeOf(analysis: Analysis, item: Attributed): Statement['mode'] {
  if (item.mode) return item.mode;
  for (const { from, to } of rangesOf(analysis, item.cue)) {
    const sentence = analysis.sentences[sentenceAt(analysis, analysis.tokens.start[from] ?? 0)];
    if (!sentence) continue;
    const { writing, thought, speech } = sentence.language.mode;
    for (let i = from; i < to; i++) {
      const lower = analysis.tokens.lower[i] ?? '';
      if (writing.has(lower)) return 'writing';
      if (thought.has(lower)) return 'thought';
      if (speech.has(lower)) return 'speech';
    }
  }
  return undefined;
}
