import { languageOf } from '../../../language/index.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, clauseStart, isFiniteVerb, isUtterance } from '../clause.ts';
import { trimEnd } from '../content.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { isOnlyVerb } from '../noun-phrase-forms.ts';
import { phraseIndex } from '../phrase-index.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';
import { type Inset, insetCandidate } from './inset.ts';
import { endingAt, secondSource } from './second-source.ts';
import { isOwnClause, opensSubordinate, partEnd, pastSource, sentencePart } from './source-extent.ts';
import { endOfOwned, isAttributive, lessPredicate, nounOfSaying, temporal } from './source-phrase.ts';

/** laut X, nach Angaben X, X zufolge, gemäß X, nach Ansicht X: the rest of the sentence is the content. */
export function prepositionFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  if (!(unit.triggers & (Trigger.source | Trigger.postposition))) return [];
  const out: Candidate[] = [];
  let from = unit.from;
  let post = nextPostposition(scene, unit, unit.from);
  for (let i = unit.from; i < unit.last; i++) {
    if (post >= 0 && post <= i) post = nextPostposition(scene, unit, i + 1);
    const quote = scene.quoted[i] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) continue;
    const near = post >= 0 && post - i <= PHRASE;
    if (i < from || !(near || (scene.triggers[i] ?? 0) & Trigger.source)) continue;
    const inset = insetAt(scene, unit, i, near);
    if (!inset) continue;
    const second = out.length > 0 ? secondSource(scene, unit, inset) : null;
    if (second) {
      out.push(...endingAt(scene, out.splice(0), inset.frame.from - 1), second);
      from = inset.frame.to;
      continue;
    }
    const whole = withSecond(scene, unit, i === unit.from ? upToVerb(scene, unit, inset) : inset);
    const candidate = around(scene, unit, whole);
    if (candidate) out.push(candidate);
    from = whole.frame.to;
  }
  return out;
}

/** "Nach Darstellung der Polizei und nach Angaben von Augenzeugen", "Laut dem Amt und wie aus einem Papier hervorgeht,": a frame with the one joined to it. */
function withSecond(scene: Scene, unit: Unit, inset: Inset): Inset {
  const { from, to } = inset.frame;
  if (!((scene.tags[to] ?? 0) & Tag.coordinator) || to + 1 >= unit.last) return inset;
  if (unit.data.asWords.has(scene.tokens.lower[to + 1] ?? '')) {
    const end = clauseEnd(scene, unit, to + 2);
    return scene.tokens.word[end] === ',' ? { ...inset, frame: { from, to: end + 1 } } : inset;
  }
  if (!((scene.triggers[to + 1] ?? 0) & Trigger.source)) return inset;
  const second = insetAt(scene, unit, to + 1, false);
  if (!second) return inset;
  return {
    ...inset,
    frame: { from, to: second.frame.to },
    speaker: { from: inset.speaker.from, to: second.speaker.to },
  };
}

const NO_PHRASES: readonly (readonly string[])[] = [];

/** Longest noun phrase before its postposition, in tokens. */
const PHRASE = 30;

/** The next token that may be a postposition; -1 where there is none. */
function nextPostposition(scene: Scene, unit: Unit, from: number): number {
  for (let i = from; i < unit.last; i++) if ((scene.triggers[i] ?? 0) & Trigger.postposition) return i;
  return -1;
}

function insetAt(scene: Scene, unit: Unit, i: number, post: boolean): Inset | null {
  const inset = frameAt(scene, unit, i, post);
  const to = inset && inset.speaker.to === inset.frame.to ? lessPredicate(scene, unit, i, inset.speaker) : 0;
  return inset && to
    ? { ...inset, frame: { from: inset.frame.from, to }, speaker: { from: inset.speaker.from, to } }
    : inset;
}

function frameAt(scene: Scene, unit: Unit, i: number, post: boolean): Inset | null {
  const { data } = unit;
  const lower = scene.tokens.lower[i] ?? '';
  const tag = scene.tags[i] ?? 0;
  for (const phrase of phraseIndex(data).hearsay.get(lower) ?? NO_PHRASES) {
    if (phrase.every((word, k) => scene.tokens.lower[i + k] === word)) {
      const to = i + phrase.length;
      return {
        frame: { from: i, to },
        cue: { from: to - 1, to },
        speaker: { from: i, to: to - 1 },
        rule: 'hearsay',
        score: 0.9,
      };
    }
  }
  if (data.prepositions.has(lower) && (i === unit.from || tag & Tag.preposition)) {
    const phrase = nounPhrase(scene, unit, i + 1, unit.last, { whole: i === unit.from, oblique: true });
    if (!phrase && (scene.tags[i + 1] ?? 0) === 0 && scene.tokens.kind[i + 1] === TokenKind.word)
      return {
        frame: { from: i, to: i + 2 },
        cue: { from: i, to: i + 1 },
        speaker: { from: i + 1, to: i + 2 },
        rule: lower,
        score: 0.85,
      };
    if (phrase && phrase.kind !== 'pronoun')
      return {
        frame: { from: i, to: phrase.to },
        cue: { from: i, to: i + 1 },
        speaker: { from: i + 1, to: phrase.to },
        rule: lower,
        score: 0.93,
      };
  }
  const governed = data.nounPrepositions.get(lower);
  if (governed && (tag & Tag.preposition || i === unit.from)) {
    const phrase = nounPhrase(scene, unit, i + 1, endOfOwned(scene, unit, i + 1), {
      whole: i === unit.from,
      oblique: true,
    });
    if (
      phrase &&
      !temporal(scene, unit, i) &&
      !isAttributive(scene, unit, i) &&
      attributes(scene, unit, governed, phrase.from, phrase.to)
    )
      return {
        frame: { from: i, to: phrase.to },
        cue: { from: i, to: i + 1 },
        speaker: { from: i + 1, to: phrase.to },
        rule: `${lower}-noun`,
        score: 0.9,
      };
  }
  return post ? postpositionAt(scene, unit, i) : null;
}

/** Whether the core of a noun phrase holds a noun of saying that its preposition attributes with. */
function attributes(scene: Scene, unit: Unit, governed: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const lower = scene.tokens.lower[i] ?? '';
    const tag = scene.tags[i] ?? 0;
    if (i > from && tag & Tag.determiner && !(tag & Tag.noun)) return false;
    if (unit.data.actNouns?.has(lower)) return false;
    // "nach der Veröffentlichung": the event, not its words
    const published = unit.data.verbSecond?.published;
    if (published?.noun.test(lower) && published.article.has(scene.tokens.lower[from] ?? '')) return false;
    if (governed.has('*') ? nounOfSaying(unit, lower) : governed.has(lower)) return true;
  }
  return false;
}

/** Whether the noun stands before its preposition: "Meinung der Y nach", not "Forderung nach". */
function isPostposed(scene: Scene, unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++)
    if (unit.data.verbSecond?.postposed.test(scene.tokens.lower[at] ?? '')) return true;
  return false;
}

/** X zufolge; Meinung der Y nach. */
function postpositionAt(scene: Scene, unit: Unit, i: number): Inset | null {
  const { tokens, tags } = scene;
  const tag = tags[i] ?? 0;
  if (
    !(tag & (Tag.noun | Tag.determiner | Tag.oblique | Tag.adjective | Tag.participle | Tag.number)) ||
    (i > unit.from &&
      tags[i - 1] !== undefined &&
      (tags[i - 1] ?? 0) & Tag.preposition &&
      !unit.data.verbSecond?.particlePrepositions.has(tokens.lower[i - 1] ?? ''))
  )
    return null;
  if (
    i > unit.from &&
    (tags[i - 1] ?? 0) & (Tag.determiner | Tag.oblique | Tag.adjective | Tag.participle) &&
    !isOnlyVerb(scene, unit, i - 1) &&
    // "…, die seiner Meinung nach …"
    !(tokens.word[i - 2] === ',' && (tags[i - 1] ?? 0) & Tag.relative)
  )
    return null;
  const pronoun =
    (tag & Tag.oblique) !== 0 &&
    unit.data.postpositions.has(tokens.lower[i + 1] ?? '') &&
    !unit.data.nounPrepositions.has(tokens.lower[i + 1] ?? '');
  if (pronoun)
    return {
      frame: { from: i, to: i + 2 },
      cue: { from: i + 1, to: i + 2 },
      speaker: { from: i, to: i + 1 },
      rule: tokens.lower[i + 1] ?? '',
      score: 0.93,
    };
  // "die Organisation Schätzungen zufolge": a nominative is not governed
  if (
    tag & Tag.determiner &&
    !(tag & (Tag.oblique | Tag.number | Tag.noun)) &&
    unit.data.verbSecond?.nominatives.has(tokens.lower[i] ?? '')
  )
    return null;
  if (isOnlyVerb(scene, unit, i)) return null;
  const phrase = nounPhrase(scene, unit, i, unit.last, { oblique: true });
  if (!phrase) return null;
  let at = phrase.to;
  if (tokens.word[at] === ',') at++;
  const word = tokens.lower[at] ?? '';
  if (!unit.data.postpositions.has(word) || at >= unit.last || tokens.gap[at] === Gap.newline) return null;
  if (
    unit.data.nounPrepositions.has(word) &&
    !(isPostposed(scene, unit, phrase.from, phrase.to) && phrase.to - phrase.from <= 6)
  )
    return null;
  // "sagt der Wirt, die Küche sei seiner Meinung nach sauber": whose opinion it is the frame says
  const own = languageOf(unit.code)?.entities.possessives.has(tokens.lower[i] ?? '') === true;
  return {
    frame: { from: i, to: at + 1 },
    cue: { from: at, to: at + 1 },
    speaker: { from: i, to: phrase.to },
    rule: word,
    score: own ? 0.7 : 0.93,
  };
}

/** The content around an inset frame: its subordinate clause, or else the sentence, without the commas that set it off. */
function around(scene: Scene, unit: Unit, inset: Inset): Candidate | null {
  const { tokens } = scene;
  const clause = clauseStart(scene, unit, inset.frame.from);
  const subordinate = clause > unit.from && clause < inset.frame.from && opensSubordinate(scene, unit, clause);
  // "…, darunter nach Angaben des Konsulats vier Rumänen": how many of them alone
  const part = clause > unit.from && unit.data.verbSecond?.parting.has(tokens.lower[clause] ?? '') === true;
  const start =
    part || subordinate || isOwnClause(scene, unit, clause, inset.frame.from)
      ? clause
      : sentencePart(scene, unit, inset.frame.from);
  const pieces: TokenRange[] = [];
  const before = trimEnd(scene, start, inset.frame.from);
  if (inset.frame.from > start) pieces.push({ from: start, to: before });
  let after = inset.frame.to;
  if (tokens.word[after] === ',') after++;
  after = pastSource(scene, unit, after, inset.frame.from === start);
  const end = subordinate ? trimEnd(scene, after, clauseEnd(scene, unit, after)) : partEnd(scene, unit, after);
  if (end > after) pieces.push({ from: after, to: end });
  const size = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  return size < 2 ? null : insetCandidate(unit, inset, pieces);
}

/** Furthest that a frame at the head of a sentence may reach beyond its noun phrase, in tokens. */
const TAIL = 8;

/**
 * A frame that begins a sentence, up to the finite verb in second place: "Laut einer Liste der Werft vom Mai fehlen …".
 * What belongs to the source is the speaker's; "gegenüber der Presse" and "unter Berufung auf X" are not.
 */
function upToVerb(scene: Scene, unit: Unit, inset: Inset): Inset {
  const { to } = inset.frame;
  const first = scene.quoted[to] ?? -1;
  const verbal = Tag.adjective | Tag.participle | Tag.verb;
  if (scene.tokens.word[to] === ',' || (scene.tags[to] ?? 0) & verbal || isFiniteVerb(scene, to)) return inset;
  if (first >= 0 && isUtterance(scene, first) && !isFiniteVerb(scene, scene.quotations[first]?.to ?? 0)) return inset;
  for (let at = to; at < Math.min(unit.last, to + TAIL); at++) {
    at = Math.max(at, (scene.quotations[scene.quoted[at] ?? -1]?.to ?? 0) - 1);
    const word = scene.tokens.word[at] ?? '';
    if (word === ':' || word === ';' || (scene.tags[at] ?? 0) & Tag.subordinator) return inset;
    // "Laut Braun aus Krosno, bei dem Anrufe eingingen, roch es nach Gas"
    const past = word === ',' ? pastSource(scene, unit, at + 1, true) : 0;
    if (past > at + 1) return { ...inset, frame: { from: inset.frame.from, to: past } };
    if (at === to || !(isFiniteVerb(scene, at) || isPlural(scene, unit, at))) continue;
    const own = unit.data.verbSecond?.owned.has(scene.tokens.lower[to] ?? '') || first >= 0;
    return {
      ...inset,
      frame: { from: inset.frame.from, to: at },
      speaker: own && inset.speaker.to === to ? { from: inset.speaker.from, to: at } : inset.speaker,
    };
  }
  return inset;
}

/** "… vom Mai fehlen …": a word in -en right behind a noun is a verb, not an adjective. */
const isPlural = (scene: Scene, unit: Unit, i: number): boolean =>
  scene.tags[i] === Tag.adjective &&
  unit.data.verbSecond?.plural.test(scene.tokens.lower[i] ?? '') === true &&
  ((scene.tags[i - 1] ?? 0) & Tag.noun) !== 0;
