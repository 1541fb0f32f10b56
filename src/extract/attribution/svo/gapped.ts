import { Tag } from '../../../language/shared/tags.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak } from '../clause.ts';
import { trimEnd } from '../content.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { bodyIn } from '../rules/label.ts';
import type { Scene, Unit } from '../unit.ts';
import { comparatorStart } from './adverbials.ts';
import { isVerb, phraseAt } from './phrase.ts';
import { isSpeaker } from './subject.ts';

/** Longest name of who tells a figure, in tokens. */
const LONGEST = 12;

/** Who tells a figure without a verb of their own, and where what they tell begins and ends. */
interface Gap {
  readonly comma: number;
  readonly speaker: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
}

/**
 * "The ministry puts the dead at 12, the hospital at 15", "Police say 12 died, the union 15": behind the figure that one
 * tells, another with a figure and no verb, which is theirs.
 */
export function gappedFigures(scene: Scene, unit: Unit, chosen: readonly Candidate[]): readonly Candidate[] {
  if (unit.data.svo?.bareClauses !== true) return chosen;
  return chosen.flatMap((candidate) => {
    const [speaker] = candidate.speaker;
    const last = candidate.content.at(-1);
    if (!speaker || !last || candidate.kind === 'direct' || speaker.from >= last.from) return [candidate];
    const gaps = gapsBehind(scene, unit, last.from);
    const first = gaps[0];
    if (!first) return [candidate];
    const cut = last.to > first.comma ? { ...last, to: trimEnd(scene, last.from, first.comma) } : last;
    return [
      { ...candidate, content: [...candidate.content.slice(0, -1), cut] },
      ...gaps.map(
        (gap): Candidate => ({
          ...candidate,
          kind: 'indirect',
          content: [{ from: gap.from, to: gap.to }],
          speaker: [gap.speaker],
          cue: [],
          frame: [{ from: gap.speaker.from, to: gap.from }],
          addressee: [],
          rule: 'gapped-figure',
          score: candidate.score * 0.9,
        }),
      ),
    ];
  });
}

/** All such pieces behind a figure that begins at `i` or behind it, up to the first that is none. */
function gapsBehind(scene: Scene, unit: Unit, i: number): readonly Gap[] {
  const out: Gap[] = [];
  let counted = false;
  for (let at = i; at < unit.last; at++) {
    if (scene.tokens.word[at] !== ',' || (scene.quoted[at] ?? -1) >= 0) {
      counted ||= countedAt(scene, unit, at);
      continue;
    }
    const gap = counted ? gapAt(scene, unit, at) : null;
    if (gap) out.push(gap);
    else if (out.length) break;
    if (gap) at = gap.to - 1;
  }
  return out;
}

function gapAt(scene: Scene, unit: Unit, comma: number): Gap | null {
  const { tags, tokens } = scene;
  let from = comma + 1;
  while (
    from < comma + 3 &&
    (tags[from] ?? 0) & (Tag.coordinator | Tag.subordinator) &&
    !((tags[from] ?? 0) & Tag.determiner)
  )
    from++;
  const number = figureBehind(scene, unit, from);
  if (number < 0) return null;
  const compared = comparatorStart(scene, unit, from, number);
  const putAt = unit.data.svo?.putAt.has(tokens.lower[compared - 1] ?? '') === true;
  const hedged = putAt ? compared - 1 : compared;
  const phrase = phraseAt(scene, unit, from, hedged, { apposition: false });
  const speaker = { from, to: hedged };
  if (!phrase || phrase.to !== hedged || !isSpeaker(scene, unit, speaker)) return null;
  const body = bodyIn(scene, unit, speaker);
  if (!putAt && body !== 'body' && body !== 'premises' && !isOne(scene, unit, phrase)) return null;
  let to = number + 1;
  while (to < unit.last && !isBreak(scene, to)) {
    if (isVerb(scene, to)) return null;
    to++;
  }
  return { comma, speaker, from: hedged, to };
}

/** "the prosecutor": one person with an article, who is not counted. */
function isOne(scene: Scene, { data }: Unit, { from, head }: NounPhrase): boolean {
  const noun = scene.tokens.lower[head] ?? '';
  const single = data.speakers.test(noun) && data.svo?.forms.plurals.test(noun) === false;
  return (
    single &&
    from < head &&
    ((scene.tags[from] ?? 0) & Tag.determiner) !== 0 &&
    ((scene.tags[from] ?? 0) & Tag.number) === 0
  );
}

/** The first number behind `i` before a verb or a mark; words in marks may hold it; -1 where none stands. */
function figureBehind(scene: Scene, unit: Unit, i: number): number {
  for (let at = i; at < Math.min(unit.last, i + LONGEST); at++) {
    const quotation = scene.quotations[scene.quoted[at] ?? -1];
    if (quotation?.from === at) {
      for (let k = at; k < quotation.to; k++) if (countedAt(scene, unit, k)) return at;
      return -1;
    }
    if (at > i && countedAt(scene, unit, at)) return at;
    if (isBreak(scene, at) || isVerb(scene, at)) return -1;
  }
  return -1;
}
