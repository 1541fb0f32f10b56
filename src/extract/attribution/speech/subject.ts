import type { SpeechData } from '../../../language/shared/speeches.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { behind, prefield } from '../subject.ts';
import type { Scene, Unit } from '../unit.ts';
import type { Clause } from './clauses.ts';

const one = (i: number): TokenRange => ({ from: i, to: i + 1 });

/** Whether token `i` is a pronoun that stands as a subject by itself. */
function isSubject(scene: Scene, data: SpeechData, i: number): boolean {
  const lower = scene.tokens.lower[i] ?? '';
  if (data.words.maybeSubjects.has(lower)) return true;
  if (!data.subjects.has(lower)) return false;
  // "keiner Partei", "viele Kollegen": a determiner of the noun behind it
  return !((scene.tags[i + 1] ?? 0) & (Tag.noun | Tag.adjective)) || data.words.subjects.has(lower);
}

/** Subject of the finite verb at `finite` in clause `k`, as far as it stands in the sentence; null where it does not. */
export function subjectOf(
  scene: Scene,
  unit: Unit,
  data: SpeechData,
  clauses: readonly Clause[],
  k: number,
  finite: number,
): TokenRange | null {
  const clause = clauses.find(({ from, to }) => finite >= from && finite < to) ?? clauses[k];
  if (!clause) return null;
  if (clause.kind === 'sub') return ofSub(scene, unit, data, clause);
  const next = (scene.tags[finite + 1] ?? 0) & Tag.reflexive ? finite + 2 : finite + 1;
  const early = finite - 1;
  const sure = early >= clause.opener && data.words.subjectsBefore.has(scene.tokens.lower[early] ?? '');
  if (!sure && next < clause.to && isSubject(scene, data, next)) return widened(scene, unit, data, next, clause.to);
  const before = finite - 1;
  if (before >= clause.opener && isSubject(scene, data, before)) {
    const from =
      before > clause.from && data.words.focus.has(scene.tokens.lower[before - 1] ?? '') ? before - 1 : before;
    return { from, to: before + 1 };
  }
  if (
    before > clause.opener &&
    data.words.all.has(scene.tokens.lower[before] ?? '') &&
    data.words.plural.has(scene.tokens.lower[before - 1] ?? '')
  )
    return { from: before - 1, to: finite };
  const first = clause.opener < finite ? prefield(scene, unit, clause.opener, finite) : null;
  if (first && !data.things.has(scene.tokens.lower[first.head] ?? '')) return { from: first.from, to: first.to };
  const at = clauses.indexOf(clause);
  if (clause.opener === finite && clause.opener === clause.from) {
    const relative = clauses[at - 1];
    const head = clauses[at - 2];
    if (relative?.kind === 'sub' && head?.kind === 'part' && head.mark === ',') {
      const phrase = nounPhrase(scene, unit, head.opener, head.to, { whole: true });
      if (phrase?.nominative && phrase.to === head.to) return { from: phrase.from, to: relative.to };
      if (isSubject(scene, data, head.to - 1)) return { from: head.to - 1, to: relative.to };
    }
  }
  const later = behind(scene, unit, finite + 1, clause.to);
  if (later.phrase && !data.things.has(scene.tokens.lower[later.phrase.head] ?? '')) return later.speaker;
  if (clause.opener === finite && clause.opener > clause.from) {
    const earlier = clauses[at - 1];
    if (earlier && earlier.finite >= 0 && earlier.kind !== 'infinitive')
      return subjectOf(scene, unit, data, clauses.slice(0, at), at - 1, earlier.finite);
  }
  return null;
}

/** "wir als Fraktion", "wir alle", "wir Sozialdemokraten": what belongs to the pronoun. */
function widened(scene: Scene, unit: Unit, data: SpeechData, i: number, limit: number): TokenRange {
  const lower = scene.tokens.lower[i] ?? '';
  if (!data.words.they.has(lower) && !data.subjects.has(lower)) return one(i);
  if (data.words.we.has(lower) && (scene.tags[i + 1] ?? 0) & Tag.noun) {
    const phrase = nounPhrase(scene, unit, i + 1, limit, { attach: false, apposition: false });
    return { from: i, to: phrase?.to ?? i + 2 };
  }
  if (data.words.plural.has(lower) && data.words.all.has(scene.tokens.lower[i + 1] ?? ''))
    return { from: i, to: i + 2 };
  return one(i);
}

function ofSub(scene: Scene, unit: Unit, data: SpeechData, clause: Clause): TokenRange | null {
  const { tags, tokens } = scene;
  const relative = (tags[clause.opener] ?? 0) & Tag.relative;
  const start = clause.opener + 1;
  for (let i = start; i < Math.min(clause.finite, start + 3); i++)
    if (isSubject(scene, data, i)) return data.words.empty.has(tokens.lower[i] ?? '') ? null : one(i);
  const inner = behind(scene, unit, start, clause.finite);
  if (relative && !(relative && data.words.noSubjectRelatives.has(tokens.lower[clause.opener] ?? ''))) {
    // "die Leute, die das Gesetz kritisieren": what stands behind the relative pronoun is its object, unless its form says otherwise
    const plain =
      inner.phrase && inner.phrase.from === start && inner.phrase.determined && clause.finite === inner.phrase.to;
    if (!plain || data.words.subjectRelatives.has(tokens.lower[clause.opener] ?? '')) return one(clause.opener);
  }
  return inner.speaker;
}
