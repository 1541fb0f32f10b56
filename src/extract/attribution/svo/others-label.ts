import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isUttered } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { pastAdverbs } from './adverbials.ts';
import type { SvoCue } from './cue.ts';
import { svoCues } from './cues.ts';
import { isVerb } from './phrase.ts';
import { type SvoSubject, subjectBefore } from './subject.ts';

/** Most tokens between the word that opens such a clause and its verb: who calls it so. */
const LONGEST = 12;

/** Most tokens of the thing that is called so, before its clause: "a number that". */
const THING = 3;

/**
 * ", in what the president called a massacre", ", a figure the opposition dismissed": where words behind a comma begin that
 * another than the speaker gives to what is said before, with `cue` as their verb; -1 where none do. `floor`: what is said
 * begins there.
 */
export function othersLabel(scene: Scene, unit: Unit, cue: SvoCue, floor: number): number {
  if (!calls(unit, cue)) return -1;
  const subject = bareSubject(scene, unit, subjectBefore(scene, unit, cue.from, floor));
  const opening = subject ? openingOf(scene, unit, subject) : -1;
  if (opening < 0) return -1;
  const { tokens } = scene;
  for (let at = opening; at > floor && opening - at <= THING; at--) if (tokens.word[at - 1] === ',') return at - 1;
  return -1;
}

/** A verb of naming or of answering: what it is said of stands before it. */
const calls = (unit: Unit, { verb, form }: SvoCue): boolean =>
  unit.data.svo?.bareClauses === true && form === 'finite' && (verb.labels || unit.data.answers.verbs.has(verb.lemma));

/** "a figure the opposition": who calls it so, without the noun of what was said that the clause hangs on without a pronoun. */
export function bareSubject({ tokens, tags }: Scene, unit: Unit, subject: SvoSubject | null): SvoSubject | null {
  if (!subject || unit.data.svo?.bareClauses !== true) return subject;
  const { from, to } = subject.speaker;
  if (!((tags[from] ?? 0) & Tag.determiner) || tokens.word[from - 1] !== ',') return subject;
  for (let at = from + 1; at < Math.min(to - 1, from + THING); at++)
    if (
      unit.data.answers.said.test(tokens.lower[at] ?? '') &&
      (tags[at + 1] ?? 0) & (Tag.determiner | Tag.title | Tag.pronoun)
    )
      return { ...subject, speaker: { from: at + 1, to }, from: at + 1 };
  return subject;
}

/** First token of the clause before its subject: "what", "that", or the noun that stands right before it; -1 where none does. */
function openingOf(scene: Scene, unit: Unit, { speaker }: SvoSubject): number {
  const { tokens, tags } = scene;
  const at = speaker.from - 1;
  if (at <= unit.from || isUttered(scene, at)) return -1;
  const lower = tokens.lower[at] ?? '';
  if (unit.data.svo?.forms.things.has(lower)) return (tags[at - 1] ?? 0) & Tag.preposition ? at - 1 : at;
  const noun = unit.data.svo?.forms.relatives.has(lower) ? at - 1 : at;
  const said = unit.data.answers.said.test(tokens.lower[noun] ?? '');
  return said && (tags[noun - 1] ?? 0) & Tag.determiner ? noun - 1 : -1;
}

/** "16 died in what the president called “a massacre”": the words in marks at `mark` as those of who calls it so inside what another says; null where nobody does. */
export function labelledInside(scene: Scene, unit: Unit, statement: Candidate, mark: number): Candidate | null {
  if (unit.data.svo?.bareClauses !== true) return null;
  const cue = svoCues(scene, unit).findLast(({ to }) => to <= mark && mark - to <= THING);
  if (!cue?.verb.labels || cue.form !== 'finite' || pastAdverbs(scene, unit, cue.to) < mark) return null;
  const outer = statement.content.find(({ from, to }) => from < cue.from && cue.to <= to);
  const subject = outer ? bareSubject(scene, unit, subjectBefore(scene, unit, cue.from, outer.from)) : null;
  const { tags, tokens } = scene;
  if (!subject || subject.speaker.from <= unit.from) return null;
  const before = subject.speaker.from - 1;
  const opens = unit.data.svo.forms.things.has(tokens.lower[before] ?? '') || openingOf(scene, unit, subject) >= 0;
  if (!opens && !((tags[before] ?? 0) & Tag.relative)) return null;
  for (let at = subject.speaker.from; at < cue.from; at++)
    if (cue.from - at > LONGEST || (isVerb(scene, at) && at < cue.start)) return null;
  const frame: TokenRange = { from: subject.speaker.from, to: mark };
  return {
    ...statement,
    speaker: [subject.speaker],
    cue: [{ from: cue.start, to: cue.to }],
    frame: [frame],
    addressee: [],
  };
}
