import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { commaBefore, pastClaim, stanceOf } from './answers.ts';
import { isSpeaker as isSpeakerHead } from './can-speak.ts';
import type { Candidate } from './candidate.ts';
import { isUtterance } from './clause.ts';
import { trimEnd } from './content.ts';
import { nounPhrase } from './noun-phrase.ts';
import { phraseAt } from './svo/phrase.ts';
import { isSpeaker } from './svo/subject.ts';
import { Trigger } from './triggers.ts';
import type { Scene, Unit } from './unit.ts';

/** How far behind its verb such a clause may end, in tokens. */
const BEHIND = 6;

/** A clause that answers what stands before its comma. */
interface AnswerClause {
  /** The comma. */
  readonly comma: number;
  readonly candidate: Candidate;
}

/**
 * "…, was die Armee bestreitet", "…, which the army denies", "…, армия это отрицает": a clause at the end of a sentence that
 * answers what stands before it is a statement of its own, and no part of what another says there.
 */
export function withAnswerClauses(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const clauses = scene.units.flatMap((unit) => clauseIn(scene, unit) ?? []);
  if (clauses.length === 0) return found;
  const open = new Map(clauses.map((clause) => [clause.candidate.unit, clause]));
  for (const candidate of found) {
    const clause = open.get(candidate.unit);
    if (clause && reads(candidate, clause)) open.delete(candidate.unit);
  }
  return [
    ...found.flatMap((candidate) => before(scene, candidate, open.get(candidate.unit)?.comma) ?? []),
    ...[...open.values()].map(({ candidate }) => candidate),
  ];
}

/** Whether another rule has read the clause. */
function reads({ kind, cue, frame, content }: Candidate, { comma }: AnswerClause): boolean {
  const own = kind === 'reported' ? [...cue, ...frame, ...content] : [...cue, ...frame];
  return own.some(({ from }) => from > comma);
}

/** A candidate with its content only up to `comma`; null where nothing is left of it. */
function before(scene: Scene, candidate: Candidate, comma: number | undefined): Candidate | null {
  if (comma === undefined || candidate.content.every(({ to }) => to <= comma + 1)) return candidate;
  const content = candidate.content.flatMap(({ from, to }) =>
    from >= comma ? [] : [{ from, to: to > comma ? trimEnd(scene, from, comma) : to }],
  );
  return content.length > 0 ? { ...candidate, content } : null;
}

/** The clause that ends a unit and answers what stands before it; null where none does. */
function clauseIn(scene: Scene, unit: Unit): AnswerClause | null {
  if (!(unit.triggers & Trigger.cue)) return null;
  const { tokens, triggers } = scene;
  const { answers, verbs } = unit.data;
  for (let at = unit.last - 1; at >= Math.max(unit.from + 3, unit.last - BEHIND); at--) {
    if (!((triggers[at] ?? 0) & Trigger.cue)) continue;
    const verb = verbs
      .get(tokens.lower[at] ?? '')
      ?.find((form) => (form.form === 'finite' || form.form === 'participle') && answers.verbs.has(form.verb.lemma));
    const quote = scene.quoted[at] ?? -1;
    if (!verb || (quote >= 0 && isUtterance(scene, quote))) continue;
    const comma = commaBefore(scene, unit, at);
    if (comma < 0) continue;
    const candidate = answerIn(scene, unit, comma, at, verb.verb);
    if (candidate) return { comma, candidate };
  }
  return null;
}

function answerIn(
  scene: Scene,
  unit: Unit,
  comma: number,
  at: number,
  { lemma, particle }: { readonly lemma: string; readonly particle: readonly string[] },
): Candidate | null {
  const { tokens, tags } = scene;
  let from = comma + 1;
  while (from < at && (tags[from] ?? 0) & Tag.coordinator) from++;
  const opening = unit.data.answers.relatives.has(tokens.lower[from] ?? '') ? from + 1 : pastClaim(scene, unit, from);
  const relative = opening > from;
  const speaker = speakerAt(scene, unit, opening, at, relative);
  if (!speaker) return null;
  const own: TokenRange[] = [speaker, { from: at, to: at + 1 }];
  for (let k = comma + 1; k < unit.last; k++)
    if (particle.includes(tokens.lower[k] ?? '')) own.push({ from: k, to: k + 1 });
  if (relative) own.push({ from, to: opening });
  const clause = { from: comma + 1, to: unit.last };
  const stance = stanceOf(scene, unit, lemma, clause, own, relative);
  if (!stance) return null;
  return {
    kind: 'reported',
    mode: 'speech',
    content: [clause],
    speaker: [speaker],
    cue: [],
    frame: [],
    addressee: [],
    rule: 'answer-clause',
    score: 0.6,
    unit: unit.index,
    answers: { ...stance, verb: [{ from: at, to: at + 1 }] },
  };
}

/** Who answers: a phrase for one who can speak, at the head of the clause and before its verb. */
function speakerAt(scene: Scene, unit: Unit, from: number, verb: number, relative: boolean): TokenRange | null {
  if (unit.data.verbSecond) {
    const phrase = nounPhrase(scene, unit, from, unit.last, { attach: true, apposition: false });
    const second = phrase && (phrase.to === verb || relative || ((scene.tags[phrase.to] ?? 0) & Tag.auxiliary) !== 0);
    return second && phrase.to <= verb && isSpeakerHead(scene, unit, phrase)
      ? { from: phrase.from, to: phrase.to }
      : null;
  }
  const phrase = phraseAt(scene, unit, from, verb, { apposition: false });
  return phrase && isSpeaker(scene, unit, phrase) ? { from: phrase.from, to: phrase.to } : null;
}
