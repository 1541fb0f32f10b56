import type { SpeechData, SpeechForm, SpeechFrame, SpeechVerb } from '../../../language/shared/speeches.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { Trigger } from '../triggers.ts';
import type { Scene } from '../unit.ts';
import { type Clause, isFiniteForm } from './clauses.ts';

/** A verb of a speech as it stands: its words, its clause and who can be its subject. */
export interface SpeechCue {
  readonly verb: SpeechVerb;
  readonly main: number;
  /** The verb, its particle, its reflexive pronoun. */
  readonly tokens: readonly number[];
  /** Index of its clause. */
  readonly clause: number;
  /** The finite verb that its subject agrees with; -1 for an infinitive with zu. */
  readonly finite: number;
  readonly passive: boolean;
  /** Last clause that holds a word of it. */
  readonly end: number;
}

/** The cue at token `i`, or null. */
export function cueAt(
  scene: Scene,
  data: SpeechData,
  clauses: readonly Clause[],
  k: number,
  i: number,
): SpeechCue | null {
  const forms = data.verbs.get(scene.tokens.lower[i] ?? '');
  const clause = clauses[k];
  if (!forms || !clause || (scene.tags[i] ?? 0) & Tag.noun) return null;
  const other = (scene.tags[i] ?? 0) & Tag.determiner || data.words.polite.has(scene.tokens.lower[i] ?? '');
  if (other && !isFiniteForm(scene, data, i)) return null;
  const participle = forms.filter(({ form }) => form === 'participle');
  if (participle.length) {
    const finite = finiteFor(scene, data, clauses, k, i, Tag.auxiliary);
    if (finite >= 0) {
      const passive =
        data.words.passive.has(scene.tokens.lower[finite] ?? '') ||
        data.words.passiveParticiple.has(scene.tokens.lower[i + 1] ?? '');
      return choose(scene, data, clauses, k, i, participle, finite, passive);
    }
    // "Und wie gesagt: …", "Vorsichtig ausgedrückt: …"
    if (clause.mark === ':' && i === clause.to - 1 && clause.finite < 0)
      return choose(scene, data, clauses, k, i, participle, -1, true);
  }
  const infinitive = forms.filter(({ form }) => form === 'infinitive');
  if (infinitive.length) {
    const marked = behindTo(scene, i) || infinitive.some(({ verb }) => isFused(scene, data, verb, i));
    if (marked) return choose(scene, data, clauses, k, i, infinitive, -1, false);
    const finite = finiteFor(scene, data, clauses, k, i, Tag.modal);
    if (finite >= 0 && finite !== i) return choose(scene, data, clauses, k, i, infinitive, finite, false);
  }
  const finite = forms.filter(({ form }) => form === 'finite');
  if (!finite.length || !isFiniteForm(scene, data, i)) return null;
  if (clause.kind === 'main' ? i !== clause.finite : clause.kind !== 'sub' || i < clause.to - 1) return null;
  return choose(scene, data, clauses, k, i, finite, i, false);
}

/** Whether token `i` stands behind the word that marks an infinitive: zu. */
const behindTo = (scene: Scene, i: number): boolean => ((scene.triggers[i - 1] ?? 0) & Trigger.to) !== 0;

/** "vorzulegen": the word that marks an infinitive stands inside it. */
function isFused({ tokens }: Scene, { words }: SpeechData, { particle }: SpeechVerb, i: number): boolean {
  const lower = tokens.lower[i] ?? '';
  if (particle === '' || !lower.startsWith(particle)) return false;
  for (const to of words.to) if (lower.startsWith(to, particle.length)) return true;
  return false;
}

/** The auxiliary (or modal) that the form at `i` depends on: the finite verb of its clause, or of the main clause that others interrupt. */
function finiteFor(
  scene: Scene,
  data: SpeechData,
  clauses: readonly Clause[],
  k: number,
  i: number,
  tag: number,
): number {
  const here = clauses[k];
  if (!here) return -1;
  const fits = (at: number): boolean =>
    at >= 0 &&
    (((scene.tags[at] ?? 0) & tag) !== 0 ||
      (tag === Tag.modal && data.words.governing.has(scene.tokens.lower[at] ?? '')));
  if (here.kind === 'sub') return fits(here.finite) && here.finite > i ? here.finite : -1;
  if (here.kind === 'main') return fits(here.finite) && here.finite < i ? here.finite : -1;
  if (i < here.to - 1 && here.kind !== 'part') return -1;
  for (let at = k - 1; at >= Math.max(0, k - 4); at--) {
    const clause = clauses[at];
    if (!clause || clause.mark === ':' || clause.mark === ';') return -1;
    if (clause.kind === 'main') return fits(clause.finite) ? clause.finite : -1;
  }
  return -1;
}

function choose(
  scene: Scene,
  data: SpeechData,
  clauses: readonly Clause[],
  k: number,
  i: number,
  forms: readonly SpeechForm[],
  finite: number,
  passive: boolean,
): SpeechCue | null {
  const reflexive = reflexiveOf(scene, data, clauses[k], i);
  const base = { main: i, clause: k, finite, passive };
  let best: SpeechCue | null = null;
  for (const { verb, form, joined } of forms) {
    let tokens = [i];
    let end = k;
    if (!joined) {
      const apart =
        form === 'finite'
          ? particleOf(scene, clauses, k, i, verb.particle)
          : particleBefore(scene, k, i, verb.particle);
      if (!apart) continue;
      tokens.push(apart.token);
      end = apart.clause;
    }
    const needs = verb.takes.has('reflexive');
    if (needs && reflexive < 0) continue;
    if (needs) tokens.push(reflexive);
    tokens = tokens.sort((a, b) => a - b);
    if (!best || tokens.length > best.tokens.length) best = { ...base, verb, tokens, end };
  }
  if (!best || best.verb.particle || !isStray(scene, data, clauses[k], best)) return best;
  return null;
}

/** "findet statt": whether a particle that makes another verb of the cue closes its clause. */
const isStray = (scene: Scene, { words }: SpeechData, clause: Clause | undefined, cue: SpeechCue): boolean =>
  cue.finite === cue.main &&
  clause?.kind === 'main' &&
  clause.to - 1 > cue.main &&
  words.particles.has(scene.tokens.lower[clause.to - 1] ?? '');

/** Where the particle closes the clause of the verb, or one that goes on behind an inset. */
function particleOf(
  scene: Scene,
  clauses: readonly Clause[],
  k: number,
  i: number,
  particle: string,
): { readonly token: number; readonly clause: number } | null {
  for (let at = k; at < Math.min(clauses.length, k + 4); at++) {
    const clause = clauses[at];
    if (!clause) return null;
    const last = clause.to - 1;
    if (last > i && scene.tokens.lower[last] === particle) return { token: last, clause: at };
    // "lehnen wir ab und fordern": what a conjunction joins to it
    for (let j = Math.max(clause.from, i + 1); j < Math.min(clause.to - 1, i + 30); j++)
      if (at === k && scene.tokens.lower[j] === particle && (scene.tags[j + 1] ?? 0) & Tag.coordinator)
        return { token: j, clause: at };
    if (clause.mark === ':' || clause.mark === ';') return null;
    if (at > k && clause.kind === 'main') return null;
  }
  return null;
}

/** "deutlich gemacht", "klar zu machen": a particle that is written apart, before its verb. */
function particleBefore(
  scene: Scene,
  k: number,
  i: number,
  particle: string,
): { readonly token: number; readonly clause: number } | null {
  const token = behindTo(scene, i) ? i - 2 : i - 1;
  return scene.tokens.lower[token] === particle ? { token, clause: k } : null;
}

/** "bin überzeugt", "sind uns einig": an adjective that says with its copula what somebody thinks. */
export function adjectiveAt(
  scene: Scene,
  data: SpeechData,
  clauses: readonly Clause[],
  k: number,
  i: number,
): SpeechCue | null {
  const lower = scene.tokens.lower[i] ?? '';
  if (!data.adjectives.has(lower)) return null;
  const clause = clauses[k];
  if (!clause) return null;
  const finite = clause.finite >= 0 ? clause.finite : finiteFor(scene, data, clauses, k, i, Tag.auxiliary);
  if (finite < 0 || !data.words.copulas.has(scene.tokens.lower[finite] ?? '')) return null;
  if (i < clause.to - 1 && i + 1 !== finite && !data.correlates.has(scene.tokens.lower[i + 1] ?? '')) return null;
  const reflexive = reflexiveOf(scene, data, clause, i);
  const tokens = [finite, i, ...(reflexive >= 0 ? [reflexive] : [])].sort((a, b) => a - b);
  const takes = data.evident.has(lower) ? EVIDENT : CONVINCED;
  const verb = { lemma: data.words.copula, takes, particle: '', objects: NONE };
  return { verb, main: i, tokens, clause: k, finite, passive: false, end: k };
}

/** What an adjective with its copula takes: what one is convinced of, and what is evident to all. */
const CONVINCED: ReadonlySet<SpeechFrame> = new Set(['clause', 'main', 'infinitive']);
const EVIDENT: ReadonlySet<SpeechFrame> = new Set(['clause', 'main', 'evidence']);
const NONE: ReadonlySet<string> = new Set();

function reflexiveOf(scene: Scene, data: SpeechData, clause: Clause | undefined, i: number): number {
  if (!clause) return -1;
  const from = Math.max(clause.from, i - 20);
  for (let at = from; at < Math.min(clause.to, i + 12); at++) {
    const subject = data.words.reflexives.get(scene.tokens.lower[at] ?? '');
    if (subject === undefined) continue;
    if (subject === '') return at;
    for (let j = from; j < clause.to; j++) if (scene.tokens.lower[j] === subject) return at;
  }
  return -1;
}
