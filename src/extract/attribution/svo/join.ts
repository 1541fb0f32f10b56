import { TYPED_DASHES } from '../../../text/marks.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';

/** Most sentences that a speaker goes on with behind the dash that closes a frame. */
const MOST = 12;

/** “…,” he said. “…”: verbatim words that go on right behind a frame that ends its sentence are part of the same statement. */
export function joinQuotations(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const candidate of found) {
    const before = out.at(-1);
    const here = scene.units[candidate.unit];
    const joins =
      (before?.rule === 'quotation-verb' || before?.rule === 'content-verb') &&
      candidate.rule === 'quotation-goes-on' &&
      here?.data.order === 'svo' &&
      before.unit === candidate.unit - 1 &&
      scene.units[before.unit]?.block === here.block;
    if (joins)
      out[out.length - 1] = { ...before, content: [...before.content, ...candidate.content], unit: candidate.unit };
    else out.push(candidate);
  }
  return joinDashed(scene, out);
}

/** "— …, — сказал он. — … …": what is said on behind the second dash, up to the end of the line or the next frame of its own. */
function joinDashed(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const framed = new Set<number>();
  const told = new Set<number>();
  for (const { rule, unit } of found) (rule === 'quotation-verb' ? framed : told).add(unit);
  return found.map((one) => {
    const range = one.rule === 'quotation-verb' && isDashed(scene, one) ? saidOn(scene, one.unit, framed, told) : null;
    return range ? { ...one, content: [...one.content, range] } : one;
  });
}

const isDash = (word: string | undefined): boolean => TYPED_DASHES.has(word ?? '');

/** Whether the words of a statement stand behind a speech dash at the head of a line. */
function isDashed({ tokens, units, quoted }: Scene, { content, unit }: Candidate): boolean {
  const from = content[0]?.from ?? 0;
  if (units[unit]?.data.svo?.free == null || (quoted[from] ?? -1) >= 0 || !isDash(tokens.word[from - 1])) return false;
  return from === 1 || (tokens.gap[from - 1] ?? Gap.none) >= Gap.newline;
}

/** `framed`: units with a frame behind verbatim words, `told`: those with other statements, which end what is said where they do not begin it. */
function saidOn(
  { tokens, units }: Scene,
  unit: number,
  framed: ReadonlySet<number>,
  told: ReadonlySet<number>,
): TokenRange | null {
  const first = units[unit + 1];
  const own = units[unit];
  if (!first || !own || !isDash(tokens.word[first.from - 1]) || !sameLine(tokens, own, first, first.from - 1))
    return null;
  let last = first;
  if (framed.has(first.index)) return null;
  for (let at = unit + 2; at < Math.min(units.length, unit + MOST); at++) {
    const next = units[at];
    const dash = next && isDash(tokens.word[next.from - 1]);
    if (!next || framed.has(at) || told.has(at) || dash || !sameLine(tokens, last, next, next.from)) break;
    last = next;
  }
  return { from: first.from, to: last.last };
}

/** Whether no line ends between two units, the second of which begins with token `i`. */
const sameLine = ({ gap }: Scene['tokens'], before: Unit, after: Unit, i: number): boolean =>
  before.block === after.block && (gap[i] ?? Gap.none) < Gap.newline;
