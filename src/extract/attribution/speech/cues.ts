import type { SpeechData, SpeechForm, SpeechVerb } from '../../../language/shared/speeches.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { VERB_PARTICLES } from '../cues.ts';
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

const PASSIVE = /^(?:wird|werden|wurde|wurden|werde|würde|würden|worden)$/;
const LEADING = /^(?:wird|werden|werde|würde|würden|lasse|lassen|lässt|ließ|ließen)$/;

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
  const other = (scene.tags[i] ?? 0) & Tag.determiner || scene.tokens.lower[i] === 'bitte';
  if (other && !isFiniteForm(scene, data, i)) return null;
  const participle = forms.filter(({ form }) => form === 'participle');
  if (participle.length) {
    const finite = finiteFor(scene, clauses, k, i, Tag.auxiliary);
    if (finite >= 0) {
      const passive = PASSIVE.test(scene.tokens.lower[finite] ?? '') || scene.tokens.lower[i + 1] === 'worden';
      return choose(scene, data, clauses, k, i, participle, finite, passive);
    }
    // "Und wie gesagt: …", "Vorsichtig ausgedrückt: …"
    if (clause.mark === ':' && i === clause.to - 1 && clause.finite < 0)
      return choose(scene, data, clauses, k, i, participle, -1, true);
  }
  const infinitive = forms.filter(({ form }) => form === 'infinitive');
  if (infinitive.length) {
    const marked = scene.tokens.lower[i - 1] === 'zu' || infinitive.some(({ verb }) => isFused(scene, verb, i));
    if (marked) return choose(scene, data, clauses, k, i, infinitive, -1, false);
    const finite = finiteFor(scene, clauses, k, i, Tag.modal);
    if (finite >= 0 && finite !== i) return choose(scene, data, clauses, k, i, infinitive, finite, false);
  }
  const finite = forms.filter(({ form }) => form === 'finite');
  if (!finite.length || !isFiniteForm(scene, data, i)) return null;
  if (clause.kind === 'main' ? i !== clause.finite : clause.kind !== 'sub' || i < clause.to - 1) return null;
  return choose(scene, data, clauses, k, i, finite, i, false);
}

/** "vorzulegen": zu stands inside the word. */
const isFused = (scene: Scene, { particle }: SpeechVerb, i: number): boolean =>
  particle !== '' && (scene.tokens.lower[i] ?? '').startsWith(`${particle}zu`);

/** The auxiliary (or modal) that the form at `i` depends on: the finite verb of its clause, or of the main clause that others interrupt. */
function finiteFor(scene: Scene, clauses: readonly Clause[], k: number, i: number, tag: number): number {
  const here = clauses[k];
  if (!here) return -1;
  const fits = (at: number): boolean =>
    at >= 0 &&
    (((scene.tags[at] ?? 0) & tag) !== 0 || (tag === Tag.modal && LEADING.test(scene.tokens.lower[at] ?? '')));
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
  if (!best || best.verb.particle || !isStray(scene, clauses[k], best)) return best;
  return null;
}

/** "findet statt": whether a particle that makes another verb of the cue closes its clause. */
const isStray = (scene: Scene, clause: Clause | undefined, cue: SpeechCue): boolean =>
  cue.finite === cue.main &&
  clause?.kind === 'main' &&
  clause.to - 1 > cue.main &&
  VERB_PARTICLES.has(scene.tokens.lower[clause.to - 1] ?? '');

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
  const token = scene.tokens.lower[i - 1] === 'zu' ? i - 2 : i - 1;
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
  const finite = clause.finite >= 0 ? clause.finite : finiteFor(scene, clauses, k, i, Tag.auxiliary);
  if (finite < 0 || !COPULA.test(scene.tokens.lower[finite] ?? '')) return null;
  if (i < clause.to - 1 && i + 1 !== finite && !data.correlates.has(scene.tokens.lower[i + 1] ?? '')) return null;
  const reflexive = reflexiveOf(scene, data, clause, i);
  const tokens = [finite, i, ...(reflexive >= 0 ? [reflexive] : [])].sort((a, b) => a - b);
  const verb = data.evident.has(lower) ? EVIDENT : CONVINCED;
  return { verb, main: i, tokens, clause: k, finite, passive: false, end: k };
}

const COPULA = /^(?:bin|ist|sind|war|waren|wäre|wären)$/;
const CONVINCED: SpeechVerb = {
  lemma: 'sein',
  takes: new Set(['clause', 'main', 'infinitive']),
  particle: '',
  objects: new Set(),
};
const EVIDENT: SpeechVerb = { ...CONVINCED, takes: new Set(['clause', 'main', 'evidence']) };

function reflexiveOf(scene: Scene, data: SpeechData, clause: Clause | undefined, i: number): number {
  if (!clause) return -1;
  const from = Math.max(clause.from, i - 20);
  for (let at = from; at < Math.min(clause.to, i + 12); at++) {
    const lower = scene.tokens.lower[at] ?? '';
    if (!data.reflexives.has(lower)) continue;
    if (lower === 'sich') return at;
    const subject = lower === 'uns' ? 'wir' : lower === 'mich' || lower === 'mir' ? 'ich' : '';
    for (let j = from; j < clause.to; j++) if (subject && scene.tokens.lower[j] === subject) return at;
  }
  return -1;
}
