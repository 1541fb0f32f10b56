import type { SpeechData } from '../../../language/shared/speeches.ts';
import { TYPED_DASHES } from '../../../text/marks.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { trimEnd, utteranceAt } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { type Clause, isFiniteForm } from './clauses.ts';
import type { SpeechCue } from './cues.ts';
import { correlateOf, governedBy, predicateOf } from './governed.ts';

export interface SpeechContent {
  readonly ranges: readonly TokenRange[];
  readonly form: 'clause' | 'main' | 'infinitive' | 'object' | 'predicate' | 'inset' | 'quotation';
}

/** What a cue says: the clause behind or around it, else what it governs. Null where the sentence does not tell. */
export function contentOf(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
  subject: TokenRange | null,
): SpeechContent | null {
  const { takes } = cue.verb;
  const clausal = takes.has('clause') || takes.has('main') || takes.has('infinitive');
  const behind = clausal ? contentBehind(scene, unit, data, clauses, cue) : null;
  const correlate = correlateOf(scene, data, clauses, cue);
  const set =
    behind?.form === 'main' && takes.has('main') ? insetAround(scene, unit, data, clauses, cue, subject) : null;
  if (set) return set;
  if (behind && behind.form !== 'main')
    return correlate ? { ...behind, ranges: [correlate, ...behind.ranges] } : behind;
  const governed = governedBy(scene, unit, data, clauses, cue, subject);
  if (behind && !(governed && isThing(scene, data, governed))) return behind;
  const inset = takes.has('main') && !governed ? insetAround(scene, unit, data, clauses, cue, subject) : null;
  if (inset) return inset;
  if (takes.has('predicate')) {
    const judged = predicateOf(scene, data, clauses, cue, subject);
    if (judged) return { ranges: [judged], form: 'predicate' };
  }
  if (governed) return { ranges: governed, form: 'object' };
  if (correlate) return { ranges: [correlate], form: 'object' };
  return null;
}

const isThing = (scene: Scene, data: SpeechData, ranges: readonly TokenRange[]): boolean =>
  ranges.length === 1 &&
  ranges.every(
    ({ from, to }) =>
      to === from + 1 &&
      !data.words.empty.has(scene.tokens.lower[from] ?? '') &&
      data.things.has(scene.tokens.lower[from] ?? ''),
  );

/** Where a dash that opened before `i` closes; -1 where none does. */
function insetEnd(clauses: readonly Clause[], k: number): number {
  for (let at = k - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const clause = clauses[at];
    if (!clause || !isDash(clause.mark)) continue;
    for (let later = k; later < clauses.length; later++) {
      const closing = clauses[later];
      if (closing && isDash(closing.mark)) return closing.to;
    }
    return -1;
  }
  return -1;
}

const isDash = (mark: string): boolean => TYPED_DASHES.has(mark);

function contentBehind(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
): SpeechContent | null {
  const { takes } = cue.verb;
  const limit = insetEnd(clauses, cue.clause);
  const stop = limit > 0 ? limit : unit.last;
  const own = clauses[cue.clause];
  for (let at = cue.end; at < Math.min(clauses.length - 1, cue.end + 4); at++) {
    const here = clauses[at];
    const next = clauses[at + 1];
    if (!here || !next || !own || next.from >= stop) return null;
    if (here.mark === ';' || here.mark === '(') return null;
    if (here.mark === ':' || (isDash(here.mark) && scene.tokens.word[next.from - 1] === ':')) {
      if (!takes.has('clause') && !takes.has('main')) return null;
      if (utteranceAt(scene, next.from) >= 0) {
        const to = scene.quotations[scene.quoted[next.from] ?? -1]?.to ?? unit.last;
        return { ranges: [{ from: next.from, to: Math.min(to, unit.to) }], form: 'quotation' };
      }
      return made(scene, next.from, unit.last, 'main');
    }
    if (here.mark !== ',' && here.mark !== '' && !isDash(here.mark)) return null;
    const lower = scene.tokens.lower[next.opener] ?? '';
    if (data.openers.has(lower) && (next.kind === 'sub' || unit.data.complementisers.has(lower))) {
      if (!takes.has('clause')) return null;
      const dependent = next.kind === 'sub' || data.words.certain.has(lower);
      return made(scene, next.opener, dependent ? endOf(scene, data, clauses, at + 1, stop) : stop, 'clause');
    }
    if (next.kind === 'infinitive' && takes.has('infinitive') && !data.words.purposes.has(lower))
      return made(scene, next.opener, endOf(scene, data, clauses, at + 1, stop), 'infinitive');
    if (
      takes.has('main') &&
      at === cue.end &&
      here.mark === ',' &&
      mainFrame(own, cue) &&
      opensMain(scene, data, clauses, at + 1)
    )
      return made(
        scene,
        next.from,
        own.kind === 'sub' ? resumed(scene, data, clauses, at + 1, stop) : plainEnd(clauses, at + 1, stop),
        'main',
      );
    // past a vocative and past a relative clause of the speaker
    if (next.kind !== 'part' && next.kind !== 'sub') return null;
    if (here.kind === 'sub' && at > cue.end && next.kind === 'sub') return null;
  }
  return null;
}

/** Whether the cue's clause may be followed by a main clause that is said: it ends with it. */
const mainFrame = (clause: Clause, cue: SpeechCue): boolean => clause.kind !== 'infinitive' || cue.finite < 0;

/** Whether the clauses from `k` on are a main clause, perhaps behind a subordinate one: "wenn das so ist, müssen wir …". */
function opensMain(scene: Scene, data: SpeechData, clauses: readonly Clause[], k: number): boolean {
  const next = clauses[k];
  if (!next || next.from !== next.opener) return false;
  if (next.kind === 'main') return next.finite > next.opener;
  if (next.kind !== 'sub' || !data.words.leading.has(scene.tokens.lower[next.opener] ?? '')) return false;
  const main = clauses[k + 1];
  return main?.kind === 'main' && (isFiniteForm(scene, data, main.from) || isFiniteForm(scene, data, main.from + 1));
}

/** End of a clause whose verb stands last, with what depends on it: before the main clause that goes on or begins anew. */
function endOf(scene: Scene, data: SpeechData, clauses: readonly Clause[], k: number, stop: number): number {
  let end = clauses[k]?.to ?? stop;
  let embeds = false;
  for (let at = k + 1; at < clauses.length; at++) {
    const before = clauses[at - 1];
    const clause = clauses[at];
    if (!before || !clause || clause.from >= stop || before.mark === ';' || before.mark === '?' || before.mark === '!')
      break;
    if (before.mark === ':') {
      end = Math.min(stop, clauses.at(-1)?.to ?? stop);
      break;
    }
    if (isDash(before.mark) && clause.kind === 'main' && !clauses.slice(at).some(({ mark }) => isDash(mark))) break;
    const last = before.kind === 'sub' || before.kind === 'infinitive' ? before.to - 1 : -1;
    embeds =
      last >= 0 && data.verbs.get(scene.tokens.lower[last] ?? '')?.some(({ verb }) => verb.takes.has('main')) === true;
    if (clause.kind === 'main' && goesOn(scene, data, clauses, k, clause)) {
      end = clause.to;
      continue;
    }
    if (
      clause.kind === 'main' &&
      !isDash(before.mark) &&
      !(embeds && clause.opener === clause.from && clause.finite > clause.from)
    )
      break;
    end = clause.to;
  }
  return Math.min(end, stop);
}

/** "dass alle Parteien, alle Fraktionen … müssen": a clause whose verb closes what was opened before. */
const goesOn = (scene: Scene, data: SpeechData, clauses: readonly Clause[], k: number, clause: Clause): boolean => {
  const opened = clauses[k];
  return (
    opened !== undefined &&
    (scene.tags[opened.opener] ?? 0) !== 0 &&
    !data.words.certainly.test(scene.tokens.lower[clause.opener] ?? '') &&
    clause.finite > clause.opener + 1 &&
    clause.finite >= clause.to - 2 &&
    clause.from === clause.opener
  );
};

/** End of a main clause inside a subordinate one: before the main clause that this belongs to. */
function resumed(scene: Scene, data: SpeechData, clauses: readonly Clause[], k: number, stop: number): number {
  for (let at = k + 1; at < clauses.length; at++) {
    const clause = clauses[at];
    if (clause?.kind !== 'main') continue;
    const lower = scene.tokens.lower[clause.from] ?? '';
    if (clause.finite === clause.from || data.words.resuming.has(lower)) return clauses[at - 1]?.to ?? stop;
  }
  return plainEnd(clauses, k, stop);
}

function plainEnd(clauses: readonly Clause[], k: number, stop: number): number {
  for (let at = k; at < clauses.length; at++) {
    const clause = clauses[at];
    if (clause?.mark === ';') return Math.min(clause.to, stop);
  }
  return stop;
}

function made(scene: Scene, from: number, to: number, form: SpeechContent['form']): SpeechContent | null {
  const end = trimEnd(scene, from, to);
  return end > from ? { ranges: [{ from, to: end }], form } : null;
}

/** "das ist, glaube ich, der falsche Weg": the clause that the cue and its subject are set into. */
function insetAround(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  cue: SpeechCue,
  subject: TokenRange | null,
): SpeechContent | null {
  const own = clauses[cue.clause];
  const before = clauses[cue.clause - 1];
  if (!own || !before || own.kind !== 'main' || !subject || subject.from < cue.finite) return null;
  const so = data.words.insets.has(scene.tokens.lower[own.from] ?? '');
  if (cue.finite !== own.from && !(so && cue.finite === own.from + 1)) return null;
  if (before.mark !== ',' && !isDash(before.mark)) return null;
  if (before.kind === 'sub' && cue.clause === 1) return null;
  let from = cue.clause - 1;
  while (from > 0 && (clauses[from]?.finite ?? 0) < 0 && clauses[from - 1]?.mark === ',') from--;
  const first = clauses[from];
  if (!first) return null;
  const head = { from: first.opener, to: before.to };
  const next = clauses[cue.clause + 1];
  if (!next || (own.mark !== ',' && !isDash(own.mark)) || own.to - own.from > 8)
    return own.to - own.from > 14 ? null : { ranges: [head], form: 'inset' };
  const tail = { from: next.from, to: trimEnd(scene, next.from, plainEnd(clauses, cue.clause + 1, unit.last)) };
  return {
    ranges: tail.to > tail.from && isFiniteForm(scene, data, cue.finite) ? [head, tail] : [head],
    form: 'inset',
  };
}
