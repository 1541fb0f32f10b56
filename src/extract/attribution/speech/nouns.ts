import type { SpeechData } from '../../../language/shared/speeches.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { trimEnd } from '../content.ts';
import { nounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';
import type { Clause } from './clauses.ts';

/** Whose a noun is: the possessive before it, or the genitive behind it. */
function holderOf(scene: Scene, unit: Unit, data: SpeechData, noun: number, floor: number): TokenRange | null {
  for (let i = noun - 1; i >= Math.max(floor, noun - 3); i--) {
    if (data.possessives.has(scene.tokens.lower[i] ?? '')) return { from: i, to: i + 1 };
    if (!((scene.tags[i] ?? 0) & (Tag.adjective | Tag.participle))) break;
  }
  if (!data.words.holders.has(scene.tokens.lower[noun + 1] ?? '')) return null;
  const phrase = nounPhrase(scene, unit, noun + 1, unit.last, { oblique: true, apposition: false });
  return phrase ? { from: noun + 1, to: phrase.to } : null;
}

/** "die Frage, ob …", "unser Ziel ist es, … zu …": a noun of saying or wanting with its clause. */
export function nounContents(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const [k, clause] of clauses.entries()) {
    const next = clauses[k + 1];
    if (!next || (clause.mark !== ',' && clause.mark !== ':') || taken.has(next.opener) || taken.has(next.from))
      continue;
    const dependent =
      data.words.heldByNoun.has(scene.tokens.lower[next.opener] ?? '') ||
      next.kind === 'infinitive' ||
      clause.mark === ':';
    if (!dependent) continue;
    const noun = nounIn(scene, data, clause);
    if (noun < 0) continue;
    let to = next.to;
    if (clause.mark === ':') to = unit.last;
    else
      for (let at = k + 2; at < clauses.length && clauses[at]?.kind !== 'main' && clauses[at - 1]?.mark !== ';'; at++)
        to = clauses[at]?.to ?? to;
    const holder = holderOf(scene, unit, data, noun, clause.from);
    out.push({
      kind: 'indirect',
      content: [{ from: next.opener, to: trimEnd(scene, next.opener, to) }],
      speaker: holder ? [holder] : [],
      cue: [{ from: noun, to: noun + 1 }],
      frame: [{ from: clause.from, to: clause.to }],
      addressee: [],
      rule: 'speech-noun',
      score: 0.6,
      unit: unit.index,
    });
  }
  return out;
}

/** The noun right before the mark, or the subject of "ist" there. */
function nounIn(scene: Scene, data: SpeechData, clause: Clause): number {
  const fits = (i: number): boolean =>
    i >= clause.from && ((scene.tags[i] ?? 0) & Tag.noun) !== 0 && data.nouns.test(scene.tokens.lower[i] ?? '');
  const last = clause.to - 1;
  if (fits(last)) return last;
  if (data.words.behindNoun.has(scene.tokens.lower[last] ?? ''))
    for (let i = last - 1; i >= Math.max(clause.from, last - 6); i--) if (fits(i)) return i;
  return -1;
}

/** "aus unserer Sicht", "meiner Meinung nach": the clause around it is the holder's view. */
export function views(scene: Scene, unit: Unit, data: SpeechData, clauses: readonly Clause[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const clause of clauses)
    for (let i = clause.from; i < clause.to; i++) {
      if (!((scene.tags[i] ?? 0) & Tag.noun)) continue;
      const lower = scene.tokens.lower[i] ?? '';
      const view = data.views.find(
        ({ noun, after }) => noun.has(lower) && (!after || scene.tokens.lower[i + 1] === after),
      );
      if (!view) continue;
      let holder = i - 1;
      while (holder > clause.from && (scene.tags[holder] ?? 0) & Tag.adjective) holder--;
      const own = data.possessives.has(scene.tokens.lower[holder] ?? '');
      const from = view.before ? holder - 1 : holder;
      if (view.before && scene.tokens.lower[from] !== view.before) continue;
      const behind = own ? null : nounPhrase(scene, unit, i + 1, clause.to, { oblique: true, apposition: false });
      if (!own && !(behind && data.words.holders.has(scene.tokens.lower[i + 1] ?? ''))) continue;
      const to = behind ? behind.to : view.after ? i + 2 : i + 1;
      const content = [
        { from: clause.opener, to: Math.min(from, clause.to) },
        { from: to, to: clause.to },
      ].filter((range) => range.to > range.from);
      if (!content.length) continue;
      out.push({
        kind: 'indirect',
        content,
        speaker: behind ? [{ from: i + 1, to: behind.to }] : [{ from: holder, to: holder + 1 }],
        cue: [
          ...(view.before ? [{ from, to: from + 1 }] : []),
          { from: i, to: i + 1 },
          ...(view.after ? [{ from: i + 1, to: i + 2 }] : []),
        ],
        frame: [{ from, to }],
        addressee: [],
        rule: 'speech-view',
        score: 0.6,
        unit: unit.index,
      });
    }
  return out;
}
