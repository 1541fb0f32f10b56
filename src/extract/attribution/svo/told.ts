import { mediaForms } from '../../../language/shared/media.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, type Tokens } from '../../../text/tokens.ts';
import { phraseAt } from '../../phrases.ts';
import { isBreak, isUtterance } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { pastTimes } from './adverbials.ts';
import { isGoal } from './asides.ts';
import { isNominal, phraseAt as nounPhraseAt } from './phrase.ts';

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

/**
 * "сообщили ТАСС в пресс-службе МЧС": end of the name of whom a verb in the plural tells, where the body in which it is told
 * stands behind it; `i` where none does.
 */
export function toldBeforeBody(scene: Scene, unit: Unit, i: number, limit: number): number {
  const { tokens, tags } = scene;
  const svo = unit.data.svo;
  if (!svo) return i;
  const quotation = scene.quotations[scene.quoted[i] ?? -1];
  let at = i;
  if (quotation?.from === i && quotation.to - i < 8 && !isUtterance(scene, scene.quoted[i] ?? -1)) at = quotation.to;
  else
    while (at < Math.min(limit, i + 4) && ((tags[at] ?? 0) & Tag.title || isSite(scene, at)))
      at += isSite(scene, at) ? 3 : 1;
  if (at === i) return i;
  const body = pastTimes(scene, unit, at, limit);
  if (!svo.within.has(tokens.lower[body] ?? '')) return i;
  const phrase = nounPhraseAt(scene, unit, body + 1, limit, { apposition: false });
  if (!phrase || phrase.from !== body + 1) return i;
  if (isGoal(scene, unit, phrase) || unit.data.never.has(tokens.lower[phrase.head] ?? '')) return i;
  // a town is no body: "сообщили ТАСС в Омске"
  let speaks = false;
  for (let k = phrase.from; k < phrase.to; k++) {
    const lower = tokens.lower[k] ?? '';
    if (svo.occasions.has(lower)) return i;
    const plain = tokens.word[k] === lower && isNominal(scene, k) && !((tags[k] ?? 0) & Tag.adjective);
    const short = (tokens.word[k]?.length ?? 0) > 1 && tokens.word[k] === tokens.word[k]?.toUpperCase();
    speaks ||= plain || short || unit.data.speakers.test(lower) || svo.free?.signatories.test(lower) === true;
  }
  return speaks ? at : i;
}

/** "24.kg", "Lenta.ru": whether the name of a site begins at `i`. */
function isSite({ tokens }: Scene, i: number): boolean {
  const tight = tokens.gap[i + 1] === Gap.none && tokens.gap[i + 2] === Gap.none;
  return tight && tokens.word[i + 1] === '.' && /^[a-z]{2,4}$/.test(tokens.word[i + 2] ?? '');
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
    to = nounPhraseAt(scene, unit, i, unit.last, { apposition: false })?.to ?? first + 1;
  else while (to < i + 3 && (tags[to] ?? 0) & Tag.title) to++;
  if (to <= i || to >= unit.last) return null;
  return /^[,:]$/.test(tokens.word[to] ?? '') || objects.includes(tokens.lower[to] ?? '') ? { from: i, to } : null;
}

/** Whom it tells right before a verb: "в минприроды нам заявили"; null where nobody stands there. */
export function toldBefore({ tokens }: Scene, unit: Unit, i: number): TokenRange | null {
  const svo = unit.data.svo;
  if (!svo?.reportsWhole || i <= unit.from) return null;
  if (!svo.told.test(tokens.lower[i - 1] ?? '')) {
    // "в МЧС ТАСС сообщили"
    const from = svo.plural.test(tokens.lower[i] ?? '') ? mediumBefore(tokens, unit, i) : i;
    return from < i ? { from, to: i } : null;
  }
  const from = svo.toldAgrees.test(tokens.lower[i - 2] ?? '') ? i - 2 : i - 1;
  return { from, to: i };
}

/** Where the name of a medium that ends right before `i` begins; `i` where none does, or its word may be another. */
function mediumBefore(tokens: Tokens, unit: Unit, i: number): number {
  for (let from = Math.max(unit.from, i - 2); from < i; from++) {
    const hit = mediaForms.next.has(tokens.lower[from] ?? '') ? phraseAt(mediaForms, tokens, from, i) : null;
    const text = tokens.text.slice(tokens.start[from] ?? 0, tokens.end[i - 1] ?? 0);
    if (hit?.pieces[0]?.to === i && hit.end.sense.some(({ form, medium }) => form === text && !medium.ambiguous))
      return from;
  }
  return i;
}
