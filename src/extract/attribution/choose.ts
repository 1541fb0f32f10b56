import type { AttributionData } from '../../language/shared/attribution.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Candidate } from './candidate.ts';

const overlaps = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.some((x) => b.some((y) => x.from < y.to && y.from < x.to));

/** Picks, best score first, the candidates of one unit whose contents do not overlap. Ties go to the earlier one. */
export function choose(candidates: readonly Candidate[], data: AttributionData): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || start(a) - start(b));
  const chosen: Candidate[] = [];
  for (const candidate of sorted) {
    if (chosen.length >= 24) break;
    const clash = chosen.some(
      (other) =>
        !nests(candidate, other, data) &&
        !nests(other, candidate, data) &&
        (overlaps(candidate.content, other.content) ||
          (overlaps(candidate.cue, other.cue) && candidate.cue.length > 0 && !sameFrame(candidate, other))),
    );
    if (!clash) chosen.push(candidate);
  }
  return chosen.sort((a, b) => start(a) - start(b));
}

/** What a rule's name ends in that reads a preposition and its noun of saying: "nach-noun". */
const BY_NOUN = '-noun';

/** Whether the rule of that name reads a preposition or a postposition: such rules are called by the word. */
const isPrepositional = ({ prepositions, postpositions, nounPrepositions }: AttributionData, rule: string): boolean =>
  prepositions.has(rule) ||
  postpositions.has(rule) ||
  (rule.endsWith(BY_NOUN) && nounPrepositions.has(rule.slice(0, -BY_NOUN.length)));

/** Whether a verb's frame and content stand whole in the content of a prepositional one: "laut Reuters sagte er, …". */
function nests(inner: Candidate, outer: Candidate, data: AttributionData): boolean {
  if (inner.rule === 'pointing-back' && outer.rule === 'as-clause') return true;
  if (!isPrepositional(data, outer.rule) || !inner.rule.startsWith('verb-')) return false;
  const inside = ({ from, to }: TokenRange): boolean =>
    outer.content.some((range) => from >= range.from && to <= range.to);
  return inner.cue.every(inside) && inner.content.every(inside);
}

const start = (candidate: Candidate): number => candidate.content[0]?.from ?? 0;
/** Whether one frame may hold both: words on both its sides, or a clause and then a colon with verbatim words. */
const sameFrame = (a: Candidate, b: Candidate): boolean =>
  (a.rule.startsWith('quotation-verb') && b.rule.startsWith('quotation-verb')) ||
  a.rule === 'colon-quotation' ||
  b.rule === 'colon-quotation';
