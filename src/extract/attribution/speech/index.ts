import type { SpeechData } from '../../../language/shared/speeches.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { prepositionFrames } from '../rules/preposition.ts';
import type { Scene, Unit } from '../unit.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { contentOf, type SpeechContent } from './content.ts';
import { adjectiveAt, cueAt, type SpeechCue } from './cues.ts';
import { nounContents, views } from './nouns.ts';
import { subjectOf } from './subject.ts';

const KINDS: Readonly<Record<SpeechContent['form'], Candidate['kind']>> = {
  clause: 'indirect',
  main: 'indirect',
  infinitive: 'indirect',
  inset: 'indirect',
  quotation: 'direct',
  object: 'reported',
  predicate: 'reported',
};

const SCORES: Readonly<Record<SpeechContent['form'], number>> = {
  clause: 0.85,
  quotation: 0.85,
  main: 0.75,
  infinitive: 0.7,
  inset: 0.6,
  object: 0.5,
  predicate: 0.5,
};

/** What is said, thought, asked and wanted in one sentence of a speech, with all that stands inside other content. */
export function speechStatements(scene: Scene, unit: Unit, data: SpeechData): readonly Candidate[] {
  const clauses = clausesOf(scene, unit, data);
  const out: Candidate[] = [];
  for (const [k, clause] of clauses.entries())
    for (let i = clause.from; i < clause.to; i++) {
      const cue = cueAt(scene, data, clauses, k, i) ?? adjectiveAt(scene, data, clauses, k, i);
      const statement = cue && statementOf(scene, unit, data, clauses, cue);
      if (statement) out.push(statement);
    }
  const taken = new Set(out.flatMap(({ content }) => content.map(({ from }) => from)));
  out.push(...nounContents(scene, unit, data, clauses, taken), ...views(scene, unit, data, clauses));
  const cued = (token: number): boolean => out.some(({ cue }) => cue.some(({ from }) => from === token));
  for (const statement of prepositionFrames(scene, unit))
    if (data.words.sources.has(statement.rule) && !statement.cue.some(({ from }) => cued(from))) out.push(statement);
  return out;
}

function statementOf(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
): Candidate | null {
  const subject = cue.passive ? null : subjectOfCue(scene, unit, data, clauses, cue);
  const content = contentOf(scene, unit, data, clauses, cue, subject);
  if (!content) return null;
  const { takes } = cue.verb;
  const doer = cue.passive ? doerOf(scene, unit, data, clauses, cue) : subject;
  const silent = takes.has('evidence') || takes.has('hearer');
  const told = takes.has('hearer') ? subject : toldIn(scene, data, clauses, cue, subject);
  const { from = unit.from, to = unit.last } = clauses[cue.clause] ?? {};
  const frame = { from: Math.max(from, 0), to: Math.max(from + 1, Math.min(to, unit.last)) };
  return {
    kind: KINDS[content.form],
    content: content.ranges,
    speaker: doer && !silent && !data.words.empty.has(scene.tokens.lower[doer.from] ?? '') ? [doer] : [],
    cue: cue.tokens.map((token) => ({ from: token, to: token + 1 })),
    frame: [frame],
    addressee: told ? [told] : [],
    rule: `speech-${content.form}`,
    score: SCORES[content.form],
    unit: unit.index,
  };
}

/** The subject of the finite verb; of an infinitive that depends on the clause before, that clause's. */
function subjectOfCue(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
): TokenRange | null {
  if (cue.finite >= 0) return subjectOf(scene, unit, data, clauses, cue.clause, cue.finite);
  if (clauses[cue.clause]?.kind !== 'infinitive') return null;
  const before = clauses[cue.clause - 1];
  if (before?.mark !== ',' || before.finite < 0) return null;
  return subjectOf(scene, unit, data, clauses.slice(0, cue.clause), cue.clause - 1, before.finite);
}

/** Who does it in a passive: behind its preposition. */
function doerOf(
  scene: Scene,
  unit: Unit,
  { words }: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
): TokenRange | null {
  const clause = clauses[cue.clause];
  if (!clause) return null;
  for (let i = clause.from; i < clause.to; i++) {
    if (!words.doers.has(scene.tokens.lower[i] ?? '')) continue;
    const phrase = nounPhrase(scene, unit, i + 1, clause.to, { oblique: true });
    if (phrase) return { from: i, to: phrase.to };
    if (words.doerPronouns.has(scene.tokens.lower[i + 1] ?? '')) return { from: i, to: i + 2 };
  }
  return null;
}

/** The pronoun of the one spoken to, beside its verb. */
function toldIn(
  scene: Scene,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
  subject: TokenRange | null,
): TokenRange | null {
  const { takes } = cue.verb;
  const words = takes.has('addressee') ? data.asked : takes.has('dative') ? data.told : null;
  const clause = clauses[cue.clause];
  if (!words || !clause) return null;
  for (let i = clause.opener; i < clause.to; i++) {
    if (subject && i >= subject.from && i < subject.to) continue;
    if (cue.tokens.includes(i) || !words.has(scene.tokens.lower[i] ?? '')) continue;
    if ((scene.tags[i - 1] ?? 0) & Tag.preposition) continue;
    return { from: i, to: i + 1 };
  }
  return null;
}
