import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { doerOf } from '../doer.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { behind, mainSubject } from '../subject.ts';
import type { Unit } from '../unit.ts';
import { KINDS } from './chain.ts';
import { type Context, isVerbal } from './context.ts';
import type { Span } from './spans.ts';

type Roles = Pick<Candidate, 'mode' | 'speaker' | 'cue' | 'frame' | 'addressee'>;

/** Overlap from which a reading lends its roles to a content that it reads otherwise: with less it is mostly not what was told. */
const ALIKE = 0.6;
/** How many units a speaker stays at hand for sentences without a frame. */
const MEMORY = 4;

const NONE: Roles = { speaker: [], cue: [], frame: [], addressee: [] };

/**
 * The roles of a content that no rule reads: those of a reading much like it, or the sentence beside it;
 * where it is no frame, the speaker that its kind lets expect. None where half of such speakers would be wrong.
 */
export function rolesFor(context: Context, { content, size, kind }: Span, index: number): Roles {
  const best = alike(context, content, size);
  if (best) {
    const { mode, speaker, cue, frame, addressee } = best;
    return { ...(mode && { mode }), speaker, cue, frame, addressee };
  }
  const told = KINDS[kind];
  if (told === 'free-indirect') return NONE;
  if (told === 'unframed') {
    for (let k = index; k >= Math.max(0, index - MEMORY); k--) {
      const named = context.statements[k]?.findLast(
        (one) => one.speaker.length > 0 && (one.content[0]?.from ?? 0) < (content[0]?.from ?? 0),
      );
      if (named) return { ...NONE, speaker: named.speaker };
    }
    return NONE;
  }
  const unit = context.scene.units[index];
  if (!unit) return NONE;
  if (told === 'reported') {
    const doer = doerOf(context.scene, unit);
    return doer ? { ...NONE, speaker: [doer] } : NONE;
  }
  const frame = frameBeside(context, unit, content);
  if (!frame) return NONE;
  const clause = clauseBeside(context, frame, frame.from >= (content.at(-1)?.to ?? 0));
  const subject = subjectIn(context, unit, clause) ?? subjectIn(context, unit, frame);
  const speaker = subject ? [{ from: subject.from, to: subject.to }] : [];
  return { ...NONE, speaker, cue: verbsIn(context, clause), frame: [frame] };
}

/** The subject of a clause, behind the conjunction where one opens it: "weil der Lotse murrt". */
function subjectIn({ scene }: Context, unit: Unit, { from, to }: TokenRange): NounPhrase | null {
  const tag = scene.tags[from] ?? 0;
  const opened = tag & Tag.subordinator && !(tag & (Tag.determiner | Tag.pronoun | Tag.relative | Tag.noun));
  return opened ? behind(scene, unit, from + 1, to).phrase : mainSubject(scene, unit, from, to);
}

/** The reading that shares most with a content, and enough; null where none does. */
function alike(context: Context, content: readonly TokenRange[], size: number): Candidate | null {
  const shared = new Map<Candidate, { common: number; whole: number }>();
  for (const range of content)
    for (let i = range.from; i < range.to; i++) {
      // what was chosen may lie in the pool, too
      const here = new Map(
        [...(context.covers[i] ?? []), ...(context.pooled[i] ?? [])].map((one) => [one.candidate, one.size]),
      );
      for (const [candidate, whole] of here) {
        const count = shared.get(candidate) ?? { common: 0, whole };
        count.common++;
        shared.set(candidate, count);
      }
    }
  let best: Candidate | null = null;
  let most = ALIKE;
  for (const [candidate, { common, whole }] of shared) {
    const overlap = (2 * common) / (size + whole);
    if (overlap > most) {
      most = overlap;
      best = candidate;
    }
  }
  return best;
}

/** The clause of a frame that stands next to the content and has a verb; the whole frame where none has. */
function clauseBeside(context: Context, frame: TokenRange, later: boolean): TokenRange {
  const { clauseFrom, clauseTo } = context;
  for (let at = later ? frame.from : frame.to - 1; at >= frame.from && at < frame.to; ) {
    const from = Math.max(frame.from, clauseFrom[at] ?? at);
    const to = Math.min(frame.to, clauseTo[at] ?? at + 1);
    if (verbsIn(context, { from, to }).length) return { from, to };
    at = later ? Math.max(to, at + 1) : Math.min(from, at) - 1;
  }
  return frame;
}

/** What stands of the unit right before a content, or else right behind it, where nobody else's content is. */
function frameBeside(context: Context, unit: Unit, content: readonly TokenRange[]): TokenRange | null {
  const from = content[0]?.from ?? unit.from;
  const to = content.at(-1)?.to ?? unit.to;
  let first = from;
  while (first > unit.from && !context.covers[first - 1]?.length) first--;
  let end = to;
  while (end < unit.to && !context.covers[end]?.length) end++;
  const sides = [
    { from: first, to: from },
    { from: to, to: end },
  ];
  return sides.find((side) => side.to - side.from >= 2 && verbsIn(context, side).length > 0) ?? null;
}

/** The verb of a frame: a cue, or else its finite verb with what other forms of verbs stand behind it. */
function verbsIn({ scene, cueAt, finite }: Context, { from, to }: TokenRange): readonly TokenRange[] {
  const one = (i: number): TokenRange => ({ from: i, to: i + 1 });
  for (let i = to - 1; i >= from; i--) if (cueAt[i]) return [one(i)];
  for (let i = from; i < to; i++) {
    if (!finite[i]) continue;
    const out = [one(i)];
    for (let k = i + 1; k < to; k++) if (isVerbal(scene, k)) out.push(one(k));
    return out;
  }
  return [];
}
