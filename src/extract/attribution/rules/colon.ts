import type { CueVerb } from '../../../language/shared/cue-verbs.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import { canSpeak, isSpeaker } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { beginsRelative, isBreak } from '../clause.ts';
import { utteranceAt } from '../content.ts';
import { type Cue, isParticle } from '../cues.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { behind, mainVerb, skipConnectors, subjectOf } from '../subject.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';
import { ranges } from './verb.ts';

type Framing = Pick<Candidate, 'speaker' | 'cue' | 'frame' | 'addressee'>;

/**
 * "Der Minister stellte sich hinter ihn: „…“", "Zitat von Schröder: „…“": a colon before verbatim words, with any verb or
 * none. Where what stands before the colon is itself told, the words are those of `last`, the statement before.
 */
export function colonQuotations(
  scene: Scene,
  unit: Unit,
  cues: readonly Cue[],
  last: Candidate | null,
): readonly Candidate[] {
  if (!(unit.triggers & Trigger.colon)) return [];
  const out: Candidate[] = [];
  for (let i = unit.from + 1; i < unit.last; i++) {
    const quote = scene.tokens.word[i] === ':' && i + 1 < unit.to ? utteranceAt(scene, i + 1) : -1;
    if (quote < 0) continue;
    const framing = framingBefore(scene, unit, i, cues, last);
    const { to } = scene.quotations[quote] ?? { to: i + 1 };
    out.push({
      ...framing,
      kind: 'direct',
      content: [{ from: i + 1, to: Math.min(to, unit.to) }],
      rule: 'colon-quotation',
      score: framing.speaker.length ? 0.7 : 0.5,
      unit: unit.index,
    });
  }
  return out;
}

function framingBefore(scene: Scene, unit: Unit, colon: number, cues: readonly Cue[], last: Candidate | null): Framing {
  const from = skipConnectors(scene, signedLine(scene, unit, colon), colon);
  const words = ownWords(scene, unit, from, colon);
  if (words) return words;
  const finite = mainVerb(scene, unit, from, colon);
  if (finite < 0) return verbless(scene, unit, from, colon);
  if (last && (scene.tags[finite] ?? 0) & (Tag.subjunctive1 | Tag.subjunctive2)) {
    const { speaker, cue, frame, addressee } = last;
    return { speaker, cue, frame, addressee };
  }
  const end = mainEnd(scene, unit, finite, colon);
  const cue = cues.find((one) => one.finite === finite) ?? cueOf(scene, unit, finite, end);
  const subject = subjectOf(scene, unit, cue, from, end);
  // "Jede Schuld weist Brandt von sich": who speaks stands behind the verb
  const mute = subject.phrase !== null && !canSpeak(scene, unit, subject.phrase);
  const speaker = mute ? speakerBehind(scene, unit, finite, end) : subject.speaker;
  // "sind auch heute ein Begriff:": nothing in it says so
  const bare = cue.tokens.length === 1 && ((scene.tags[finite] ?? 0) & (Tag.auxiliary | Tag.modal)) !== 0;
  return {
    speaker: speaker ? [speaker] : [],
    cue: bare ? [] : ranges(cue.tokens),
    frame: [{ from: unit.from, to: Math.min(end + 1, colon + 1) }],
    addressee: subject.addressee ? [subject.addressee] : [],
  };
}

/** First token of the line of a colon where a sign like an emoji ends the one before, as in a post; else of the unit. */
function signedLine({ tokens }: Scene, unit: Unit, colon: number): number {
  for (let i = colon; i > unit.from; i--)
    if ((tokens.gap[i] ?? Gap.none) >= Gap.newline && tokens.kind[i - 1] === TokenKind.symbol) return i;
  return unit.from;
}

/** "Zitat von Schröder:", "Das Fazit von Sandra Boser überrascht nicht:": the noun of the words is the cue. */
function ownWords(scene: Scene, unit: Unit, from: number, colon: number): Framing | null {
  const words = unit.data.verbSecond;
  let noun = from;
  while (noun < Math.min(colon, from + 3) && !((scene.tags[noun] ?? 0) & Tag.noun)) noun++;
  if (!words?.verbatim.test(scene.tokens.lower[noun] ?? '') || !words.sources.has(scene.tokens.lower[noun + 1] ?? ''))
    return null;
  const owner = nounPhrase(scene, unit, noun + 2, colon);
  if (!owner) return null;
  return {
    speaker: [{ from: owner.from, to: owner.to }],
    cue: [{ from, to: noun + 1 }],
    frame: [{ from: unit.from, to: colon + 1 }],
    addressee: [],
  };
}

/** "Brandt:", "Brandt wörtlich:": no cue but an adverb. */
function verbless(scene: Scene, unit: Unit, from: number, colon: number): Framing {
  const phrase = nounPhrase(scene, unit, from, colon);
  const handle = phrase ? handleIn(scene, phrase) : -1;
  const named = handle >= 0 ? { from: handle, to: handle + 1 } : phrase;
  const speaker = named && phrase?.nominative ? [{ from: named.from, to: named.to }] : [];
  const literally = unit.data.verbSecond?.literally.has(scene.tokens.lower[colon - 1] ?? '') === true;
  return {
    speaker,
    cue: literally && speaker.length ? [{ from: colon - 1, to: colon }] : [],
    frame: [{ from: unit.from, to: colon + 1 }],
    addressee: [],
  };
}

/** "Weitergeleitet von @hafen_news:": the handle behind the preposition that ends a phrase; -1 where none does. */
function handleIn({ tokens, tags }: Scene, { from, to }: TokenRange): number {
  const owned = to - from > 2 && ((tags[to - 2] ?? 0) & Tag.preposition) !== 0;
  return owned && tokens.kind[to - 1] === TokenKind.handle ? to - 1 : -1;
}

function speakerBehind(scene: Scene, unit: Unit, finite: number, end: number): TokenRange | null {
  const { phrase, speaker } = behind(scene, unit, finite + 1, end);
  return phrase && isSpeaker(scene, unit, phrase) ? speaker : null;
}

/** Where the main clause of a verb ends: at a comma with a dependent clause behind it, else at the colon. */
function mainEnd(scene: Scene, unit: Unit, finite: number, colon: number): number {
  for (let at = finite + 1; at < colon - 1; at++) {
    if (scene.tokens.word[at] !== ',') continue;
    const lower = scene.tokens.lower[at + 1] ?? '';
    const tag = scene.tags[at + 1] ?? 0;
    const opened =
      unit.data.complementisers.has(lower) || (tag & Tag.subordinator && !(tag & (Tag.preposition | Tag.determiner)));
    if (opened && mainVerb(scene, unit, at + 1, colon) < 0 && !beginsRelative(scene, unit, at + 1)) return at;
  }
  return colon;
}

const ANY: CueVerb = {
  lemma: '',
  takes: new Set(['quotation']),
  particle: [],
  impersonal: false,
  plainOnly: false,
  quotes: false,
  labels: false,
  sourced: false,
  objects: [],
};

/** A verb of any meaning as the cue of what follows: with its reflexive pronoun, its particle and the verbs that close its clause. */
function cueOf(scene: Scene, unit: Unit, finite: number, end: number): Cue {
  const { tokens, tags } = scene;
  const verbal = Tag.participle | Tag.auxiliary | Tag.verb | Tag.infinitive;
  const all = [finite];
  let tail = end;
  if (isParticle(scene, unit, end - 1)) tail = end - 1;
  else if ((tags[finite] ?? 0) & (Tag.auxiliary | Tag.modal))
    while (tail - 1 > finite && (tags[tail - 1] ?? 0) & verbal && !((tags[tail - 1] ?? 0) & Tag.noun)) tail--;
  let reflexive = -1;
  for (let at = finite + 1; at < tail; at++) {
    // "weist es von sich": no part of the verb
    if ((tags[at] ?? 0) & Tag.reflexive && !((tags[at - 1] ?? 0) & Tag.preposition) && reflexive < 0) reflexive = at;
    if (isBreak(scene, at)) break;
  }
  if (reflexive > 0) {
    all.push(reflexive);
    const shown = unit.data.verbSecond?.showing.has(tokens.lower[finite] ?? '') && tail === end && tail - 1 > reflexive;
    if (shown && !((tags[end - 1] ?? 0) & (Tag.noun | Tag.adverb))) tail = end - 1;
  }
  for (let at = tail; at < end; at++) all.push(at);
  return { verb: ANY, finite, main: all.at(-1) ?? finite, tokens: all, passive: false, final: false };
}
