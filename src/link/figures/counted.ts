import { looksFinite } from '../../extract/clauses.ts';
import { lexiconOf } from '../../extract/quantities/lexicon.ts';
import type { TopicHit } from '../../extract/topics.ts';
import { isState, type Topic, topics } from '../../language/shared/topics.ts';
import type { Basis } from '../../model/index.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

/** What a figure counts, how firmly that stands, and why. */
export interface Counted {
  readonly counts?: string;
  readonly basis: Basis;
  readonly because?: string;
  /** The number that counted it. */
  readonly value?: number;
}

/** Tokens between a bare number and the noun that it counts, quotation marks left out. */
export const NEAR = 3;

export const kindOf = (topic: Topic): string | undefined => {
  const entry: { readonly role: string; readonly kind?: string } = topics[topic];
  return entry.kind;
};

const COUNTABLE: ReadonlySet<string> = new Set(['state', 'thing']);

export const isPersons = (topic: Topic): boolean =>
  topics[topic].role === 'thing' &&
  ['attackers', 'troops', 'police', 'protesters', 'rescuers', 'victims'].includes(topic);

export const quote = ({ analysis: { text, tokens } }: Scanned, { from, to }: { from: number; to: number }): string =>
  `“${text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0)}”`;

/** "The minister admitted deaths, albeit only two": the state that the words before a number without a noun name. */
export function namedHere(scanned: Scanned, figure: Placed, last: Placed | undefined): Counted | undefined {
  const {
    topics: hits,
    analysis: { tokens },
  } = scanned;
  const hit = hits.findLast(
    ({ topic, from, to }) => isState(topic) && topic !== 'damage' && to <= figure.from && from >= (last?.to ?? 0),
  );
  if (!hit || figure.from - hit.to > SAME) return undefined;
  for (let i = hit.to; i < figure.from; i++) if (';:.!?'.includes(tokens.word[i] ?? ' ')) return undefined;
  return found(scanned, hit);
}

/** Tokens between a state and a number without a noun that counts it. */
const SAME = 8;

/** "All but 38 of those detained have gone home": of the exception the opposite of its predicate is told. */
export function exceptionOf(scanned: Scanned, figure: Placed, before: Counted | undefined): Counted | undefined {
  if (!scanned.allBut.some(({ from, to }) => to === figure.from || (from === figure.from && to < figure.to)))
    return undefined;
  if (figure.quantity.unit !== undefined && figure.quantity.partOf === undefined) return undefined;
  const state = scanned.topics.find(({ topic, from }) => isState(topic) && from >= figure.from);
  const { lower } = scanned.analysis.tokens;
  const { partOf } = scanned.sentence.language.quantities;
  const ofThose = partOf.split(/\s+/).includes(lower[figure.to] ?? '') && state && state.from - figure.to <= EXCEPTED;
  const named = state && (state.to <= figure.to || ofThose) ? found(scanned, state) : undefined;
  if (named) return named;
  const counts = before?.counts?.startsWith('people-') ? before.counts : 'people';
  return { counts, basis: 'carried', because: 'an exception from what was counted before' };
}

/** Tokens between "38 of" and the state of those excepted from it ("of those taken into custody"). */
const EXCEPTED = 2;

/** Whether no other figure stands between the figure and token `at`. */
export const isAlone = ({ figures }: Scanned, figure: Placed, at: number): boolean =>
  !figures.some(
    (other) =>
      other !== figure &&
      (at >= figure.to ? other.from >= figure.to && other.to <= at : other.to <= figure.from && other.from >= at),
  );

/** "Die Zahl der „Banditen und Terroristen“ bezifferte er auf 20.000": the topic after the words for a number. */
export function numberOf(scanned: Scanned, figure: Placed, last: Placed | undefined): Counted | undefined {
  const opening = scanned.numberOf.findLast((hit) => hit.to <= figure.from && hit.from >= (last?.to ?? 0));
  if (!opening) return undefined;
  const named = scanned.topics.filter((topic) => topic.from >= opening.from && topic.to <= figure.from);
  const [first] = named;
  const states = named.some(({ topic }) => isState(topic));
  if (!states && scanned.lexicon.those.has(wordOf(scanned, opening))) return THOSE;
  // "the number of passengers on both trains": who is counted stands first, unless a state is told of them.
  const people = first?.topic === 'people' && !states;
  const hit = people ? first : pick(states ? named : named.filter((topic) => !isWhere(scanned, opening.to, topic)));
  const kind = hit && kindOf(hit.topic);
  return hit && kind ? { counts: kind, basis: 'stated', because: `counts ${quote(scanned, hit)}` } : undefined;
}

/** "The number of those asking for help in one of the cafes": a noun of things behind a preposition of place tells where. */
function isWhere({ sentence, analysis: { tokens } }: Scanned, from: number, hit: TopicHit): boolean {
  if (topics[hit.topic].role !== 'thing' || isPersons(hit.topic)) return false;
  const { locative } = sentence.language.places;
  for (let i = from; i < hit.from; i++) if (locative.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** Tokens between "the number of" and the noun that it is of. */
const OF = 2;

/** "The number of contacts rose to 640", "the number of those on board": a noun that names no kind, or persons, is not what was counted before. */
export function ofUnknown(scanned: Scanned, figure: Placed, before: Placed | undefined): Counted | undefined {
  const { lexicon, sentence, analysis } = scanned;
  const { lower, kind } = analysis.tokens;
  const opening = scanned.numberOf.findLast((hit) => hit.to <= figure.from && hit.from >= (before?.to ?? 0));
  if (!opening || figure.quantity.unit !== undefined) return undefined;
  if (!lexicon.of.has(lower[opening.to - 1] ?? '')) return undefined;
  const { stopWords } = sentence.language.pivot;
  for (let i = opening.to; i < Math.min(figure.from, opening.to + OF); i++) {
    const word = lower[i] ?? '';
    if (kind[i] !== TokenKind.word || lexicon.cases.has(word) || lexicon.figureWords.has(word)) return undefined;
    if (looksFinite(sentence.language.clauses, analysis.tokens, i, false)) return undefined;
    if (!stopWords.has(word)) return { basis: 'default' };
  }
  return undefined;
}

const THOSE: Counted = { counts: 'people', basis: 'stated', because: 'a pronoun for persons' };

/** The last word of "the number of those", or the one behind "the number of". */
const wordOf = ({ lexicon, analysis: { tokens } }: Scanned, { to }: { readonly to: number }): string => {
  const last = tokens.lower[to - 1] ?? '';
  return lexicon.those.has(last) ? last : (tokens.lower[to] ?? '');
};

/** The first state, else the first thing. */
function pick(hits: readonly TopicHit[]): TopicHit | undefined {
  const countable = hits.filter(({ topic }) => COUNTABLE.has(topics[topic].role) && kindOf(topic) !== 'people');
  return countable.find(({ topic }) => isState(topic)) ?? countable[0];
}

/** A bare number beside a noun: "20 тысяч «бандитов и террористов»", "нападавших — 20 тысяч". */
export function besides(scanned: Scanned, figure: Placed, last: Placed | undefined): Counted | undefined {
  const { analysis, topics: hits } = scanned;
  const { tokens } = analysis;
  const distance = (from: number, to: number): number => {
    let words = 0;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] === TokenKind.quote) continue;
      if (tokens.kind[i] === TokenKind.punctuation && !'-–—:'.includes(tokens.word[i] ?? '')) return NEAR + 1;
      words++;
    }
    return words;
  };
  const fits = (hit: TopicHit): boolean => COUNTABLE.has(topics[hit.topic].role);
  const others = (from: number, to: number): boolean =>
    scanned.figures.some((other) => other !== figure && other.from >= from && other.from < to);
  const { isThing } = lexiconOf(scanned.sentence.language.quantities);
  // "130 dead birds"
  const fitsHere = (hit: TopicHit): boolean =>
    fits(hit) && !(isState(hit.topic) && isThing(tokens.lower[hit.to] ?? ''));
  const after = hits.find((hit) => hit.from >= figure.to && fitsHere(hit));
  if (after && distance(figure.to, after.from) < NEAR && !others(figure.to, after.from)) return found(scanned, after);
  const start = tokens.word[figure.from - 1] === ':' ? labelStart(scanned, figure) : -1;
  const label =
    hits.find((hit) => hit.from === start && fits(hit)) ??
    // "Total persons on board the ferry: 142"
    (scanned.totals.some(({ from }) => from === start)
      ? hits.find((hit) => hit.from > start && hit.to < figure.from && fits(hit))
      : undefined);
  if (label && label.from >= (last?.to ?? 0)) return found(scanned, label);
  const before = hits.findLast((hit) => hit.to <= figure.from && hit.from >= (last?.to ?? 0) && fits(hit));
  const mark = tokens.word[figure.from - 1] ?? '';
  if (before && '-–—:'.includes(mark) && mark !== '' && distance(before.to, figure.from) <= NEAR)
    return found(scanned, before);
  return undefined;
}

/** "Arrivals on the islands fell to 9,400": the first noun of the clause of a level that was reached. */
export function trending(scanned: Scanned, figure: Placed): Counted | undefined {
  const { tokens } = scanned.analysis;
  let from = figure.from;
  while (from > scanned.sentence.from && tokens.kind[from - 1] !== TokenKind.punctuation) from--;
  const hit = scanned.topics.find(
    (topic) => topic.from >= from && topic.to <= figure.from && COUNTABLE.has(topics[topic.topic].role),
  );
  return hit && isAlone(scanned, figure, hit.from) ? found(scanned, hit) : undefined;
}

/** "The mutineers number 150", "20,000 marched": who is counted stands before the verb, or is anyone. */
export function numberedBy(scanned: Scanned, figure: Placed): Counted | undefined {
  const {
    lexicon,
    analysis: { tokens },
    topics: hits,
  } = scanned;
  // «Сбежали не 28, а сорок»
  const last = tokens.lower[figure.from - 1] ?? '';
  const verb = lexicon.not.has(last) ? (tokens.lower[figure.from - 2] ?? '') : last;
  if (lexicon.numbering.has(verb)) {
    const hit = hits.findLast(({ to }) => to <= figure.from - 1 && to >= figure.from - 1 - NEAR);
    const counted = hit && (isPersons(hit.topic) || hit.topic === 'people') ? found(scanned, hit) : undefined;
    if (counted) return counted;
  }
  let acts = lexicon.attending.has(verb);
  for (let i = figure.from; i <= figure.to; i++) acts ||= lexicon.attending.has(tokens.lower[i] ?? '');
  return acts ? { counts: 'people', basis: 'stated', because: 'a verb of persons beside the number' } : undefined;
}

/** "In hospital at the time of writing: 61": the first token of the label, at the head of the line or behind a mark. */
function labelStart({ analysis: { tokens }, sentence }: Scanned, { from }: Placed): number {
  let at = from - 1;
  while (at > sentence.from && tokens.kind[at - 1] !== TokenKind.punctuation) at--;
  return at;
}

const found = (scanned: Scanned, hit: TopicHit): Counted | undefined => {
  const kind = kindOf(hit.topic);
  return kind === undefined ? undefined : { counts: kind, basis: 'stated', because: `counts ${quote(scanned, hit)}` };
};

/** What the words "die Zahl der …" in a sentence without figures leave to count to the next one. */
export function announced(
  hits: readonly TopicHit[],
  openings: readonly { readonly from: number; readonly to: number }[],
): Counted | undefined {
  const opening = openings.at(-1);
  const hit = opening && pick(hits.filter((topic) => topic.from >= opening.from));
  const kind = hit && kindOf(hit.topic);
  return kind ? { counts: kind, basis: 'carried', because: 'the sentence before says what is counted' } : undefined;
}

/** Whether the words right before say that it is another value of the same figure. */
export function comesAgain(scanned: Scanned, figure: Placed): boolean {
  const { analysis, lexicon, sentence } = scanned;
  // "(previous report: 1,140)"
  const from = analysis.tokens.word[figure.from - 1] === ':' ? figure.from - 1 : figure.from;
  for (let start = Math.max(sentence.from, from - NEAR); start < from; start++) {
    let node = lexicon.previousBefore.next.get(analysis.tokens.lower[start] ?? '');
    for (let i = start + 1; node; i++) {
      if (node.end && i === from) return true;
      if (i >= from) break;
      node = node.next.get(analysis.tokens.lower[i] ?? '');
    }
  }
  return false;
}
