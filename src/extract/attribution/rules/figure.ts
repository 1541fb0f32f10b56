import { languageOf } from '../../../language/index.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { isState } from '../../../language/shared/topics.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { NO_FORM } from '../../../text/word-forms.ts';
import { topicOf } from '../../topics.ts';
import { countedAt } from '../can-speak.ts';
import { beginsRelative, clauseEnd } from '../clause.ts';
import type { Cue } from '../cues.ts';
import { type NounPhrase, nounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';

/** Whether the verb governs a count in its clause, before `limit`: "meldete 310 Festnahmen", "sprach von 40 Vermissten". */
export function tellsFigure(
  scene: Scene,
  unit: Unit,
  cue: Pick<Cue, 'verb' | 'main' | 'finite'>,
  subject: TokenRange,
  limit: number,
): boolean {
  const tallied = cue.verb.counts?.length && holdsTally(scene, unit, limit) ? cue.verb.counts : [];
  const figures = [...(cue.verb.figures ?? []), ...tallied];
  for (let at = unit.from; at < limit; at++) {
    if (at >= subject.from && at < subject.to) continue;
    if (at > cue.main && at > cue.finite && scene.tokens.word[at] === ',' && opensClause(scene, unit, at + 1)) {
      at = clauseEnd(scene, unit, at + 1) - 1;
      continue;
    }
    const to = figures.length ? countAt(scene, unit, at, limit, figures, subject.to) : 0;
    // "kam auf 40 Tore", "sah 40 Häuser": they tell of those whom a state befell, or beside another figure
    if (to < 0) return cue.verb.contrasts !== true || befallsNear(scene, unit, at, limit);
    if (to > at) at = to - 1;
  }
  return false;
}

const OUTCOME = 6;

/** Whether a state of persons is told right behind the number near token `i`. */
function befallsNear({ tokens }: Scene, unit: Unit, i: number, limit: number): boolean {
  const language = languageOf(unit.code);
  for (let at = i; language && at < Math.min(limit, i + OUTCOME); at++) {
    const topic = topicOf(tokens.form[at] ?? NO_FORM, language);
    if (topic && (isState(topic) || topic === 'victims')) return true;
  }
  return false;
}

/** Whether a noun of a count that is kept stands in the clause. */
export function holdsTally({ tokens }: Scene, { data, from }: Unit, limit: number): boolean {
  for (let at = from; at < limit; at++) if (data.verbSecond?.tallies.has(tokens.lower[at] ?? '')) return true;
  return false;
}

/** -1 where a count that one of the prepositions governs ('' for none) stands at token `i`; else the end of the phrase there, or 0. */
function countAt(
  scene: Scene,
  unit: Unit,
  i: number,
  limit: number,
  figures: readonly string[],
  subjectEnd: number,
): number {
  const tag = scene.tags[i] ?? 0;
  const preposition = tag & Tag.preposition && !(tag & Tag.noun) ? (scene.tokens.lower[i] ?? '') : '';
  if (!preposition && !(tag & (Tag.determiner | Tag.oblique | Tag.noun | Tag.adjective | Tag.number))) return 0;
  const governed = figures.includes(preposition);
  if (preposition && governed && isCount(scene, unit, pastAdverb(scene, i + 1))) return -1;
  // "die Polizei zählte 4000", "gab 4000 an"
  const free = i === subjectEnd || !((scene.tags[i - 1] ?? 0) & Tag.noun);
  if (!preposition && governed && free && isCount(scene, unit, i) && !isNominal(scene, i + 1, limit)) return -1;
  const phrase = nounPhrase(scene, unit, preposition ? i + 1 : i, limit, { apposition: false });
  if (!phrase || phrase.kind === 'pronoun') return 0;
  return governed && (holdsCount(scene, unit, phrase) || isTallied(scene, unit, phrase, limit)) ? -1 : phrase.to;
}

/** "die Zahl von 14 Toten", "eine Liste mit 14 Namen": a noun of a count, and its number behind a preposition. */
function isTallied(scene: Scene, unit: Unit, { from, to }: NounPhrase, limit: number): boolean {
  const { tokens, tags } = scene;
  for (let at = from; at < to; at++) {
    if (!unit.data.verbSecond?.tallies.has(tokens.lower[at] ?? '')) continue;
    const next = at + 1 < limit && (tags[at + 1] ?? 0) & Tag.preposition;
    return next !== 0 && isCount(scene, unit, pastAdverb(scene, at + 2));
  }
  return false;
}

/** Past one adverb: "auf umgerechnet sieben Millionen". */
const pastAdverb = ({ tags }: Scene, i: number): number =>
  (tags[i] ?? 0) & (Tag.adverb | Tag.participle) && !((tags[i] ?? 0) & Tag.noun) ? i + 1 : i;

const isNominal = ({ tags }: Scene, i: number, limit: number): boolean =>
  i < limit && ((tags[i] ?? 0) & (Tag.noun | Tag.adjective | Tag.number | Tag.participle)) !== 0;

/** Whether a number stands before the head of a phrase that is no time. */
export function holdsCount(scene: Scene, unit: Unit, { from, head }: NounPhrase): boolean {
  if (unit.data.never.has(scene.tokens.lower[head] ?? '')) return false;
  for (let at = from; at < head; at++) if (isCount(scene, unit, at)) return true;
  return false;
}

/** Whether token `i` is a number and no ordinal: "am 29. März". */
export const isCount = (scene: Scene, unit: Unit, i: number): boolean =>
  countedAt(scene, unit, i) &&
  !unit.data.verbSecond?.clusters.ordinals.test(scene.tokens.lower[i] ?? '') &&
  !(scene.tokens.word[i] ?? '').endsWith('.') &&
  !(scene.tokens.word[i + 1] === '.' && i + 1 < unit.last);

/** Whether a subordinate clause, or an infinitive with its conjunction, begins at token `i`. */
export const opensClause = (scene: Scene, unit: Unit, i: number): boolean =>
  beginsRelative(scene, unit, i) ||
  ((scene.tags[i] ?? 0) & Tag.subordinator) !== 0 ||
  unit.data.verbSecond?.infinitiveOpeners.has(scene.tokens.lower[i] ?? '') === true;
