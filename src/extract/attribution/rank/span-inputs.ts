import type { Candidate } from '../candidate.ts';
import { KINDS } from './chain.ts';
import { type Context, sizeOf } from './context.ts';
import { type Sight, SOURCES, type Span } from './spans.ts';

/** How good the readings of each rule were in training, from 0 to 1; of what no rule reads under the name of its source. */
export type RuleQuality = Readonly<Record<string, number>>;

/** The name under which a span's origin stands in RuleQuality. */
export const originOf = ({ base, sources, kind }: Span): string =>
  base ? base.rule : `${sources.has('best') ? 'best' : sources.has('likely') ? 'likely' : 'unit'} ${KINDS[kind]}`;

const SEEN: readonly string[] = [
  'mean',
  'least',
  'most',
  'mean log',
  'first',
  'last',
  'begins',
  'begins within',
  'before',
  'behind',
  'begins behind',
  ...KINDS.map((kind) => `mean ${kind}`),
  ...KINDS.map((kind) => `begins ${kind}`),
  'mean of its kind',
  'overlap with best',
  'unit',
  'unit before',
  'unit behind',
];

/** The names of what the trees see, in their order. */
export const INPUTS: readonly string[] = [
  'kind',
  'quality of its rule',
  'score',
  'tokens',
  'tokens left out',
  ...SOURCES.map((source) => `from ${source}`),
  ...['rules', 'words'].flatMap((view) => SEEN.map((name) => `${view}: ${name}`)),
  'overlap with a statement',
  'quality of the rule of that',
  'score of that',
  'tokens of the unit before it',
  'tokens of the unit behind it',
  'cues of the unit',
  'mood of the unit',
  'index of the unit',
  'tokens of the unit',
  'readings of the unit',
  'unit has a doer',
  'statements per unit of the text',
  'units of the text',
  'quoted share',
  'opens a quotation',
  'ends with its quotation',
  'subjunctives',
  'strongest subjunctive',
  'comma before it',
  'colon before it',
  'comma or stop behind it',
  'has a speaker',
  'has a cue',
  'quality of the rule in the unit before',
  'quality of the rule in the unit behind',
];

export const MOODS: readonly string[] = ['none', 'plan', 'hearsay', 'possible', 'weak', 'subjunctive'];

/** What the trees see of a span: one number for each of INPUTS. */
export function spanInputs(context: Context, sights: readonly Sight[], span: Span, quality: RuleQuality): number[] {
  const { content, size, kind, base, sources } = span;
  const { scene, count, subjunctive } = context;
  const from = content[0]?.from ?? 0;
  const to = content.at(-1)?.to ?? 0;
  const index = context.unit[from] ?? -1;
  const unit = scene.units[index];
  const of = (rule: string | undefined): number => (rule === undefined ? -1 : (quality[rule] ?? 0.5));
  const out = [
    kind,
    of(originOf(span)),
    base?.score ?? 0,
    size,
    to - from - size,
    ...SOURCES.map((source) => (sources.has(source) ? 1 : 0)),
  ];
  for (const sight of sights) seen(context, sight, span, index, out);
  const rival = rivalOf(context, span);
  out.push(rival?.overlap ?? 0, of(rival?.candidate.rule), rival?.candidate.score ?? 0);
  out.push(
    unit ? from - unit.from : -1,
    unit ? unit.last - to : -1,
    context.reading.units[index]?.cues.length ?? 0,
    MOODS.indexOf(context.moods[index] ?? 'none'),
    index,
    unit ? unit.to - unit.from : 0,
    context.reading.units[index]?.pool.length ?? 0,
    context.doers[index] ? 1 : 0,
    context.reading.found.length / Math.max(1, scene.units.length),
    scene.units.length,
  );
  let quoted = 0;
  let moods = 0;
  let mood = 0;
  for (const range of content)
    for (let i = range.from; i < range.to; i++) {
      if ((scene.quoted[i] ?? -1) >= 0) quoted++;
      if (subjunctive[i]) moods++;
      mood = Math.max(mood, subjunctive[i] ?? 0);
    }
  const word = (i: number): string => scene.tokens.word[i] ?? '';
  const open = scene.quotations[scene.quoted[from] ?? -1];
  out.push(
    quoted / size,
    open?.from === from ? 1 : 0,
    open?.to === to ? 1 : 0,
    moods,
    mood,
    word(from - 1) === ',' ? 1 : 0,
    word(from - 1) === ':' ? 1 : 0,
    to >= count || word(to) === ',' || word(to) === '.' ? 1 : 0,
    base?.speaker.length ? 1 : 0,
    base?.cue.length ? 1 : 0,
    of(context.statements[index - 1]?.at(-1)?.rule),
    of(context.statements[(context.unit[to - 1] ?? -2) + 1]?.[0]?.rule),
  );
  return out;
}

function seen(context: Context, sight: Sight, { content, size, kind }: Span, index: number, out: number[]): void {
  const { count, scene } = context;
  const from = content[0]?.from ?? 0;
  const to = content.at(-1)?.to ?? 0;
  let sum = 0;
  let least = 1;
  let most = 0;
  let logs = 0;
  let begins = 0;
  const kinds = KINDS.map(() => 0);
  const shared = new Map<number, number>();
  for (const range of content)
    for (let i = range.from; i < range.to; i++) {
      const told = sight.told[i] ?? 0;
      sum += told;
      least = Math.min(least, told);
      most = Math.max(most, told);
      logs += Math.log(Math.max(told, 1e-4));
      if (i > from) begins = Math.max(begins, sight.begins[i] ?? 0);
      for (let k = 0; k < kinds.length; k++) kinds[k] = (kinds[k] ?? 0) + (sight.kinds[k]?.[i] ?? 0);
      const other = sight.contentAt[i] ?? -1;
      if (other >= 0) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  let overlap = 0;
  for (const [other, common] of shared)
    overlap = Math.max(overlap, (2 * common) / (size + sizeOf(sight.contents[other] ?? [])));
  const meanOf = (k: number): number => {
    const unit = scene.units[k];
    if (!unit) return 0;
    let told = 0;
    for (let i = unit.from; i < unit.to; i++) told += sight.told[i] ?? 0;
    return told / Math.max(1, unit.to - unit.from);
  };
  out.push(
    sum / size,
    least,
    most,
    logs / size,
    sight.told[from] ?? 0,
    sight.told[to - 1] ?? 0,
    sight.begins[from] ?? 0,
    begins,
    from > 0 ? (sight.told[from - 1] ?? 0) : 0,
    to < count ? (sight.told[to] ?? 0) : 0,
    to < count ? (sight.begins[to] ?? 0) : 1,
    ...kinds.map((value) => value / size),
    ...KINDS.map((_, k) => sight.kindBegins[k]?.[from] ?? 0),
    (kinds[kind] ?? 0) / size,
    overlap,
    meanOf(index),
    meanOf(index - 1),
    meanOf(index + 1),
  );
}

/** The rules' statement that overlaps a span most. */
function rivalOf(context: Context, { content, size }: Span): { candidate: Candidate; overlap: number } | null {
  const shared = new Map<Candidate, number>();
  const sizes = new Map<Candidate, number>();
  for (const range of content)
    for (let i = range.from; i < range.to; i++)
      for (const { candidate, size: whole } of context.covers[i] ?? []) {
        shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
        sizes.set(candidate, whole);
      }
  let best: { candidate: Candidate; overlap: number } | null = null;
  for (const [candidate, common] of shared) {
    const overlap = (2 * common) / (size + (sizes.get(candidate) ?? 0));
    if (!best || overlap > best.overlap) best = { candidate, overlap };
  }
  return best;
}
