import type { TokenRange } from '../../../text/sentences.ts';
import { isBreak } from '../clause.ts';
import { utteranceAt } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { isVerb } from './phrase.ts';

/** How far behind its verb a colon is looked for, in tokens. */
const REACH = 25;

/** "опроверг сообщения о задержании: «Это фейк»": verbatim words to the end, behind the thing that a verb governs, which begins at `i`, and a colon. */
export function quotationPastColon(scene: Scene, unit: Unit, i: number): TokenRange | null {
  const { tokens } = scene;
  for (let at = i + 1; at < Math.min(unit.last - 1, i + REACH); at++) {
    if (tokens.word[at] === ':') {
      const quotation = scene.quotations[scene.quoted[at + 1] ?? -1];
      return quotation?.from === at + 1 && quotation.to >= unit.last ? { from: at + 1, to: quotation.to } : null;
    }
    if (isBreak(scene, at) || utteranceAt(scene, at) >= 0 || isVerb(scene, at)) return null;
  }
  return null;
}
