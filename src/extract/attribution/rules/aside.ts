import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isUtterance } from '../clause.ts';
import { trimEnd } from '../content.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { range } from '../noun-phrase-types.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';
import { type Inset, insetCandidate } from './inset.ts';
import { partEnd, sentencePart } from './source-extent.ts';

/** ", so X": the content before it (or around it), in quotation marks or not. */
export function soFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  if (!(unit.triggers & Trigger.so)) return [];
  const { tokens } = scene;
  const out: Candidate[] = [];
  for (let i = unit.from; i < unit.last; i++) {
    if (!((scene.triggers[i] ?? 0) & Trigger.so)) continue;
    const before = tokens.word[i - 1] ?? '';
    const quoteBefore = scene.quoted[i - 1] ?? -1;
    const opens =
      i > unit.from &&
      (before === ',' ||
        before === '–' ||
        before === '-' ||
        before === '(' ||
        (quoteBefore >= 0 && scene.quotations[quoteBefore]?.to === i));
    if (!opens) continue;
    let at = i + 1;
    while ((scene.tags[at] ?? 0) & Tag.adverb && !((scene.tags[at] ?? 0) & (Tag.noun | Tag.determiner))) at++;
    const phrase = nounPhrase(scene, unit, at, unit.last);
    if (!phrase?.nominative) continue;
    const next = tokens.word[phrase.to] ?? '';
    const closes =
      phrase.to >= unit.last ||
      /^[,.:;)–-]$/.test(next) ||
      ((scene.tags[phrase.to] ?? 0) & (Tag.preposition | Tag.adverb)) !== 0 ||
      (scene.quoted[phrase.to] ?? -1) >= 0;
    if (!closes) continue;
    let to = phrase.to;
    while (to < unit.last && !/^[,;:)]$/.test(tokens.word[to] ?? '') && (scene.quoted[to] ?? -1) < 0) to++;
    const candidate = asideFrame(scene, unit, {
      frame: { from: i - (quoteBefore >= 0 ? 0 : 1), to },
      cue: { from: i, to: i + 1 },
      speaker: range(phrase),
      rule: 'so',
      score: 0.93,
    });
    if (candidate) out.push(candidate);
  }
  return out;
}

/** Content before (and perhaps behind) a frame set off by commas; direct where it is one utterance. */
export function asideFrame(scene: Scene, unit: Unit, inset: Inset): Candidate | null {
  const { tokens } = scene;
  const { frame, rule } = inset;
  const comma = frame.from;
  const quote = scene.quoted[comma - 1] ?? -1;
  const utterance = quote >= 0 && isUtterance(scene, quote) && scene.quotations[quote]?.to === comma;
  const quoteStart = scene.quotations[quote]?.from ?? comma;
  const start = sentencePart(scene, unit, comma);
  const direct = utterance && quoteStart <= start + 1;
  const first = direct ? { from: quoteStart, to: comma } : { from: start, to: trimEnd(scene, start, comma) };
  let after = frame.to;
  if (tokens.word[after] === ',') after++;
  // "Dennoch, so X, habe …": one word before, the rest behind
  if (first.to - first.from < 2 && (direct || rule !== 'so' || first.to === first.from || after >= unit.last - 2))
    return null;
  const content: TokenRange[] = [first];
  if (after < unit.last - 1 && !direct) content.push({ from: after, to: partEnd(scene, unit, after) });
  const second = scene.quoted[after] ?? -1;
  if (direct && second >= 0 && scene.quotations[second]?.from === after && isUtterance(scene, second))
    content.push({ from: after, to: scene.quotations[second]?.to ?? after });
  return insetCandidate(unit, inset, content, direct ? 'direct' : 'indirect');
}
