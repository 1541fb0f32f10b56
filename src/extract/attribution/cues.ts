import type { CueVerb } from '../../language/shared/cue-verbs.ts';
import { Tag } from '../../language/shared/tags.ts';
import {
  bareInfinitive,
  beginsRelative,
  clauseEnd,
  clauseStart,
  clauseStartOver,
  isBreak,
  isFiniteVerb,
  isUtterance,
} from './clause.ts';
import { Trigger } from './triggers.ts';
import type { Scene, Unit } from './unit.ts';

/** A cue verb as it stands in a clause, with its auxiliary and its particle. */
export interface Cue {
  readonly verb: CueVerb;
  /** The finite token: the verb itself, or the auxiliary. */
  readonly finite: number;
  /** The token of the verb. */
  readonly main: number;
  /** All its tokens, in order. */
  readonly tokens: readonly number[];
  readonly passive: boolean;
  /** Whether the finite verb closes its clause, as in "wie X mitteilte". */
  readonly final: boolean;
}

/** Whether a verb tells figures and nothing else: zählen, "kommen auf". */
export const onlyCounts = ({ takes }: CueVerb): boolean =>
  takes.size > 0 && [...takes].every((one) => one === 'figure' || one === 'count');

/** Where the particle's words stand in the clause behind `i`; empty where they do not. */
function particleAfter(scene: Scene, unit: Unit, i: number, particle: readonly string[]): readonly number[] {
  const { tokens, triggers } = scene;
  const first = particle[0] ?? '';
  const end = Math.min(unit.last, i + 40);
  for (let at = i + 1; at < end; at++) {
    if (tokens.lower[at] !== first) {
      const tag = scene.tags[at] ?? 0;
      if (tokens.word[at] === ';' || tokens.word[at] === ':' || (triggers[at] ?? 0) & Trigger.complementiser) return [];
      if (tag & Tag.subjunctive1 && tokens.word[at - 1] !== ',') return [];
      continue;
    }
    if (particle.some((word, k) => tokens.lower[at + k] !== word)) continue;
    // "für einen Preis von": a noun, no particle
    if (particle.length === 1 && (scene.tags[at] ?? 0) & Tag.noun) continue;
    const next = at + particle.length;
    const closes =
      next >= unit.last ||
      isBreak(scene, next) ||
      unit.data.verbSecond?.and.has(tokens.lower[next] ?? '') ||
      (scene.quoted[next] ?? -1) >= 0 ||
      bareInfinitive(scene, unit, next) > 0;
    if (closes || particle.length > 1 || first.length > 4) return particle.map((_, k) => at + k);
  }
  return [];
}

function particleBefore(scene: Scene, unit: Unit, i: number, particle: readonly string[]): readonly number[] {
  const start = Math.max(unit.from, i - 8);
  for (let at = i - particle.length; at >= start; at--)
    if (scene.tokens.lower[at] === particle[0] && particle.every((word, k) => scene.tokens.lower[at + k] === word))
      return particle.map((_, k) => at + k);
  return [];
}

/** The auxiliary of a participle: behind it in a verb-final clause, else before it in its main clause. */
function auxiliaryOf(
  scene: Scene,
  unit: Unit,
  i: number,
): { readonly tokens: readonly number[]; readonly final: boolean } | null {
  const { tokens, tags } = scene;
  let at = i + 1;
  const behind: number[] = [];
  while (at < unit.last && (tags[at] ?? 0) & Tag.auxiliary) behind.push(at++);
  const words = unit.data.verbSecond?.clusters;
  const finiteBehind = behind.find(
    (k) => !words?.participles.has(tokens.lower[k] ?? '') && !words?.infinitives.has(tokens.lower[k] ?? ''),
  );
  if (finiteBehind !== undefined && clauseStart(scene, unit, i) <= i && !hasAuxBefore(scene, unit, i))
    return { tokens: behind, final: true };
  const before = hasAuxBefore(scene, unit, i);
  if (!before) return null;
  return { tokens: [before - 1, ...behind], final: false };
}

/** Index + 1 of the finite auxiliary before token `i` in its clause, over appositions; 0 where there is none. */
function hasAuxBefore(scene: Scene, unit: Unit, i: number): number {
  const floor = Math.max(unit.from, i - 40);
  for (let at = i - 1; at >= floor; at--) {
    const tag = scene.tags[at] ?? 0;
    const quote = scene.quoted[at] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) {
      const { from, to } = scene.quotations[quote] ?? { from: at, to: at };
      // "hat es als „frei erfunden“ bezeichnet": words in marks inside the clause
      if (to - from > 10 || scene.tokens.word[from - 1] === ':') return 0;
      at = from;
      continue;
    }
    if (
      tag & Tag.auxiliary &&
      !(tag & Tag.noun) &&
      !unit.data.verbSecond?.clusters.participles.has(scene.tokens.lower[at] ?? '')
    )
      return at + 1;
    const word = scene.tokens.word[at] ?? '';
    // "wird positiv gesehen, die Werft bezweifelt aber": the clause before has its own participle
    if (word === ',' && (scene.tags[at - 1] ?? 0) & Tag.participle && !((scene.tags[at - 1] ?? 0) & Tag.noun)) return 0;
    // a subordinate clause has its auxiliary in itself
    const opens = scene.tags[at + 1] ?? 0;
    if (word === ',' && opens & Tag.subordinator && !(opens & (Tag.preposition | Tag.pronoun))) return 0;
    if (word === ';' || word === ':' || (scene.triggers[at] ?? 0) & Trigger.complementiser) return 0;
    if (
      tag & (Tag.modal | Tag.subjunctive1) ||
      (tag & Tag.verb &&
        !(tag & Tag.participle) &&
        isFiniteVerb(scene, at) &&
        scene.tokens.word[at - 1] !== ',' &&
        !unit.data.asWords.has(scene.tokens.word[at - 1] ?? ''))
    )
      return 0;
  }
  return 0;
}

/** The cue verbs of a unit outside its utterances, by position. */
export function findCues(scene: Scene, unit: Unit): readonly Cue[] {
  const { tags, triggers } = scene;
  if (!(unit.triggers & Trigger.cue)) return [];
  const out: Cue[] = [];
  for (let i = unit.from; i < unit.last; i++) {
    if (!((triggers[i] ?? 0) & Trigger.cue) || (tags[i] ?? 0) & Tag.noun) continue;
    if ((scene.quoted[i] ?? -1) >= 0 && isUtterance(scene, scene.quoted[i] ?? -1)) continue;
    const cue = cueAt(scene, unit, i);
    if (cue) out.push(withReflexive(scene, cue));
  }
  return out;
}

/** "äußerte sich": a reflexive pronoun right behind the finite verb is part of the cue. */
function withReflexive(scene: Scene, cue: Cue): Cue {
  const next = cue.finite + 1;
  if (!((scene.tags[next] ?? 0) & Tag.reflexive) || cue.tokens.includes(next)) return cue;
  return { ...cue, tokens: [...cue.tokens, next].sort((a, b) => a - b) };
}

function cueAt(scene: Scene, unit: Unit, i: number): Cue | null {
  const { tokens, tags } = scene;
  const forms = unit.data.verbs.get(tokens.lower[i] ?? '') ?? [];
  const words = unit.data.verbSecond;
  const participles = forms.filter(({ form }) => form === 'participle');
  if (participles.length) {
    const auxiliary = auxiliaryOf(scene, unit, i);
    const planned =
      auxiliary?.final === true &&
      words?.clusters.toBecome.has(tokens.lower[auxiliary.tokens.at(-1) ?? i] ?? '') &&
      modalBefore(scene, unit, i + 1, true, i + 2);
    // a frame in the subjunctive is itself somebody's words
    if (
      auxiliary &&
      !planned &&
      !auxiliary.tokens.some((k) => (tags[k] ?? 0) & (Tag.subjunctive1 | Tag.subjunctive2)) &&
      (closesClause(scene, unit, i) || bareInfinitive(scene, unit, i + 1) > 0)
    ) {
      for (const { verb, joined } of participles) {
        const apart = joined ? [] : particleBefore(scene, unit, i, verb.particle);
        if (!joined && !apart.length) continue;
        const all = [...auxiliary.tokens, ...apart, i].sort((a, b) => a - b);
        const auxiliaries = auxiliary.tokens.map((k) => tokens.lower[k] ?? '');
        if (auxiliaries.every((word) => words?.clusters.being.has(word))) continue;
        const passive = auxiliaries.some(
          (word) => words?.clusters.passiveParticiple.has(word) || words?.clusters.becoming.has(word),
        );
        return { verb, finite: auxiliary.tokens[0] ?? i, main: i, tokens: all, passive, final: auxiliary.final };
      }
    }
  }
  const infinitive = forms.find(({ form }) => form === 'infinitive');
  if (infinitive && closesClause(scene, unit, i)) {
    const modal = modalOf(scene, unit, i);
    const apart = infinitive.joined ? [] : particleBefore(scene, unit, i, infinitive.verb.particle);
    if (modal >= 0 && (infinitive.joined || apart.length))
      return {
        verb: infinitive.verb,
        finite: modal,
        main: i,
        tokens: [modal, ...apart, i].sort((a, b) => a - b),
        passive: false,
        final: false,
      };
  }
  const end = clauseEnd(scene, unit, i);
  const candidates = forms.filter(({ form }) => form === 'finite');
  if (words?.forms.to.has(tokens.lower[i - 1] ?? '')) return null;
  // "aus gut unterrichteten Kreisen": an attribute, not a verb
  const before = tags[i - 1] ?? 0;
  const attributive = Tag.determiner | Tag.oblique | Tag.adverb | Tag.preposition | Tag.adjective | Tag.number;
  if (
    words?.clusters.attributes.test(tokens.lower[i] ?? '') &&
    (tags[i + 1] ?? 0) & Tag.noun &&
    (before === 0 || before & (attributive | Tag.noun)) &&
    !(before & Tag.pronoun) &&
    !unit.data.pointers.has(tokens.lower[i - 1] ?? '') &&
    inPhrase(scene, unit, i)
  )
    return null;
  let plain: Cue | null = null;
  for (const { verb, joined } of candidates) {
    if (verb.plainOnly && reflexiveNear(scene, unit, i)) continue;
    if (joined && strayParticle(scene, unit, i, end)) continue;
    if (joined) {
      const final = end === i + 1 && opensSubordinate(scene, unit, clauseStartOver(scene, unit, i), i);
      plain ??= { verb, finite: i, main: i, tokens: withImpersonal(scene, unit, i, verb), passive: false, final };
      continue;
    }
    const apart = particleAfter(scene, unit, i, verb.particle);
    if (apart.length) return { verb, finite: i, main: i, tokens: [i, ...apart], passive: false, final: false };
    const fused = verb.particle.length > 0 ? particleBefore(scene, unit, i, verb.particle) : [];
    if (fused.length && (fused.at(-1) ?? 0) === i - 1 && end === i + 1)
      return { verb, finite: i, main: i, tokens: [...fused, i], passive: false, final: true };
  }
  if (!plain) return null;
  if (participles.length && plain && (tags[i] ?? 0) & Tag.noun) return null;
  return modalBefore(
    scene,
    unit,
    i,
    forms.some(({ form }) => form === 'infinitive'),
    end,
  )
    ? null
    : plain;
}

/** "findet heute statt", "fordert Truppen an": a particle at the end of the clause makes another verb of it. */
function strayParticle(scene: Scene, unit: Unit, i: number, end: number): boolean {
  let last = i + 1;
  while (last < end && !((scene.tags[last] ?? 0) & Tag.coordinator && isParticle(scene, unit, last - 1))) {
    if (isFiniteVerb(scene, last)) return false;
    last++;
  }
  last--;
  if (last <= i || !isParticle(scene, unit, last) || (scene.quoted[last + 1] ?? -1) >= 0) return false;
  return true;
}

/** Whether token `i` is a particle of a verb that may stand apart from it: "ab", "fest". */
export const isParticle = ({ tokens }: Scene, { data }: Unit, i: number): boolean =>
  data.verbSecond?.clusters.particles.has(tokens.lower[i] ?? '') === true;

/** "heißt es": the empty subject is part of the cue. */
function withImpersonal(scene: Scene, unit: Unit, i: number, verb: CueVerb): readonly number[] {
  if (!verb.impersonal) return [i];
  if (unit.data.impersonal.has(scene.tokens.lower[i + 1] ?? '')) return [i, i + 1];
  return unit.data.impersonal.has(scene.tokens.lower[i - 1] ?? '') ? [i - 1, i] : [i];
}

/** Whether a reflexive pronoun stands in the clause around token `i`. */
function reflexiveNear(scene: Scene, unit: Unit, i: number): boolean {
  for (let at = Math.max(unit.from, i - 12); at < Math.min(unit.last, i + 4); at++) {
    if (at > i && isBreak(scene, at)) return false;
    if ((scene.tags[at] ?? 0) & Tag.reflexive) return true;
  }
  return false;
}

/** Whether the clause from `start` to the verb at `i` is one whose verb stands last. */
function opensSubordinate(scene: Scene, unit: Unit, start: number, i: number): boolean {
  if (start >= i) return false;
  let at = start;
  while ((scene.tags[at] ?? 0) & Tag.coordinator && at < i) at++;
  const tag = scene.tags[at] ?? 0;
  if (((scene.triggers[at] ?? 0) & (Trigger.complementiser | Trigger.as)) !== 0) return true;
  // während, seit and bis are prepositions as well, but before a verb that closes its clause they open it
  if (
    tag & Tag.subordinator &&
    !(tag & Tag.pronoun) &&
    !unit.data.verbSecond?.infinitiveOpeners.has(scene.tokens.lower[at] ?? '')
  )
    return true;
  return start > unit.from && beginsRelative(scene, unit, at);
}

/** Whether a preposition or determiner opens the phrase that the word at `i` stands in. */
function inPhrase(scene: Scene, unit: Unit, i: number): boolean {
  // "12 gemeldete Fälle"
  if ((scene.tags[i - 1] ?? 0) & Tag.number) return true;
  for (let at = i - 1; at >= Math.max(unit.from, i - 4); at--) {
    const tag = scene.tags[at] ?? 0;
    if (tag & (Tag.preposition | Tag.determiner | Tag.oblique)) return true;
    // "einer in Riga gemeldeten Fähre"
    if (tag & Tag.noun && (scene.tags[at - 1] ?? 0) & Tag.preposition)
      return ((scene.tags[at - 2] ?? 0) & (Tag.determiner | Tag.oblique)) !== 0;
    if (tag & (Tag.noun | Tag.pronoun) || isBreak(scene, at)) return false;
  }
  return false;
}

/** Whether a participle stands where its clause may end. */
function closesClause(scene: Scene, unit: Unit, i: number): boolean {
  const next = i + 1;
  if (next >= unit.last || isBreak(scene, next) || (scene.quoted[next] ?? -1) >= 0) return true;
  return (
    ((scene.tags[next] ?? 0) & (Tag.auxiliary | Tag.coordinator | Tag.modal)) !== 0 ||
    unit.data.complementisers.has(scene.tokens.lower[next] ?? '')
  );
}

/** The modal in second place of the main clause that the infinitive at `i` closes; -1 where there is none. */
function modalOf(scene: Scene, unit: Unit, i: number): number {
  for (let at = i - 1; at >= Math.max(unit.from, i - 30); at--) {
    const word = scene.tokens.word[at] ?? '';
    if (isBreak(scene, at) && word !== ')' && word !== '(') return -1;
    if (unit.data.verbSecond?.clusters.real.has(scene.tokens.lower[at] ?? '')) return at;
  }
  return -1;
}

/** Whether a plural form that is an infinitive as well closes a clause with a modal or "würde": "will … sagen". */
function modalBefore(scene: Scene, unit: Unit, i: number, infinitive: boolean, end: number): boolean {
  if (!infinitive || end !== i + 1) return false;
  for (let at = i - 1; at >= Math.max(unit.from, i - 40); at--) {
    const tag = scene.tags[at] ?? 0;
    if (tag & Tag.modal || unit.data.verbSecond?.clusters.governing.has(scene.tokens.lower[at] ?? '')) return true;
    if (tag & Tag.subordinator && scene.tokens.word[at - 1] === ',') return false;
  }
  return ((scene.tags[i + 1] ?? 0) & Tag.modal) !== 0;
}
