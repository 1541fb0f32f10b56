import type { SpeechData } from '../../../language/shared/speeches.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import { beginsRelative, infinitiveIn, isFiniteVerb } from '../clause.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';

/** A stretch of a sentence between marks, or from a conjunction on: tokens `from` to `to`, exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** What stands behind it: a comma, a colon, a dash; '' where a conjunction or nothing does. */
  readonly mark: string;
  /** main: the finite verb first or second. sub: a conjunction or relative opens it. part: it has no verb. */
  readonly kind: 'main' | 'sub' | 'infinitive' | 'part';
  /** Its first token past a coordinator. */
  readonly opener: number;
  /** Its finite verb: the first of a main clause, the last of another; -1 where there is none. */
  readonly finite: number;
}

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '-', '?', '!', '.']);

function isMark(scene: Scene, i: number): boolean {
  if (scene.tokens.kind[i] !== TokenKind.punctuation || !MARKS.has(scene.tokens.word[i] ?? '')) return false;
  return scene.tokens.word[i] !== '-' || scene.tokens.gap[i] !== Gap.none;
}

/** Whether token `i` is a finite verb, also in the first person. */
export function isFiniteForm(scene: Scene, data: SpeechData, i: number): boolean {
  const tag = scene.tags[i] ?? 0;
  // "meine Damen", "bitte nur": a determiner or an adverb unless its subject stands beside it
  if ((tag & Tag.determiner || data.words.polite.has(scene.tokens.lower[i] ?? '')) && !besideSubject(scene, data, i))
    return false;
  if (isFiniteVerb(scene, i)) return true;
  if (tag & Tag.noun || (scene.triggers[i - 1] ?? 0) & Trigger.to) return false;
  return data.verbs.get(scene.tokens.lower[i] ?? '')?.some(({ form }) => form === 'finite') === true;
}

const besideSubject = (scene: Scene, data: SpeechData, i: number): boolean =>
  data.subjects.has(scene.tokens.lower[i - 1] ?? '') || data.subjects.has(scene.tokens.lower[i + 1] ?? '');

const joins = (scene: Scene, i: number): boolean =>
  ((scene.tags[i] ?? 0) & Tag.coordinator) !== 0 && !((scene.tags[i] ?? 0) & Tag.noun);

/** Whether a conjunction at `i` begins a main clause: a finite verb, or a pronoun and one, stands behind it. */
function beginsMain(scene: Scene, data: SpeechData, i: number): boolean {
  if (!joins(scene, i)) return false;
  const next = i + 1;
  const pronoun = data.subjects.has(scene.tokens.lower[next] ?? '') || data.things.has(scene.tokens.lower[next] ?? '');
  return isFiniteForm(scene, data, next) || (pronoun && isFiniteForm(scene, data, next + 1));
}

/** The clauses of a unit, in order. */
export function clausesOf(scene: Scene, unit: Unit, data: SpeechData): readonly Clause[] {
  const out: Clause[] = [];
  let from = unit.from;
  let verb = false;
  const close = (to: number, mark: string): void => {
    if (to > from) out.push(clause(scene, unit, data, from, to, mark));
    verb = false;
  };
  for (let i = unit.from; i < unit.last; i++) {
    if (isMark(scene, i)) {
      close(i, scene.tokens.word[i] ?? '');
      from = i + 1;
    } else if (verb && i > from && beginsMain(scene, data, i)) {
      close(i, '');
      from = i;
    } else if (isFiniteForm(scene, data, i)) verb = true;
  }
  close(unit.last, '');
  return out;
}

function clause(scene: Scene, unit: Unit, data: SpeechData, from: number, to: number, mark: string): Clause {
  const { tags, tokens } = scene;
  let opener = from;
  while (opener < to - 1 && (joins(scene, opener) || tokens.kind[opener] === TokenKind.quote)) opener++;
  let first = -1;
  let last = -1;
  for (let i = opener; i < to; i++) {
    if (!isFiniteForm(scene, data, i)) continue;
    if (first < 0) first = i;
    last = i;
  }
  const sub = last > opener && opensSub(scene, unit, data, opener, to, first);
  if (sub) return { from, to, mark, kind: 'sub', opener, finite: last };
  const infinitive = infinitiveIn(scene, { from: opener, to });
  if (first >= 0 && !(infinitive && (tags[first] ?? 0) & Tag.participle))
    return { from, to, mark, kind: 'main', opener, finite: first };
  return { from, to, mark, kind: infinitive ? 'infinitive' : 'part', opener, finite: -1 };
}

function opensSub(scene: Scene, unit: Unit, data: SpeechData, i: number, to: number, first: number): boolean {
  const { tags, tokens } = scene;
  const tag = tags[i] ?? 0;
  const lower = tokens.lower[i] ?? '';
  const closes = isFiniteForm(scene, data, to - 1);
  if (data.openers.has(lower) && !data.words.certain.has(lower)) return first > i + 1 && closes;
  if (unit.data.complementisers.has(lower)) return true;
  if (tag & Tag.subordinator && !(tag & (Tag.preposition | Tag.pronoun))) return closes || first > i + 2;
  if (i > unit.from && beginsRelative(scene, unit, i)) return true;
  const next = tags[i + 1] ?? 0;
  return (
    (tag & Tag.preposition) !== 0 &&
    (next & Tag.relative) !== 0 &&
    !((tags[i + 2] ?? 0) & Tag.noun) &&
    closes &&
    first > i + 2
  );
}
