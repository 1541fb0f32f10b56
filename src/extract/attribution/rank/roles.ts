import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { doerOf, mainSubject } from '../subject.ts';
import type { Unit } from '../unit.ts';
import { KINDS } from './chain.ts';
import { type Context, isVerbal } from './context.ts';
import type { Span } from './spans.ts';

type Roles = Pick<Candidate, 'mode' | 'speaker' | 'cue' | 'frame' | 'addressee'>;

/** Overlap from which a reading lends its roles to a content that it reads otherwise. */
const ALIKE = 0.4;
/** How many units a speaker stays at hand for sentences without a frame. */
const MEMORY = 4;

const NONE: Roles = { speaker: [], cue: [], frame: [], addressee: [] };
const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/**
 * The roles of a content that no rule reads: those of a reading much like it, or the sentence beside it;
 * where it is no frame, the speaker that its kind lets expect. None where half of such speakers would be wrong.
 */
export function rolesFor(context: Context, { content, size, kind }: Span, index: number): Roles {
  const shared = new Map<Candidate, { common: number; whole: number }>();
  for (const range of content)
    for (let i = range.from; i < range.to; i++)
      for (const layer of [context.covers[i] ?? [], context.pooled[i] ?? []])
        for (const { candidate, size: whole } of layer) {
          const count = shared.get(candidate) ?? { common: 0, whole };
          count.common++;
          shared.set(candidate, count);
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
  const doer = doerOf(context.scene, unit);
  if (told === 'reported') return doer ? { ...NONE, speaker: [doer] } : NONE;
  const frame = frameBeside(context, unit, content);
  if (!frame) return NONE;
  const free = doer && !content.some((range) => meets(range, doer)) ? [doer] : [];
  const subject = mainSubject(context.scene, unit, frame.from, frame.to);
  const own = free.length ? free : subject ? [{ from: subject.from, to: subject.to }] : [];
  return { ...NONE, speaker: own, cue: verbsIn(context, frame), frame: [frame] };
}

/** What stands of the unit before a content, or else behind it, where nobody else's content is. */
function frameBeside(context: Context, unit: Unit, content: readonly TokenRange[]): TokenRange | null {
  const from = content[0]?.from ?? unit.from;
  const to = content.at(-1)?.to ?? unit.to;
  const before = { from: unit.from, to: from };
  const behind = { from: to, to: unit.to };
  const isFree = ({ from: first, to: end }: TokenRange): boolean => {
    if (end - first < 2) return false;
    for (let i = first; i < end; i++) if (context.covers[i]?.length) return false;
    return verbsIn(context, { from: first, to: end }).length > 0;
  };
  return [before, behind].find(isFree) ?? null;
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
