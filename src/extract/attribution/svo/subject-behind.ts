import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { isBreak } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { pastTimes } from './adverbials.ts';
import { isGoal } from './asides.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isVerb, phraseAt } from './phrase.ts';
import { REACH, type SvoSubject } from './subject.ts';
import { toldBeforeBody, toldEnd } from './told.ts';

/** The subject behind its verb: "said the minister", "сообщил журналистам глава", with where its phrase ends. */
export function subjectBehind(scene: Scene, unit: Unit, cue: SvoCue, limit: number): SvoSubject | null {
  const { tokens, tags } = scene;
  const svo = unit.data.svo;
  let at = cue.to;
  let addressee: TokenRange | undefined;
  while (
    at < limit &&
    (unit.data.never.has(tokens.lower[at] ?? '') ||
      ((tags[at] ?? 0) & Tag.adverb && !((tags[at] ?? 0) & (Tag.noun | Tag.pronoun))))
  )
    at++;
  if (svo && svo.within.size > 0) {
    at = pastTimes(scene, unit, at, limit);
    const several = svo.plural.test(tokens.lower[cue.main] ?? '');
    const handed = several && svo.reportsWhole ? toldBeforeBody(scene, unit, at, limit) : at;
    const told = handed > at ? handed : toldEnd(scene, unit, at, limit);
    if (told > at) {
      addressee = { from: at, to: told };
      at = pastTimes(scene, unit, told, limit);
    }
    const inside =
      svo.within.has(tokens.lower[at] ?? '') ||
      (cue.verb.impersonal && unit.data.sourcePrepositions.has(tokens.lower[at] ?? ''));
    if (inside && (cue.verb.impersonal || several)) {
      const body = phraseAt(scene, unit, at + 1, limit, { apposition: false });
      const own = body && ((!cue.verb.impersonal && severalIn(scene, unit, body)) || { from: body.from, to: body.to });
      const goal = body && own?.from === body.from && !cue.verb.impersonal && isGoal(scene, unit, body);
      if (own && !goal && !unit.data.never.has(tokens.lower[body.head] ?? ''))
        return { speaker: own, from: cue.from, to: body.to, ...(addressee && { addressee }) };
    }
  }
  const quoted = svo?.free && svo.citing.has(cue.verb.lemma) ? quotedPronoun(scene, at) : null;
  if (quoted) return { speaker: quoted, from: cue.from, to: phraseAt(scene, unit, quoted.to, limit)?.to ?? quoted.to };
  const first = (tags[at] ?? 0) & Tag.preposition ? speakerBehind(scene, unit, at, limit) : at;
  const phrase = phraseAt(scene, unit, first, limit);
  // "denied taking it": what a verb governs, not who speaks
  const doing =
    svo?.bareClauses && (tags[first] ?? 0) & Tag.participle && svo.forms.gerunds.test(tokens.lower[first] ?? '');
  if (
    !phrase?.nominative ||
    doing ||
    !fits(scene, unit, phrase.from, cue.main) ||
    unit.data.never.has(tokens.lower[phrase.head] ?? '')
  )
    return cue.verb.impersonal ? { speaker: { from: cue.from, to: cue.from }, from: cue.from, to: cue.to } : null;
  const closing =
    tokens.word[cue.from - 1] === ',' ||
    (scene.quoted[cue.from - 1] ?? -1) >= 0 ||
    /^[—–]$/.test(tokens.word[cue.from - 1] ?? '');
  let to = closing ? closingApposition(scene, unit, phrase.to, limit) : phrase.to;
  if (closing && to === phrase.to) to = relativeEnd(scene, to, limit);
  for (let k = phrase.from + 1; k < phrase.to; k++)
    if (
      svo?.told.test(tokens.lower[k] ?? '') &&
      !((tags[k] ?? 0) & Tag.title) &&
      !((tags[k - 1] ?? 0) & (Tag.preposition | Tag.adjective))
    ) {
      addressee ??= { from: k, to: k + 1 };
      to = k;
      return { speaker: { from: phrase.from, to }, from: cue.from, to: Math.max(k + 1, phrase.to), addressee };
    }
  // "сказал он журналистам"
  if (!addressee && to === phrase.to) {
    const told = toldEnd(scene, unit, to, limit);
    if (told > to && svo?.told.test(tokens.lower[to] ?? ''))
      return { speaker: { from: phrase.from, to }, from: cue.from, to: told, addressee: { from: to, to: told } };
  }
  return { speaker: { from: phrase.from, to }, from: cue.from, to, ...(addressee && { addressee }) };
}

/** «цитирует его «Маяк»»: the pronoun for whom a medium quotes, right before the name of the medium; null where none stands. */
function quotedPronoun({ tokens, tags, quoted }: Scene, i: number): TokenRange | null {
  const named = (quoted[i + 1] ?? -1) >= 0 || ((tags[i + 1] ?? 0) & Tag.title) !== 0 || tokens.capital[i + 1] === 1;
  return (tags[i] ?? 0) & Tag.oblique && named ? { from: i, to: i + 1 } : null;
}

/** "в больнице родственники", "на своём сайте власти": those who speak, behind the place where they do, in one run of nouns. */
function severalIn({ tokens, tags }: Scene, unit: Unit, { from, to }: TokenRange): TokenRange | null {
  const owned = unit.data.svo?.free?.own.test(tokens.lower[from] ?? '') === true;
  for (let at = from + 1; at < to; at++) {
    const lower = tokens.lower[at] ?? '';
    if (!unit.data.speakers.test(lower) || !unit.data.svo?.free?.several.test(lower)) continue;
    // "в органах власти" is a body, "на своём сайте власти" are those who speak
    const agreed = (tags[at - 1] ?? 0) & (Tag.preposition | Tag.adjective | Tag.determiner);
    if (!agreed && (owned || !unit.data.svo.free.genitives.has(lower))) return { from: at, to };
  }
  return null;
}

/** Whether the phrase that begins at `i` can be the subject of the verb at `verb`, by their endings. */
function fits(scene: Scene, unit: Unit, i: number, verb: number): boolean {
  return unit.data.svo?.agrees(scene.tokens.word[i] ?? '', scene.tokens.lower[verb] ?? '', true) ?? true;
}

/** "сообщил на своем сайте мэр": past a phrase behind a preposition to a noun that speaks; `i` where none is near. */
function speakerBehind(scene: Scene, unit: Unit, i: number, limit: number): number {
  const isName = (at: number): boolean => ((scene.tags[at] ?? 0) & Tag.title) !== 0;
  for (
    let at = i + 2;
    at < Math.min(limit, i + 12) && !isBreak(scene, at) && unit.data.svo?.bareClauses === false;
    at++
  ) {
    if (unit.data.speakers.test(scene.tokens.lower[at] ?? '')) return at;
    // "рассказала по телефону петербурженка Алла Р."
    if (isNominal(scene, at) && !isName(at) && isName(at + 1) && isName(at + 2)) return at;
  }
  return i;
}

/** "said Hale, who owns the ferry." An apposition or a relative clause that runs on to the end of the sentence. */
function closingApposition(scene: Scene, unit: Unit, i: number, limit: number): number {
  const { tokens, tags } = scene;
  const closed = tokens.word[i - 1] === ',';
  if (!closed && tokens.word[i] !== ',') return i;
  const from = closed ? i : i + 1;
  const tag = tags[from] ?? 0;
  // "…, says the report, that the roof was unsafe": what is said goes on
  if (unit.data.svo?.bareClauses && unit.data.svo.openers.has(tokens.lower[from] ?? '')) return i;
  const opens = tag & Tag.relative || (!closed && (tag & Tag.determiner || isNominal(scene, from)));
  if (!opens || tag & Tag.preposition) return i;
  for (let at = from; at < Math.min(limit, from + REACH); at++)
    if ((scene.quoted[at] ?? -1) >= 0 || (isBreak(scene, at) && tokens.word[at] !== ',' && tokens.word[at] !== '-'))
      return i;
  if (!(tag & Tag.relative))
    for (let at = from; at < limit && at < from + REACH; at++)
      if (isVerb(scene, at) && !hasRelative(scene, from, at)) return i;
  return limit - from < REACH ? limit : i;
}

/** "by X" behind the passive of `cue`: who said it, without what stands beside them; null where nobody is named. */
export function doerBehind(scene: Scene, unit: Unit, cue: SvoCue): TokenRange | null {
  if (!unit.data.svo?.by.has(scene.tokens.lower[cue.to] ?? '')) return null;
  const phrase = phraseAt(scene, unit, cue.to + 1, unit.last, { apposition: false });
  return phrase && { from: phrase.from, to: phrase.to };
}

/** "said a lawyer who asked not to be named": the end of a relative clause without a comma. */
function relativeEnd(scene: Scene, i: number, limit: number): number {
  const tag = scene.tags[i] ?? 0;
  if (!(tag & Tag.relative) || tag & Tag.determiner) return i;
  for (let at = i + 1; at < Math.min(limit, i + 25); at++)
    if (isBreak(scene, at) || (scene.quoted[at] ?? -1) >= 0) return at;
  return limit - i < 25 ? limit : i;
}

const hasRelative = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((scene.tags[at] ?? 0) & Tag.relative) return true;
  return false;
};
