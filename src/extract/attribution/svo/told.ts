import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { isBreak, isUtterance } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { isNominal, phraseAt } from './phrase.ts';

/** End of whom a verb tells right behind it: a dative, or a name before a noun that speaks; `i` where nobody stands. */
export function toldEnd(scene: Scene, unit: Unit, i: number, limit: number): number {
  const { tokens, tags } = scene;
  const svo = unit.data.svo;
  if (!svo) return i;
  let at = i;
  // "нашему каналу": whom it tells behind what agrees with it
  if (svo.toldAgrees.test(tokens.lower[at] ?? '') && svo.told.test(tokens.lower[at + 1] ?? '')) at++;
  while (at < limit && svo.told.test(tokens.lower[at] ?? '') && !((tags[at] ?? 0) & Tag.title)) at++;
  if (at > i) {
    const quoted = scene.quotations[scene.quoted[at] ?? -1];
    return quoted && quoted.from === at && !isUtterance(scene, scene.quoted[at] ?? -1) ? quoted.to : at;
  }
  const quotation = scene.quotations[scene.quoted[i] ?? -1];
  if (quotation && quotation.from === i && quotation.to - i < 8) at = quotation.to;
  else {
    while (at < limit && (tags[at] ?? 0) & Tag.title && at - i < 4) at++;
    if (at === i + 1 && svo.nominatives.test(tokens.lower[i] ?? '')) return i;
  }
  if (at === i || at >= limit || (scene.quoted[at] ?? -1) >= 0) return i;
  const word = tokens.word[at] ?? '';
  const lower = word === tokens.lower[at] && isNominal(scene, at);
  if (!lower) return i;
  for (let k = at; k < Math.min(limit, at + 6) && !isBreak(scene, k); k++)
    if (unit.data.speakers.test(tokens.lower[k] ?? '')) return at;
  return i;
}

/** Whom a verb tells between it and a clause, or one of `objects` that it governs: "рассказала корреспонденту НАС, что", "рассказал ТАСС о"; null where nobody stands there. */
export function toldBehind(scene: Scene, unit: Unit, i: number, objects: readonly string[]): TokenRange | null {
  const { tokens, tags } = scene;
  const svo = unit.data.svo;
  if (!svo?.reportsWhole || i >= unit.last) return null;
  const first = svo.toldAgrees.test(tokens.lower[i] ?? '') ? i + 1 : i;
  const named = scene.quotations[scene.quoted[i] ?? -1];
  let to = i;
  if (named?.from === i && !isUtterance(scene, scene.quoted[i] ?? -1)) to = named.to;
  else if (svo.told.test(tokens.lower[first] ?? ''))
    to = phraseAt(scene, unit, i, unit.last, { apposition: false })?.to ?? first + 1;
  else while (to < i + 3 && (tags[to] ?? 0) & Tag.title) to++;
  if (to <= i || to >= unit.last) return null;
  return /^[,:]$/.test(tokens.word[to] ?? '') || objects.includes(tokens.lower[to] ?? '') ? { from: i, to } : null;
}

/** Whom it tells right before a verb: "в минприроды нам заявили"; null where nobody stands there. */
export function toldBefore({ tokens }: Scene, unit: Unit, i: number): TokenRange | null {
  const svo = unit.data.svo;
  if (!svo?.reportsWhole || i <= unit.from || !svo.told.test(tokens.lower[i - 1] ?? '')) return null;
  const from = svo.toldAgrees.test(tokens.lower[i - 2] ?? '') ? i - 2 : i - 1;
  return { from, to: i };
}
