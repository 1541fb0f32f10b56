import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { canSpeak, countedAt, isSpeaker } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { begin, inside, KINDS, LABELS } from './chain.ts';
import { type Context, sizeOf } from './context.ts';
import { MOODS, type RuleQuality } from './span-inputs.ts';
import type { Sight } from './spans.ts';

/** The roles of a statement beside its content, in the order in which the chain of roles has them as classes. */
export const ROLES = ['speaker', 'cue', 'frame', 'addressee'] as const;
export type Role = (typeof ROLES)[number];

/** What the trees of roles see: both chains of contents, and by role and token the probability to play the role. */
export interface RoleSights {
  readonly contents: readonly Sight[];
  readonly roles: readonly Float64Array[];
}

/** The probabilities of roles, of those of all labels (by token, then label). */
export function roleSightsOf(tokens: Float64Array): readonly Float64Array[] {
  const L = LABELS.length;
  return ROLES.map((_, role) =>
    Float64Array.from(
      { length: tokens.length / L },
      (_, i) => (tokens[i * L + begin(role)] ?? 0) + (tokens[i * L + inside(role)] ?? 0),
    ),
  );
}

/** The name under which the quality of a rule's role stands in RuleQuality; under the rule's own stands how often it meets a statement at all. */
export const qualityName = (role: Role, rule: string): string => `${role} ${rule}`;

/** The names of what the trees see of a role, in their order. */
export const ROLE_INPUTS: readonly string[] = [
  'kind',
  'quality of the role in its rule',
  'quality of its rule',
  'score',
  'tokens',
  'parts',
  'units before the content',
  'has a speaker',
  'has a cue',
  'has a frame',
  'seen by no rule',
  'tokens of the content',
  'words: mean of the content',
  'roles: mean',
  'roles: least',
  'roles: mean of any role',
  'roles: before',
  'roles: behind',
  'rules: mean of contents',
  'words: mean of contents',
  'share inside the content',
  'share inside the frame',
  'tokens to the content',
  'before the content',
  'units from the statement before',
  'share of that in the same role',
  'cues of the unit',
  'readings of the unit',
  'kind of noun phrase',
  'more than the want of a ban says it speaks',
  'may speak',
  'tokens of the noun phrase behind it',
  'counted',
  'comma before it',
  'comma behind it',
  'noun behind it',
  'preposition behind it',
  'preposition before it',
  'noun before it',
  'finite verb behind it',
  'finite verb before it',
  'tokens of the unit before it',
  'tokens of the unit behind it',
  'opens in a quotation',
  'mood of the unit',
];

const PHRASES = ['pronoun', 'name', 'noun'];
/** Stands for a distance where there is nothing to measure it to. */
const FAR = 99;

const bit = (value: unknown): number => (value ? 1 : 0);

/** The share of `ranges`, in tokens, that lies in `other`. */
function shareIn(ranges: readonly TokenRange[], other: readonly TokenRange[]): number {
  let common = 0;
  for (const a of ranges) for (const b of other) common += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return Math.min(1, common / Math.max(1, sizeOf(ranges)));
}

function meanIn(values: Float64Array | undefined, ranges: readonly TokenRange[]): number {
  let sum = 0;
  for (const { from, to } of ranges) for (let i = from; i < to; i++) sum += values?.[i] ?? 0;
  return sum / Math.max(1, sizeOf(ranges));
}

/** What the trees see of a role that a statement has: one number for each of ROLE_INPUTS. `before`: the statement with a speaker before it. */
export function roleInputs(
  context: Context,
  { contents, roles }: RoleSights,
  statement: Candidate,
  role: Role,
  before: Candidate | null,
  quality: RuleQuality,
): number[] {
  const { scene, reading } = context;
  const { tags, tokens } = scene;
  const ranges = statement[role];
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  const start = statement.content[0]?.from ?? 0;
  const end = statement.content.at(-1)?.to ?? 0;
  const index = context.unit[start] ?? -1;
  const unit = scene.units[context.unit[from] ?? -1];
  const tag = (i: number): number => tags[i] ?? 0;
  const probability = roles[ROLES.indexOf(role)];
  let least = 1;
  let any = 0;
  for (const range of ranges)
    for (let i = range.from; i < range.to; i++) {
      least = Math.min(least, probability?.[i] ?? 0);
      for (const list of roles) any += list[i] ?? 0;
    }
  const named = unit && (role === 'speaker' || role === 'addressee');
  const phrase = named ? nounPhrase(scene, unit, from, unit.last) : null;
  const told = reading.units[index];
  const last = before?.content.at(-1);
  return [
    KINDS.indexOf(statement.kind),
    quality[qualityName(role, statement.rule)] ?? 0.5,
    quality[statement.rule] ?? 0.5,
    statement.score,
    sizeOf(ranges),
    ranges.length,
    index - (context.unit[from] ?? -1),
    bit(statement.speaker.length),
    bit(statement.cue.length),
    bit(statement.frame.length),
    bit(statement.rule === 'seen'),
    sizeOf(statement.content),
    meanIn(contents[1]?.told, statement.content),
    meanIn(probability, ranges),
    least,
    any / Math.max(1, sizeOf(ranges)),
    probability?.[from - 1] ?? 0,
    probability?.[to] ?? 0,
    meanIn(contents[0]?.told, ranges),
    meanIn(contents[1]?.told, ranges),
    shareIn(ranges, statement.content),
    shareIn(ranges, statement.frame),
    to <= start ? start - to : from >= end ? from - end : -1,
    bit(to <= start),
    last ? index - (context.unit[last.to - 1] ?? -1) : FAR,
    before ? shareIn(ranges, before[role]) : -1,
    told?.cues.length ?? 0,
    told?.pool.length ?? 0,
    phrase ? PHRASES.indexOf(phrase.kind) : -1,
    bit(phrase && unit && isSpeaker(scene, unit, phrase)),
    bit(phrase && unit && canSpeak(scene, unit, phrase)),
    phrase ? phrase.to - to : FAR,
    bit(unit && countedAt(scene, unit, from)),
    bit(tokens.word[from - 1] === ','),
    bit(tokens.word[to] === ','),
    bit(tag(to) & Tag.noun),
    bit(tag(to) & Tag.preposition),
    bit(tag(from - 1) & Tag.preposition),
    bit(tag(from - 1) & Tag.noun),
    context.finite[to] ?? 0,
    context.finite[from - 1] ?? 0,
    unit ? from - unit.from : -1,
    unit ? unit.last - to : -1,
    bit((scene.quoted[from] ?? -1) >= 0),
    MOODS.indexOf(context.moods[index] ?? 'none'),
  ];
}
