import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak, isUttered } from '../clause.ts';
import { trimEnd } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { pastHedge } from './content-object.ts';
import type { SvoCue } from './cue.ts';
import { phraseAt } from './phrase.ts';
import { isSpeaker } from './subject.ts';

/** Most conjunctions and adverbs between a comma and who tells: "а вот уже". */
const MOST = 3;

/** Who tells something else in a clause that leaves out its verb, with where that clause begins. */
interface Gap {
  readonly comma: number;
  readonly speaker: TokenRange;
}

/**
 * "В мэрии говорят о пяти погибших, в больнице — о семи", "Власти насчитали 12, волонтёры – 20": what another tells in a
 * clause behind the comma that leaves the verb out is on that one's word.
 */
export function withGaps(scene: Scene, unit: Unit, cues: readonly SvoCue[], act: Candidate): readonly Candidate[] {
  const [content] = act.content;
  const [speaker] = act.speaker;
  const cue = cues.find(({ main }) => act.cue.some(({ from, to }) => main >= from && main < to));
  if (!unit.data.svo?.free || act.kind !== 'reported' || !content || !speaker || !cue) return [act];
  const gaps: Gap[] = [];
  const end = Math.min(content.to, unit.last);
  for (let at = Math.max(cue.to, speaker.to); at < end - 2; at++) {
    if (!/^[,;]$/.test(scene.tokens.word[at] ?? '') || isUttered(scene, at)) continue;
    const gap = gapAt(scene, unit, cue, speaker, at, end);
    if (gap) gaps.push(gap);
  }
  const [first] = gaps;
  if (!first) return [act];
  const { answers: _, ...plain } = act;
  return [
    { ...act, content: [{ from: content.from, to: trimEnd(scene, content.from, first.comma) }] },
    ...gaps.map((gap, index) => {
      const to = gaps[index + 1]?.comma ?? content.to;
      return {
        ...plain,
        content: [{ from: gap.comma + 1, to: trimEnd(scene, gap.comma + 1, to) }],
        speaker: [gap.speaker],
        addressee: [],
        rule: 'verb-gapped',
      };
    }),
  ];
}

/** Who tells something in the clause behind the comma at `comma`; null where nobody does, or with a verb. */
function gapAt(
  scene: Scene,
  unit: Unit,
  { verb, to }: SvoCue,
  speaker: TokenRange,
  comma: number,
  end: number,
): Gap | null {
  const { tokens, tags } = scene;
  const { svo } = unit.data;
  let from = comma + 1;
  while (from < comma + MOST && ((tags[from] ?? 0) & Tag.coordinator || svo?.turning.has(tokens.lower[from] ?? '')))
    from++;
  const isWithin = (i: number): boolean => svo?.within.has(tokens.lower[i] ?? '') === true;
  const within = isWithin(from);
  const phrase = phraseAt(scene, unit, within ? from + 1 : from, end, { apposition: false });
  if (!phrase) return null;
  const dash = /^[—–-]$/.test(tokens.word[phrase.to] ?? '');
  const thing = dash ? phrase.to + 1 : phrase.to;
  const next = (tags[thing] ?? 0) & Tag.negation ? thing + 1 : thing;
  const governed = verb.objects.includes(tokens.lower[next] ?? ' ');
  const direct = verb.figures?.includes('') === true && !verb.objects.includes(tokens.lower[to] ?? ' ');
  const number = pastHedge(scene, unit, thing);
  // "В МЧС называют цифру 5, в порту — семь судов" may tell where
  const bare = !within || number + 1 >= end || isBreak(scene, number + 1);
  const counted = dash && direct && bare && countedAt(scene, unit, number);
  const alike = within && isWithin(speaker.from - 1);
  if (!governed && !(counted && (alike || !within))) return null;
  const range = { from: phrase.from, to: phrase.to };
  return alike || (!within && isSpeaker(scene, unit, range)) ? { comma, speaker: range } : null;
}
