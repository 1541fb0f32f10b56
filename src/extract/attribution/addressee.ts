import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { isSpeaker, isSyncretic } from './can-speak.ts';
import type { Candidate } from './candidate.ts';
import { beginsRelative, clauseEnd } from './clause.ts';
import type { Cue } from './cues.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { range } from './noun-phrase-types.ts';
import type { Scene, Unit } from './unit.ts';

/** The statement with whom its frame says that it was said to: behind gegenüber, in the case its verb governs, as the other side of an interview. */
export function addressed(scene: Scene, unit: Unit, cues: readonly Cue[], statement: Candidate): Candidate {
  if (!statement.frame.length) return statement;
  const cue = cues.find(({ tokens }) =>
    tokens.every((token) => statement.cue.some(({ from, to }) => token >= from && token < to)),
  );
  for (const range of statement.frame) {
    const found = addresseeIn(scene, unit, range, statement.speaker, cue ?? null);
    if (found) return { ...statement, addressee: [found] };
  }
  const parted = cue && unit.data.listeners?.needed.has(cue.verb.lemma) ? part(scene, unit, cue, statement) : null;
  if (parted) return parted;
  return statement.addressee.length > 0 ? { ...statement, addressee: [] } : statement;
}

/** "Außerdem wirft der Verband der Polizei vor": with a verb that must have a dative, what looked like a genitive of its subject is one. */
function part(scene: Scene, unit: Unit, cue: Cue, statement: Candidate): Candidate | null {
  const speaker = statement.speaker[0];
  if (!speaker || cue.passive || speaker.from < cue.finite) return null;
  for (let at = speaker.from + 2; at < speaker.to; at++) {
    const name = at === speaker.to - 1 && (scene.tags[at - 1] ?? 0) & Tag.noun;
    if (!isSyncretic(unit, scene.tokens.lower[at]) && !name) continue;
    if (name && !unit.data.speakers.test(scene.tokens.lower[at - 1] ?? '')) return null;
    return { ...statement, speaker: [{ from: speaker.from, to: at }], addressee: [{ from: at, to: speaker.to }] };
  }
  return null;
}

/** The phrase in a stretch of a unit that its cue, or a preposition, makes the one spoken to; null where none is. */
export function addresseeIn(
  scene: Scene,
  unit: Unit,
  { from, to }: TokenRange,
  speaker: readonly TokenRange[],
  cue: Cue | null,
): TokenRange | null {
  const { tags } = scene;
  let told: TokenRange | null = null;
  const limit = Math.min(to, from + 80);
  for (let at = from; at < limit; at++) {
    const inside = speaker.find((range) => at >= range.from && at < range.to);
    if (inside) {
      at = inside.to - 1;
      continue;
    }
    if (cue?.tokens.includes(at)) continue;
    // "X, der die Allianz führt, erinnerte daran": what a clause about the speaker holds is not told anything
    if (scene.tokens.word[at] === ',' && beginsRelative(scene, unit, at + 1)) {
      at = clauseEnd(scene, unit, at + 1) - 1;
      continue;
    }
    const tag = tags[at] ?? 0;
    if (tag & Tag.preposition && !(tag & Tag.noun)) {
      const phrase = nounPhrase(scene, unit, at + 1, limit, { oblique: true, apposition: false });
      if (phrase && addresses(scene, unit, at, phrase, speaker, cue)) return range(phrase);
      const other = phrase && otherSide(scene, unit, phrase);
      if (other) return other;
      at = phrase ? phrase.to - 1 : pastNoun(scene, at, limit);
      continue;
    }
    if (told || !cue || !(tag & (Tag.noun | Tag.determiner | Tag.oblique | Tag.adjective | Tag.number | Tag.pronoun)))
      continue;
    const phrase = nounPhrase(scene, unit, at, limit);
    if (!phrase) {
      if (isTold(scene, unit, at, cue)) told = { from: at, to: at + 1 };
      continue;
    }
    if (governed(scene, unit, phrase, cue, bound(scene, at, speaker, cue))) told = range(phrase);
    at = phrase.to - 1;
  }
  return told;
}

/** Whether the preposition at `at` makes its phrase the one spoken to: "gegenüber dem Sender", "im Interview mit X", "vor der Presse". */
function addresses(
  scene: Scene,
  unit: Unit,
  at: number,
  phrase: NounPhrase,
  speaker: readonly TokenRange[],
  cue: Cue | null,
): boolean {
  const { lower } = scene.tokens;
  const preposition = lower[at] ?? '';
  const { listeners } = unit.data;
  if (unit.data.addressee.has(preposition)) return true;
  if (!listeners) return false;
  if (listeners.talks.has(preposition)) return listeners.occasions.test(lower[at - 1] ?? '');
  if (listeners.appeals.words.has(preposition))
    return listeners.appeals.verbs.has(cue?.verb.lemma ?? '') || listeners.appeals.nouns.test(lower[at - 1] ?? '');
  if (listeners.demands.words.has(preposition))
    return (
      cue !== null &&
      !cue.passive &&
      listeners.demands.verbs.has(cue.verb.lemma) &&
      // "fordert den Rücktritt von Braun": whose
      (!((scene.tags[at - 1] ?? 0) & Tag.noun) || bound(scene, at, speaker, cue)) &&
      isSpeaker(scene, unit, phrase)
    );
  const head = lower[phrase.head] ?? '';
  if (listeners.before.has(preposition)) return listeners.public.test(head);
  return (
    cue !== null &&
    listeners.to.has(preposition) &&
    cue.verb.takes.has('dative') &&
    (listeners.media.test(head) || (scene.quoted[phrase.head] ?? -1) >= 0)
  );
}

/** "in einem Gespräch mit X": the other side of a talk inside the phrase of its preposition. */
function otherSide(scene: Scene, unit: Unit, { from, to }: NounPhrase): TokenRange | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (!unit.data.listeners?.talks.has(scene.tokens.lower[at] ?? '')) continue;
    if (unit.data.listeners.occasions.test(scene.tokens.lower[at - 1] ?? '')) return { from: at + 1, to };
  }
  return null;
}

/** Whether the phrase at `at` stands right behind the verb or the speaker, over adverbs. */
function bound(scene: Scene, at: number, speaker: readonly TokenRange[], cue: Cue): boolean {
  let before = at - 1;
  while (before > 0 && (scene.tags[before] ?? 0) & Tag.adverb && !((scene.tags[before] ?? 0) & Tag.noun)) before--;
  return cue.tokens.includes(before) || speaker.some(({ to }) => to - 1 === before);
}

/** The next noun, where a preposition's phrase could not be read. */
function pastNoun(scene: Scene, i: number, limit: number): number {
  for (let at = i + 1; at < Math.min(limit, i + 8); at++) if ((scene.tags[at] ?? 0) & Tag.noun) return at;
  return i;
}

/** A pronoun that cannot be a subject: "ihm", "ihnen". */
const isTold = (scene: Scene, unit: Unit, at: number, cue: Cue): boolean =>
  (cue.verb.takes.has('dative') || cue.verb.takes.has('addressee')) &&
  unit.data.listeners?.pronouns.has(scene.tokens.lower[at] ?? '') === true;

/** Whether the verb can govern the phrase as the one it speaks to. */
function governed(scene: Scene, unit: Unit, phrase: NounPhrase, cue: Cue, beside: boolean): boolean {
  const first = scene.tokens.lower[phrase.from] ?? '';
  const head = scene.tokens.lower[phrase.head] ?? '';
  const { takes } = cue.verb;
  if (unit.data.never.has(head)) return false;
  if (phrase.kind === 'pronoun')
    return unit.data.listeners?.pronouns.has(first) === true || (cue.passive && takes.has('addressee'));
  if (takes.has('addressee'))
    return (
      cue.passive || (!isSyncretic(unit, first) && (beside || phrase.determined || isSpeaker(scene, unit, phrase)))
    );
  if (unit.data.mute.test(head)) return false;
  if (!takes.has('dative')) return false;
  // "Braun wurde vorgeworfen"
  const opens = cue.passive && phrase.to === cue.finite;
  if (!phrase.determined) return (beside || opens) && isSpeaker(scene, unit, phrase);
  const { listeners } = unit.data;
  return (
    listeners?.dative.has(first) === true &&
    (!listeners.dativePlural.article.has(first) || listeners.dativePlural.noun.test(head))
  );
}
