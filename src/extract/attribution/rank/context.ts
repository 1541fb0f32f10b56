import { Tag } from '../../../language/shared/tags.ts';
import type { Stemming } from '../../../language/shared/verb-second.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isFiniteVerb, subjunctiveIn } from '../clause.ts';
import { doerOf } from '../doer.ts';
import { type Mood, moodOf } from '../rules/unframed.ts';
import type { Scene } from '../unit.ts';
import type { Reading } from './reading.ts';

type Place = 'B' | 'I' | 'E' | 'C';

/** One reading of the rules, as seen from a token that its content covers. */
interface Cover {
  readonly candidate: Candidate;
  /** First token, first of a later part, last of a part, or between. */
  readonly place: Place;
  /** Tokens of the whole content. */
  readonly size: number;
}

interface RoleCover {
  readonly role: 'speaker' | 'cue' | 'frame';
  readonly rule: string;
  readonly place: Place;
}

/** What both models look at: the tokens, and what the rules say of them. All arrays are by token, or by unit where they say so. */
export interface Context {
  readonly scene: Scene;
  readonly reading: Reading;
  readonly count: number;
  readonly stems: readonly string[];
  readonly classes: readonly string[];
  /** 0, or how sure its form is a subjunctive of reported speech. */
  readonly subjunctive: Uint8Array;
  readonly finite: Uint8Array;
  /** Index of its unit, or -1. */
  readonly unit: Int32Array;
  /** Its stretch between punctuation marks. */
  readonly clauseFrom: Int32Array;
  readonly clauseTo: Int32Array;
  readonly covers: readonly (readonly Cover[])[];
  readonly pooled: readonly (readonly Cover[])[];
  readonly roles: readonly (readonly RoleCover[])[];
  /** Lemma of the cue whose main verb it is, or an empty string. */
  readonly cueAt: readonly string[];
  /** Token of the nearest cue of its unit, or -1. */
  readonly nearest: Int32Array;
  /** By unit. */
  readonly statements: readonly (readonly Candidate[])[];
  readonly moods: readonly Mood[];
  readonly doers: readonly boolean[];
}

/** What a word keeps of itself, in letters, when its ending is cut. */
const SHORTEST = 4;

/** A word without its ending and umlauts, so that forms of one verb or noun mostly meet. */
export function stemOf(lower: string, { endings, letters, participle }: Stemming): string {
  let word = lower.replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter);
  if (word.length > 6 && word.startsWith(participle)) word = word.slice(participle.length);
  const ending = endings.find((end) => word.length - end.length >= SHORTEST && word.endsWith(end));
  return ending ? word.slice(0, -ending.length) : word;
}

const WHOLE: Stemming = { endings: [], letters: {}, participle: ' ' };

/** The stemming of the language that a text is read in; words stay whole where it has none. */
export const stemmingOf = ({ units }: Scene): Stemming =>
  units.find(({ data }) => data.verbSecond)?.data.verbSecond?.stemming ?? WHOLE;

const CLASSES: readonly (readonly [mask: number, name: string])[] = [
  [Tag.noun, 'noun'],
  [Tag.determiner, 'det'],
  [Tag.oblique, 'obl'],
  [Tag.preposition, 'prep'],
  [Tag.pronoun, 'pron'],
  [Tag.subordinator, 'sub'],
  [Tag.coordinator, 'coord'],
  [Tag.auxiliary, 'aux'],
  [Tag.modal, 'modal'],
  [Tag.subjunctive1, 'k1'],
  [Tag.subjunctive2, 'k2'],
  [Tag.verb, 'verb'],
  [Tag.participle, 'part'],
  [Tag.adverb, 'adv'],
  [Tag.adjective, 'adj'],
  [Tag.number, 'num'],
  [Tag.negation, 'neg'],
  [Tag.infinitive, 'inf'],
];
const classOf = (tag: number): string => CLASSES.find(([mask]) => tag & mask)?.[1] ?? '-';

const VERBAL = Tag.verb | Tag.auxiliary | Tag.modal | Tag.participle | Tag.subjunctive1 | Tag.subjunctive2;

/** Whether the token is some form of a verb. */
export const isVerbal = ({ tags }: Scene, i: number): boolean =>
  ((tags[i] ?? 0) & VERBAL) !== 0 && ((tags[i] ?? 0) & Tag.noun) === 0;

const MARKS = new Set([',', ';', ':', '–', '—', '-', '(', ')', '„', '“', '”', '"', '»', '«']);
const QUOTES = new Set(['„', '“', '”', '"', '»', '«']);

/** Most readings of one unit that are looked at. */
export const MOST = 32;

export const sizeOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);

function lay(layers: Cover[][], candidate: Candidate): void {
  const size = sizeOf(candidate.content);
  for (const [part, { from, to }] of candidate.content.entries())
    for (let i = from; i < to; i++) {
      const place = i === from ? (part ? 'C' : 'B') : i === to - 1 ? 'E' : 'I';
      const here = layers[i];
      if (here && here.length < 8) here.push({ candidate, place, size });
    }
}

/** Looks once at every token of a text, for both chains and the trees. Linear in the tokens and what the rules made of them. */
export function contextOf(scene: Scene, reading: Reading): Context {
  const { tokens, tags, units } = scene;
  const count = tokens.count;
  const layers = <T>(): T[][] => Array.from({ length: count }, () => []);
  const unit = new Int32Array(count).fill(-1);
  for (const { index, from, to } of units) unit.fill(index, from, to);

  const covers = layers<Cover>();
  const roles = layers<RoleCover>();
  const statements: Candidate[][] = units.map(() => []);
  for (const candidate of reading.found) {
    lay(covers, candidate);
    for (const role of ['speaker', 'cue', 'frame'] as const)
      for (const { from, to } of candidate[role])
        for (let i = from; i < to; i++) {
          const here = roles[i];
          if (here && here.length < 8) here.push({ role, rule: candidate.rule, place: i === from ? 'B' : 'I' });
        }
    const first = unit[candidate.content[0]?.from ?? -1] ?? -1;
    const last = unit[(candidate.content.at(-1)?.to ?? 0) - 1] ?? -1;
    for (let k = Math.max(0, first); k <= last; k++)
      if ((statements[k]?.length ?? MOST) < MOST) statements[k]?.push(candidate);
  }
  const pooled = layers<Cover>();
  for (const { pool } of reading.units) for (const candidate of pool.slice(0, MOST)) lay(pooled, candidate);

  const opens = new Uint8Array(count);
  for (const { from } of units) opens[from] = 1;
  for (let i = 0; i < count; i++)
    if (i === 0 || MARKS.has(tokens.word[i - 1] ?? '') || QUOTES.has(tokens.word[i] ?? '')) opens[i] = 1;
  const clauseFrom = new Int32Array(count);
  const clauseTo = new Int32Array(count);
  for (let i = 0; i < count; i++) clauseFrom[i] = opens[i] ? i : (clauseFrom[i - 1] ?? 0);
  for (let i = count - 1; i >= 0; i--)
    clauseTo[i] = i === count - 1 || opens[i + 1] ? i + 1 : (clauseTo[i + 1] ?? count);

  const cueAt: string[] = new Array(count).fill('');
  const nearest = new Int32Array(count).fill(-1);
  for (const [index, { from, to }] of units.entries()) {
    const mains = (reading.units[index]?.cues ?? []).map((cue) => {
      cueAt[cue.main] = cue.verb.lemma;
      return cue.main;
    });
    mains.sort((a, b) => a - b);
    let at = 0;
    for (let i = from; i < to && mains.length; i++) {
      while (at + 1 < mains.length && Math.abs((mains[at + 1] ?? 0) - i) < Math.abs((mains[at] ?? 0) - i)) at++;
      nearest[i] = mains[at] ?? -1;
    }
  }
  const subjunctive = new Uint8Array(count);
  const finite = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    subjunctive[i] = subjunctiveIn(scene, { from: i, to: i + 1 });
    finite[i] = isFiniteVerb(scene, i) ? 1 : 0;
  }
  const stemming = stemmingOf(scene);
  return {
    scene,
    reading,
    count,
    stems: Array.from({ length: count }, (_, i) => stemOf(tokens.lower[i] ?? '', stemming)),
    classes: Array.from({ length: count }, (_, i) => classOf(tags[i] ?? 0)),
    subjunctive,
    finite,
    unit,
    clauseFrom,
    clauseTo,
    covers,
    pooled,
    roles,
    cueAt,
    nearest,
    statements,
    moods: units.map((one) => moodOf(scene, one)),
    doers: units.map((one) => doerOf(scene, one) !== null),
  };
}
