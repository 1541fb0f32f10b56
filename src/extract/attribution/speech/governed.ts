import type { SpeechData } from '../../../language/shared/speeches.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { utteranceAt } from '../content.ts';
import { nounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';
import type { Clause } from './clauses.ts';
import type { SpeechCue } from './cues.ts';

/** "darauf" of "darauf hinweisen": the word that stands for what a preposition governs. */
export function correlateOf(
  scene: Scene,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
): TokenRange | null {
  if (!cue.verb.objects.size) return null;
  for (const clause of ownClauses(clauses, cue))
    for (let i = clause.from; i < clause.to; i++) {
      const preposition = data.correlates.get(scene.tokens.lower[i] ?? '');
      if (preposition && cue.verb.objects.has(preposition)) return { from: i, to: i + 1 };
    }
  return null;
}

/** The clauses that hold the cue's words and its finite verb. */
function ownClauses(clauses: readonly Clause[], cue: SpeechCue): readonly Clause[] {
  return clauses.filter(
    ({ from, to }) =>
      (cue.finite >= from && cue.finite < to) || cue.tokens.some((token) => token >= from && token < to),
  );
}

/** "Das wiederholt sich": the verb has no other object. */
function isReflexive(scene: Scene, { words }: SpeechData, cue: SpeechCue): boolean {
  for (let i = cue.main - 3; i <= cue.main + 3; i++)
    if (words.reflexives.get(scene.tokens.lower[i] ?? '') === '' && (i === cue.main + 1 || i === cue.finite + 1))
      return true;
  return false;
}

/** What the verb governs: the phrase behind its preposition, or its direct object. */
export function governedBy(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
  subject: TokenRange | null,
): readonly TokenRange[] | null {
  const { tags, tokens } = scene;
  const { words } = data;
  const { takes, objects } = cue.verb;
  const wantsObject =
    takes.has('object') && !takes.has('addressee') && (takes.has('reflexive') || !isReflexive(scene, data, cue));
  const dative = objects.has('*');
  let object: TokenRange | null = null;
  for (const clause of ownClauses(clauses, cue)) {
    for (let i = clause.opener; i < clause.to; i++) {
      if (subject && i >= subject.from && i < subject.to) {
        i = subject.to - 1;
        continue;
      }
      if (cue.tokens.includes(i) || i === cue.finite) continue;
      const tag = tags[i] ?? 0;
      const lower = tokens.lower[i] ?? '';
      const quote = utteranceAt(scene, i);
      if (quote >= 0) {
        const to = Math.min(scene.quotations[quote]?.to ?? i + 1, unit.last);
        if (wantsObject || objects.size) return [{ from: i, to }];
        i = to - 1;
        continue;
      }
      const asPredicate = words.as.has(lower) && objects.has(lower);
      if ((tag & Tag.preposition && !(tag & Tag.noun)) || asPredicate) {
        const phrase = nounPhrase(scene, unit, i + 1, clause.to, { oblique: true, apposition: false });
        if (objects.has(words.contractions.get(lower) ?? lower)) {
          const relative = (tags[i + 1] ?? 0) & Tag.relative && clause.kind === 'sub' && i === clause.opener;
          const to = relative ? i + 2 : (phrase?.to ?? adjectives(scene, i + 1, clause.to, cue));
          if (to > i + 1) return [extended(scene, clauses, { from: i, to })];
        }
        if (phrase) i = phrase.to - 1;
        continue;
      }
      if (!wantsObject && !dative) continue;
      const opensRelative = i === clause.opener && clause.kind === 'sub';
      if (opensRelative) {
        const question = data.openers.has(lower) && !words.askingNone.has(lower);
        const isRelative = tag & Tag.relative && (dative || !words.obliqueRelatives.has(lower));
        if (isRelative && words.objectRelatives.test(lower)) return [{ from: i, to: i + 1 }];
        if (question && words.thingRelatives.has(lower)) return [{ from: i, to: i + 1 }];
        continue;
      }
      if (data.things.has(lower) && !startsPhrase(scene, i)) {
        if (!dative && (!object || !words.empty.has(lower))) object ??= { from: i, to: i + 1 };
        continue;
      }
      if (dative && words.pointingDative.has(lower) && !startsPhrase(scene, i)) return [{ from: i, to: i + 1 }];
      if (!(tag & (Tag.noun | Tag.determiner | Tag.oblique | Tag.adjective | Tag.number | Tag.participle))) {
        if (words.maybeObject.has(lower)) object ??= { from: i, to: i + 1 };
        continue;
      }
      const phrase = nounPhrase(scene, unit, i, clause.to, { apposition: false, whole: true });
      if (!phrase || phrase.kind === 'pronoun') {
        if (words.object.has(lower) && !dative) object ??= { from: i, to: i + 1 };
        continue;
      }
      i = Math.max(i, phrase.to - 1);
      if (unit.data.never.has(tokens.lower[phrase.head] ?? '')) continue;
      const isDative = words.dative.test(lower) || (words.maybeDative.has(lower) && phrase.from > clause.opener);
      if (dative ? !(isDative || words.dativePlural.has(lower)) : isDative) continue;
      if (
        !object ||
        words.empty.has(scene.tokens.lower[object.from] ?? '') ||
        (cue.verb.takes.has('dative') && object.to > object.from + 1)
      )
        object = extended(scene, clauses, phrase);
    }
  }
  return object ? [object] : null;
}

/** Whether a phrase, not a pronoun, begins at `i`: "alles Gute", "das Gesetz". */
const startsPhrase = (scene: Scene, i: number): boolean =>
  ((scene.tags[i + 1] ?? 0) & (Tag.noun | Tag.adjective | Tag.number)) !== 0 &&
  !((scene.tags[i + 1] ?? 0) & (Tag.verb | Tag.modal | Tag.auxiliary | Tag.adverb));

/** "für falsch": the words behind a preposition that no noun follows. */
function adjectives(scene: Scene, i: number, limit: number, cue: SpeechCue): number {
  let at = i;
  while (
    at < limit &&
    !cue.tokens.includes(at) &&
    at !== cue.finite &&
    !((scene.tags[at] ?? 0) & (Tag.preposition | Tag.pronoun))
  )
    at++;
  return at;
}

/** The phrase with the relative clause right behind it. */
function extended(scene: Scene, clauses: readonly Clause[], { from, to }: TokenRange): TokenRange {
  const k = clauses.findIndex((clause) => clause.to === to);
  const here = clauses[k];
  const next = clauses[k + 1];
  if (k < 0 || here?.mark !== ',' || next?.kind !== 'sub') return { from, to };
  const relative = (scene.tags[next.opener] ?? 0) & Tag.relative || (scene.tags[next.opener + 1] ?? 0) & Tag.relative;
  if (!relative) return { from, to };
  let end = next.to;
  for (let at = k + 2; at < clauses.length; at++) {
    const clause = clauses[at];
    if (!clause || clauses[at - 1]?.mark === '' || clause.kind === 'main' || clauses[at - 1]?.mark !== ',') break;
    end = clause.to;
  }
  return { from, to: end };
}

/** "das finde ich sehr gut": the words behind verb and subject, where no noun stands among them. */
export function predicateOf(
  scene: Scene,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
  subject: TokenRange | null,
): TokenRange | null {
  const clause = clauses[cue.clause];
  if (!clause) return null;
  let end = clause.to;
  if (cue.main === end - 1) end = cue.main;
  let from = end;
  while (from > clause.opener) {
    const at = from - 1;
    const tag = scene.tags[at] ?? 0;
    if (cue.tokens.includes(at) || at === cue.finite || (subject && at >= subject.from && at < subject.to)) break;
    if (tag & (Tag.pronoun | Tag.oblique | Tag.determiner) || data.things.has(scene.tokens.lower[at] ?? '')) break;
    if (tag & (Tag.noun | Tag.preposition)) return null;
    from--;
  }
  while (
    from < end &&
    (scene.tags[from] ?? 0) & (Tag.adverb | Tag.negation) &&
    !data.words.degree.has(scene.tokens.lower[from] ?? '')
  )
    from++;
  return end > from ? { from, to: end } : null;
}
