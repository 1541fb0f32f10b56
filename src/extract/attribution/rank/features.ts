import { Tag } from '../../../language/shared/attribution.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isFiniteVerb, isUtterance, subjunctiveIn } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';

/** What stands around a candidate. */
export interface Surroundings {
  /** All candidates of its unit, itself among them. */
  readonly pool: readonly Candidate[];
  /** Rule of the last statement, and how many units ago. */
  readonly last: string;
  readonly distance: number;
  /** Whose the speaker is, where it was taken from elsewhere: last, before, none. */
  readonly from?: string;
}

const bucket = (n: number): string =>
  n < 6 ? String(n) : n < 9 ? '6' : n < 13 ? '9' : n < 20 ? '13' : n < 32 ? '20' : '32';

function tagName(tag: number): string {
  if (tag & Tag.noun) return 'n';
  if (tag & Tag.determiner) return 'd';
  if (tag & Tag.oblique) return 'o';
  if (tag & Tag.preposition) return 'p';
  if (tag & Tag.pronoun) return 'i';
  if (tag & Tag.subordinator) return 's';
  if (tag & Tag.coordinator) return 'c';
  if (tag & Tag.auxiliary) return 'x';
  if (tag & Tag.modal) return 'm';
  if (tag & (Tag.subjunctive1 | Tag.subjunctive2)) return 'k';
  if (tag & Tag.verb) return 'v';
  if (tag & Tag.participle) return 't';
  if (tag & Tag.adverb) return 'a';
  return tag === 0 ? '-' : 'j';
}

const overlaps = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.some((x) => b.some((y) => x.from < y.to && y.from < x.to));

const lengthOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** The features of a candidate: what its rule, content, cue, speaker and neighbours look like. */
export function featuresOf(scene: Scene, unit: Unit, candidate: Candidate, around: Surroundings): readonly string[] {
  const { tokens, tags } = scene;
  const { rule, content, cue, frame } = candidate;
  const first = content[0]?.from ?? unit.from;
  const end = content.at(-1)?.to ?? unit.to;
  const word = (i: number): string => tokens.lower[i] ?? '';
  const out = [
    `r=${rule}`,
    `r.s=${rule} ${candidate.score.toFixed(2)}`,
    `r.len=${rule} ${bucket(lengthOf(content))}`,
    `r.parts=${rule} ${content.length}`,
    `r.first=${rule} ${tagName(tags[first] ?? 0)}${tagName(tags[first + 1] ?? 0)}`,
    `r.word=${rule} ${word(first)}`,
    `word=${word(first)}`,
    `r.last=${rule} ${around.last}`,
    `r.dist=${rule} ${Math.min(around.distance, 6)}`,
    `r.unit=${rule} ${Math.min(unit.index, 3)}`,
    `r.whole=${rule} ${first === unit.from} ${end >= unit.last}`,
    `r.before=${rule} ${word(first - 1)}`,
    `r.behind=${rule} ${tagName(tags[end] ?? 0)} ${tokens.word[end] ?? ''}`,
    `r.ulen=${rule} ${bucket(unit.to - unit.from)}`,
    `r.flen=${rule} ${bucket(lengthOf(frame))}`,
  ];
  inContent(scene, candidate, out);
  const cueWords = cue.map(({ from, to }) => tokens.lower.slice(from, Math.min(to, from + 5)).join(' ')).join(' ');
  out.push(`cue=${cueWords}`, `r.cue=${rule} ${cueWords}`);
  const main = cue.at(-1)?.from;
  if (main !== undefined) out.push(`r.cuebehind=${rule} ${tokens.word[(cue.at(-1)?.to ?? 0)] ?? ''}`);
  aboutSpeaker(scene, unit, candidate, around, out);
  aboutRivals(candidate, around, out);
  if (rule === 'reported-object' || rule === 'reported-preposition')
    for (let i = unit.from; i < Math.min(unit.last, unit.from + 40); i++)
      if ((tags[i] ?? 0) & (Tag.verb | Tag.participle | Tag.auxiliary) && !((tags[i] ?? 0) & Tag.noun))
        out.push(`r.verb=${rule} ${word(i)}`);
  return out;
}

function inContent(scene: Scene, { rule, content }: Candidate, out: string[]): void {
  const { tokens, tags } = scene;
  let finite = 0;
  let quoted = 0;
  let negated = false;
  let modal = '';
  let mood = 0;
  for (const range of content) {
    mood ||= subjunctiveIn(scene, range);
    for (let i = range.from; i < Math.min(range.to, range.from + 60); i++) {
      const tag = tags[i] ?? 0;
      if (isFiniteVerb(scene, i)) finite++;
      if (tag & Tag.negation) negated = true;
      if (tag & Tag.modal && !modal) modal = tokens.lower[i] ?? '';
      const quote = scene.quoted[i] ?? -1;
      if (quote >= 0 && scene.quotations[quote]?.from === i) quoted += isUtterance(scene, quote) ? 1 : 0;
    }
  }
  out.push(
    `r.mood=${rule} ${mood}`,
    `r.finite=${rule} ${Math.min(finite, 3)}`,
    `r.quoted=${rule} ${Math.min(quoted, 2)}`,
    `r.neg=${rule} ${negated}`,
  );
  if (modal) out.push(`r.modal=${rule} ${modal}`);
  const only = content[0];
  if (rule.endsWith('fragment')) {
    const from = only?.from ?? 0;
    const to = only?.to ?? 0;
    const inner = tokens.word[from + 1] ?? '';
    out.push(
      `f.case=${inner !== inner.toLowerCase()} ${bucket(to - from)}`,
      `f.before=${tokens.lower[from - 1] ?? ''}`,
      `f.beforetag=${tagName(tags[from - 1] ?? 0)}${tagName(tags[from + 1] ?? 0)}`,
      `f.behindtag=${tagName(tags[to] ?? 0)}`,
      `f.lasttag=${tagName(tags[to - 2] ?? 0)}`,
    );
  }
}

function aboutSpeaker(scene: Scene, unit: Unit, candidate: Candidate, around: Surroundings, out: string[]): void {
  const { rule, speaker, cue } = candidate;
  const named = speaker[0];
  const from = around.from ?? '';
  if (!named) {
    out.push(`r.sp=${rule} none ${from}`);
    return;
  }
  const head = scene.tokens.lower[named.to - 1] ?? '';
  const first = scene.tokens.lower[named.from] ?? '';
  const speaks = unit.data.speakers.test(head) || unit.data.speakers.test(scene.tokens.lower[named.from + 1] ?? '');
  const kind =
    (scene.tags[named.from] ?? 0) & Tag.pronoun && named.to - named.from === 1
      ? 'pronoun'
      : speaks
        ? 'speaker'
        : unit.data.mute.test(head)
          ? 'mute'
          : 'other';
  const det = (scene.tags[named.from] ?? 0) & (Tag.determiner | Tag.oblique) ? 'd' : 'b';
  out.push(
    `r.sp=${rule} ${kind} ${from}`,
    `r.spdet=${rule} ${kind} ${det} ${bucket(named.to - named.from)}`,
    `r.sp1=${rule} ${first}`,
    `sphead=${head}`,
    `r.spend=${rule} ${head.slice(-4)}`,
    `r.sptag=${rule} ${tagName(scene.tags[named.to] ?? 0)}`,
  );
  const main = cue[0]?.from;
  if (main !== undefined)
    out.push(`r.spdist=${rule} ${named.from < main ? '<' : '>'} ${bucket(Math.abs(main - named.from))}`);
  if (from) out.push(`${from}.dist=${Math.min(around.distance, 5)} ${kind}`, `${from}.unit=${rule} ${unit.block}`);
}

function aboutRivals(candidate: Candidate, { pool }: Surroundings, out: string[]): void {
  const { rule } = candidate;
  let rivals = 0;
  let better = '';
  let best = 0;
  for (const other of pool) {
    if (other === candidate || !overlaps(other.content, candidate.content)) continue;
    rivals++;
    if (other.score > candidate.score && other.score > best) {
      best = other.score;
      better = other.rule;
    }
  }
  out.push(`r.rivals=${rule} ${Math.min(rivals, 3)}`, `r.pool=${rule} ${Math.min(pool.length, 4)}`);
  if (better) out.push(`r.better=${rule} ${better}`);
}
