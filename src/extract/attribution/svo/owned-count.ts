import { Tag } from '../../../language/shared/tags.ts';
import { POSSESSIVE } from '../../../text/possessive.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap } from '../../../text/tokens.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { comparatorStart } from './adverbials.ts';
import { firstBreak } from './content-end.ts';
import { isVerb, phraseAt } from './phrase.ts';
import { isSpeaker } from './subject.ts';

/** Most tokens between whose a count is and its noun, and between the noun and its verb. */
const NEAR = 4;

/** Most tokens between the verb and the figure: "stands at more than". */
const FIGURE = 6;

/** "The department's figure is 19", "the union's own count stands at 22": a figure on the word of whose count it is. */
export function ownedCounts(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  const out: Candidate[] = [];
  for (let noun = unit.from; noun < unit.last - 2; noun++) {
    if (!unit.data.svo?.ownCounts.has(tokens.lower[noun] ?? '') || (scene.quoted[noun] ?? -1) >= 0) continue;
    const behind = keeperBehind(scene, unit, noun);
    const owner = behind ?? ownerOf(scene, unit, noun) ?? keeperBefore(scene, unit, noun);
    const verb = owner ? verbBehind(scene, unit, behind?.to ?? noun + 1) : -1;
    const number = verb < 0 ? -1 : numberBehind(scene, unit, verb + 1);
    if (!owner || number < 0) continue;
    const from = comparatorStart(scene, unit, verb + 1, number);
    out.push({
      kind: 'indirect',
      content: [{ from, to: firstBreak(scene, from, unit.last) }],
      speaker: [owner],
      cue: [{ from: behind ? verb : noun, to: verb + 1 }],
      frame: [{ from: owner.from, to: from }],
      addressee: [],
      rule: 'owned-count',
      score: 0.75,
      unit: unit.index,
    });
    noun = number;
  }
  return out;
}

/** Who keeps the count: a possessor that speaks, or a name with a noun of speakers. */
function ownerOf({ tokens, tags, quoted }: Scene, unit: Unit, noun: number): TokenRange | null {
  for (let at = noun - 1; at >= Math.max(unit.from, noun - NEAR); at--) {
    const lower = tokens.lower[at] ?? '';
    if ((quoted[at] ?? -1) >= 0) return null;
    // "the rebels' figure": the mark is a token of its own
    const marked = /^['’]$/.test(lower) && at > unit.from && tokens.gap[at] === Gap.none;
    if (!marked && !unit.data.svo?.possessive(lower)) {
      if (!unit.data.svo?.ownWords.has(lower)) return null;
      continue;
    }
    const owner = marked ? at - 1 : at;
    if (!unit.data.speakers.test((tokens.lower[owner] ?? '').replace(POSSESSIVE, ''))) return null;
    let from = owner;
    while (from > unit.from && owner - from < NEAR + NEAR && (tags[from - 1] ?? 0) & LEADS) from--;
    return { from, to: at + 1 };
  }
  return null;
}

/** "Police records list 63", "a ministry count puts it at 40": a word for speakers right before the noun, with what leads to it. */
function keeperBefore({ tokens, tags, quoted }: Scene, unit: Unit, noun: number): TokenRange | null {
  const { speakers } = unit.data;
  if (noun <= unit.from || (quoted[noun - 1] ?? -1) >= 0 || !speakers.test(tokens.lower[noun - 1] ?? '')) return null;
  let from = noun - 1;
  while (from > unit.from && noun - from < NEAR + NEAR && (tags[from - 1] ?? 0) & LEADS) from--;
  return { from, to: noun };
}

const LEADS = Tag.noun | Tag.adjective | Tag.determiner | Tag.title;

/** "Figures released by the ministry show 412", "a count by the union lists 63": the count with who made it, behind the noun. */
function keeperBehind(scene: Scene, unit: Unit, noun: number): TokenRange | null {
  const { tokens, tags } = scene;
  const by = (tags[noun + 1] ?? 0) & Tag.participle ? noun + 2 : noun + 1;
  if (!unit.data.svo?.owners.has(tokens.lower[by] ?? '')) return null;
  const phrase = phraseAt(scene, unit, by + 1, unit.last, { apposition: false });
  if (!phrase || !isSpeaker(scene, unit, phrase)) return null;
  let from = noun;
  while (from > unit.from && noun - from < NEAR && (tags[from - 1] ?? 0) & LEADS) from--;
  return { from, to: phrase.to };
}

/** The verb behind the noun, over "for the week"; -1 where a mark or another verb comes first. */
function verbBehind(scene: Scene, unit: Unit, i: number): number {
  for (let at = i; at < Math.min(unit.last, i + NEAR); at++) {
    if (isBreak(scene, at)) return -1;
    if (
      unit.data.svo?.copulas.has(scene.tokens.lower[at] ?? '') ||
      unit.data.svo?.standing.test(scene.tokens.lower[at] ?? '')
    )
      return at;
    if (isVerb(scene, at)) return -1;
  }
  return -1;
}

/** The figure right behind the verb, over what compares it; -1 where none stands or it is a share of time. */
function numberBehind(scene: Scene, unit: Unit, i: number): number {
  for (let at = i; at < Math.min(unit.last, i + FIGURE); at++) {
    if (countedAt(scene, unit, at)) return at;
    if (
      !((scene.tags[at] ?? 0) & (Tag.preposition | Tag.adverb | Tag.determiner | Tag.adjective | Tag.noun)) ||
      isBreak(scene, at)
    )
      return -1;
    if (isVerb(scene, at)) return -1;
  }
  return -1;
}
