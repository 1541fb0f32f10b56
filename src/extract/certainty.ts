import type { Level, Weight } from '../language/shared/certainty.ts';
import type { Certainty, Marker, Span, StatementKind } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import { firstFrom, type Range, rangesOf } from './coverage.ts';
import type { MarkerHit } from './marker-hit.ts';
import { type MarkerScan, scanMarkers } from './markers.ts';

/** What a statement's certainty is read from. */
export interface Voiced {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  /** The verb of an act that answers what was said before it. */
  readonly answers?: { readonly verb: readonly Span[] };
  /** The verb of an act that is told with its whole sentence. */
  readonly act?: readonly Span[];
  /** Id of the rule that found it. */
  readonly rule?: string;
}

interface Assessed {
  readonly certainty: Certainty;
  readonly negated: boolean;
}

/** Answers how sure a statement of this report is presented. */
export type Assess = (statement: Voiced) => Assessed;

const ORDER: readonly Level[] = ['denied', 'doubtful', 'possible', 'probable', 'unmarked', 'boosted'];

/**
 * The level that several markers give together: the least certain wins, and a booster counts only where nothing
 * weakens: "nachweislich … vermutlich" is possible.
 */
export function combine(weights: readonly Weight[]): Level {
  let least: Level = weights.length ? 'boosted' : 'unmarked';
  for (const { level } of weights) if (ORDER.indexOf(level) < ORDER.indexOf(least)) least = level;
  return least;
}

/**
 * Reads the markers of a report once, then answers for each of its statements. Inside the content a marker is the
 * speaker's; in the frame, and in all of a narrated statement, it is the report's. Three uses are the report's wherever
 * they stand: the cue itself, scare quotes in its own voice, and hearsay ("soll", "die Rede ist von") in a free-indirect or
 * reported statement, which is its own frame. A marker in a
 * clause below the content's main clause is listed but leaves the level alone: it qualifies that clause. `depths` are
 * `clauseDepths` of the same report.
 */
export function readCertainty(analysis: Analysis, depths: Uint8Array): Assess {
  const scan = scanMarkers(analysis);
  return (statement) => {
    const content = rangesOf(analysis, statement.content);
    const cue = rangesOf(analysis, statement.cue);
    const frame = rangesOf(analysis, statement.frame);
    const base = shallowest(content, depths);
    const markers: Marker[] = [];
    const weights: Weight[] = [];
    const note = (hit: MarkerHit, weight: Weight, holder: Marker['holder'], counts: boolean): void => {
      const start = analysis.tokens.start[hit.from] ?? 0;
      const end = analysis.tokens.end[hit.to - 1] ?? start;
      markers.push({ start, end, kind: weight.kind, holder });
      if (counts) weights.push(weight);
    };
    // «В полиции говорят, что …»: whose word it is stands there, so the verb is no hearsay
    const named = statement.speaker.length > 0;
    const verbs = statement.act ? [...cue, ...rangesOf(analysis, statement.act)] : cue;
    const isSaid = ({ weight, from, to }: MarkerHit): boolean =>
      named && weight.kind === 'hearsay' && verbs.some((range) => range.from <= from && to <= range.to);
    const inFrame = new Set([...hitsIn(scan.markers, frame), ...hitsIn(scan.markers, cue)]);
    if (inFrame.size) {
      const speaker = rangesOf(analysis, statement.speaker);
      const negated = [...frame, ...cue].some((range) => negatorIn(scan, range));
      for (const hit of inFrame) {
        const weight = isSaid(hit) ? null : weightInFrame(hit, cue, speaker, negated);
        const answers = hit.role === 'cue' && (weight?.kind === 'denial' || weight?.kind === 'doubt');
        if (weight) note(hit, weight, 'report', !answers || !behindColon(analysis, frame, content));
      }
    }
    for (const hit of verdictBehind(analysis, scan, statement, content)) note(hit, hit.weight, 'report', true);
    const act = rangesOf(analysis, statement.answers?.verb ?? statement.act ?? []);
    const refused = act.length > 0 && content.some((range) => negatesAt(scan, range, depths, base));
    let admitted = false;
    // "Самопровозглашённая «полиция» заявила о …": what doubts who speaks says nothing of what is said
    const whole = statement.kind === 'reported' ? rangesOf(analysis, statement.speaker) : [];
    for (const hit of hitsIn(scan.markers, content)) {
      if ((hit.ofNoun || hit.role === 'scare') && whole.some((range) => overlaps(range, hit))) continue;
      // the verb of "he denied it" is the speaker's word on what was said before, that of "he denied the attack" the report's
      const answers = statement.answers !== undefined;
      if (
        hit.role === 'cue' &&
        (answers || hit.weight.kind === 'denial') &&
        act.some((range) => overlaps(range, hit)) &&
        !inFrame.has(hit)
      ) {
        const turned = refused && hit.underNegation !== undefined;
        const weight = turned ? hit.underNegation : hit.weight;
        admitted ||= turned && hit.weight.kind === 'denial';
        if (weight) note(hit, weight, answers ? 'speaker' : 'report', true);
        continue;
      }
      if (
        hit.role === 'cue' ||
        isSaid(hit) ||
        (hit.role === 'scare' && statement.kind !== 'narrated') ||
        inFrame.has(hit)
      )
        continue;
      note(
        hit,
        hit.weight,
        holderIn(statement.kind, hit),
        (depths[hit.from] ?? 0) <= base || isVerdict(analysis, hit, content),
      );
    }
    if (markers.length > 1) markers.sort((a, b) => a.start - b.start || a.end - b.end);
    return {
      certainty: { level: combine(weights), markers },
      // "declined to comment": what is not done
      negated: isRefused(statement) || (!admitted && content.some((range) => negatesAt(scan, range, depths, base))),
    };
  };
}

const judges = ({ weight, role, ofNoun }: MarkerHit): boolean =>
  role === 'free' && !ofNoun && (weight.level === 'denied' || weight.level === 'doubtful');

/** Tokens between what is said to be so and what is thought of it: ", are wholly". */
const VERDICT_REACH = 3;

/** "Reports that the airport was closed | are false": what the report thinks of what a noun of saying stands for. */
function verdictBehind(
  { tokens }: Analysis,
  { markers }: MarkerScan,
  { rule }: Voiced,
  content: readonly Range[],
): readonly MarkerHit[] {
  const end = content.at(-1)?.to;
  if (end === undefined || rule === undefined || !/\/(?:noun-|wonach)/.test(rule)) return [];
  const found: MarkerHit[] = [];
  for (let i = firstFrom(markers, end); i < markers.length; i++) {
    const hit = markers[i];
    if (!hit || hit.from > end + VERDICT_REACH) break;
    const between = tokens.word.slice(end, hit.from);
    if (judges(hit) && !between.some((word) => word === '.' || word === ':' || word === ';')) found.push(hit);
  }
  return found;
}

/** Tokens before the noun of saying that content may begin with: "any such". */
const BEFORE_NOUN = 2;

/** "The report that he had fled was a lie": the predicate of a noun of saying, in whatever clause it seems to stand. */
function isVerdict(analysis: Analysis, hit: MarkerHit, content: readonly Range[]): boolean {
  const [first] = content;
  if (!first || !judges(hit)) return false;
  const { answers } =
    analysis.sentences[sentenceAt(analysis, analysis.tokens.start[first.from] ?? 0)]?.language.attribution ?? {};
  if (!answers) return false;
  for (let at = first.from; at < Math.min(hit.from, first.from + BEFORE_NOUN + 1); at++)
    if (answers.said.test(analysis.tokens.lower[at] ?? '')) return true;
  return false;
}

/** "rejected the claims: nobody had died", "doubts the figures: …": behind a colon stands what is said, not what is denied or doubted. */
function behindColon({ tokens }: Analysis, frame: readonly Range[], content: readonly Range[]): boolean {
  const first = content[0]?.from ?? 0;
  return tokens.word[first - 1] === ':' && frame.some(({ to }) => to === first || to === first - 1);
}

/** Whether only that somebody would not do something is told. */
const isRefused = ({ kind, rule }: Voiced): boolean =>
  kind === 'reported' && rule?.endsWith('/verb-infinitive') === true;

function holderIn(kind: StatementKind, { weight }: MarkerHit): Marker['holder'] {
  if (kind === 'narrated') return 'report';
  const framesItself = kind === 'free-indirect' || kind === 'reported';
  return framesItself && weight.kind === 'hearsay' ? 'report' : 'speaker';
}

/** What a marker in the frame says of what is said; null where it says nothing of it. */
function weightInFrame(
  hit: MarkerHit,
  cue: readonly Range[],
  speaker: readonly Range[],
  negated: boolean,
): Weight | null {
  if (speaker.some((range) => overlaps(range, hit))) {
    const ofSaying = hit.weight.kind === 'preliminary' || hit.weight.kind === 'hearsay' || hit.weight.kind === 'doubt';
    if (!ofSaying || hit.role !== 'free' || hit.ofNoun) return null;
  }
  if (hit.role === 'scare' || (hit.ofNoun && !cue.some((range) => overlaps(range, hit)))) return null;
  if (hit.role === 'free') return hit.weight;
  if (cue.length && !cue.some((range) => overlaps(range, hit))) return null;
  return negated && hit.underNegation !== undefined ? hit.underNegation : hit.weight;
}

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** The depth of the content's main clause. */
function shallowest(ranges: readonly Range[], depths: Uint8Array): number {
  let least = 255;
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) if ((depths[i] ?? 0) < least) least = depths[i] ?? 0;
  return least;
}

/** The hits that begin and end in one of the ranges, found by bisection. */
function hitsIn(hits: readonly MarkerHit[], ranges: readonly Range[]): MarkerHit[] {
  const found: MarkerHit[] = [];
  for (const { from, to } of ranges)
    for (let i = firstFrom(hits, from); i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.from >= to) break;
      if (hit.to <= to) found.push(hit);
    }
  return found;
}

/** Index of the first negator at or after token `from`. */
function firstNegator({ negators }: MarkerScan, from: number): number {
  return countBefore(negators, (negator) => negator < from);
}

function negatorIn(scan: MarkerScan, { from, to }: Range): boolean {
  const at = scan.negators[firstNegator(scan, from)];
  return at !== undefined && at < to;
}

function negatesAt(scan: MarkerScan, { from, to }: Range, depths: Uint8Array, base: number): boolean {
  for (let k = firstNegator(scan, from); k < scan.negators.length; k++) {
    const at = scan.negators[k] ?? to;
    if (at >= to) return false;
    if ((depths[at] ?? 0) <= base) return true;
  }
  return false;
}
